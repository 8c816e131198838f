import { inputBound, type Measured } from './allowance.ts'
import { contextRoom, type Purpose, usableRoom } from './context-room.ts'
import type { Item } from './model.ts'
import type { ModelFacts } from './model-facts.ts'
import type { Usage } from './usage.ts'

/** What a run has learned of the size of its requests; all sizes are upper bounds in tokens. */
export type RequestSize = {
  /** Null for a history that does not continue the last answered one: it has not been counted yet. */
  readonly measured: (history: readonly Item[]) => Measured | null
  readonly bound: (history: readonly Item[]) => number
  /** The most that a request for this purpose may hold. */
  readonly most: (facts: ModelFacts, purpose: Purpose) => number
  readonly answered: (history: readonly Item[], usage: Usage | null) => void
  /** The same by the word of a trace, which is good enough for what fits, and not for what it costs. */
  readonly recalled: (history: readonly Item[], usage: Usage | null) => void
  /** What is too large for an endpoint once is too large from then on: accounts have limits of their own. */
  readonly refused: (history: readonly Item[]) => void
}

export function requestSize(prefixBytes: number): RequestSize {
  let last: Answered | null = null
  let believed: Answered | null = null
  let refusedTokens = Number.POSITIVE_INFINITY
  const measured: RequestSize['measured'] = history => continued(last, history)
  const bound: RequestSize['bound'] = history =>
    inputBound({ prefixBytes, history, measured: measured(history) ?? continued(believed, history) })
  return {
    measured,
    bound,
    most: (facts, purpose) => usableRoom(Math.min(contextRoom(facts), refusedTokens - 1), purpose),
    answered: (history, usage) => {
      last = answeredAt(history, usage)
    },
    recalled: (history, usage) => {
      believed = answeredAt(history, usage)
    },
    refused: history => {
      refusedTokens = bound(history)
    },
  }
}

type Answered = Measured & { readonly item: Item | undefined }

function answeredAt(history: readonly Item[], usage: Usage | null): Answered | null {
  return usage && { items: history.length, item: history.at(-1), usage }
}

/** Nothing is changed in its place, so whoever has the last item has all before it, unless a history was cut off. */
function continued(last: Answered | null, history: readonly Item[]): Answered | null {
  return last && history[last.items - 1] === last.item ? last : null
}
