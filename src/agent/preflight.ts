import { UserError } from '../platform/errors.ts'
import { type ModelChoice, replaced } from './model-choice.ts'
import type { LookUp } from './model-listing.ts'
import { isOpenAi } from './models.ts'
import { isOver, noteOfEnd } from './shutdown.ts'

/** `choice.notes` holds what the table did not know. */
export type Preflight =
  | { readonly kind: 'go'; readonly choice: ModelChoice }
  | { readonly kind: 'gone'; readonly error: UserError }

/** `today` as YYYY-MM-DD. */
export type Occasion = { readonly baseUrl: string; readonly today: string }

/**
 * Asks OpenAI's own endpoint whether it still serves the chosen model, and takes the fallback where it does not. Never
 * rejects. Elsewhere, and where there is no answer, the first request decides.
 */
export async function preflight(choice: ModelChoice, when: Occasion, lookUp: LookUp): Promise<Preflight> {
  const silent = { ...choice, notes: [] }
  if (!isOpenAi(when.baseUrl)) return { kind: 'go', choice: silent }
  const listing = await lookUp(choice.facts.id)
  switch (listing.kind) {
    case 'unknown':
      return { kind: 'go', choice: silent }
    case 'gone':
      return instead(silent, 'OpenAI does not list it for this key')
    case 'served':
      return listing.shutdown !== null && isOver(listing.shutdown, when.today)
        ? instead(silent, `OpenAI retired it on ${listing.shutdown}`)
        : { kind: 'go', choice: { ...choice, notes: news(choice, listing.shutdown, when.today) } }
  }
}

function instead(choice: ModelChoice, why: string): Preflight {
  try {
    return { kind: 'go', choice: replaced(choice, why) }
  } catch (error) {
    if (error instanceof UserError) return { kind: 'gone', error }
    throw error
  }
}

function news({ facts, notes }: ModelChoice, shutdown: string | null, today: string): string[] {
  const note = shutdown === null ? null : noteOfEnd(facts, shutdown, today)
  return note === null || notes.includes(note) ? [] : [note]
}
