import type { End } from '../platform/verdict.ts'
import type { Case } from './case.ts'

/** What GitHub has to be asked before a model may be. Each is asked once, when it is first called. */
export type Permit = {
  /** Whether those who started the run may, and the commit is one of its branch and not our own; null where all is well. */
  readonly admitted: () => Promise<End | null>
  /** Whether the token may publish; rejects with what the user has to change. */
  readonly equipped: () => Promise<void>
}

/** What asks loads when it is needed, so that the tests are under way before. */
export function permitFor(about: Case): Permit {
  const admitted = once(async () => (await import('./admission.ts')).admission(about))
  const equipped = once(async () => {
    // For a run that may not be, nothing is written.
    if ((await admitted()) === null) await (await import('./equipment.ts')).equipment(about)
  })
  return { admitted, equipped }
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null
  return () => {
    asked ??= ask()
    return asked
  }
}
