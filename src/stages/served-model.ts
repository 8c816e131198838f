import { listingAt } from '../agent/model-listing.ts'
import { type Preflight, preflight } from '../agent/preflight.ts'
import type { Case } from './case.ts'

/**
 * Asks OpenAI whether it still serves the chosen model, once, when it is first called: while the tests run, whatever their
 * colour will be. Never rejects.
 */
export function servedModel({ settings, choice, watch }: Case): () => Promise<Preflight> {
  let asked: Promise<Preflight> | null = null
  const ask = (): Promise<Preflight> =>
    preflight(choice, { ...settings, today: today() }, listingAt({ ...settings, cancel: watch.cancel }))
  return () => {
    asked ??= ask()
    return asked
  }
}

/** YYYY-MM-DD, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
