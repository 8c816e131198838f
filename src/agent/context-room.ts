import { LEAST_ANSWER_TOKENS } from './allowance.ts'
import { type Deal, dearestRates } from './deal.ts'
import type { ModelFacts } from './model-facts.ts'
import { worstPico } from './prices.ts'

/** Beyond this share of the room a conversation is cut off, so that a question about it still fits behind it. */
const WORKING_SHARE = 0.85

/** What a request is for. `handover`: the last words of a conversation before it is cut off. */
export type Purpose = 'work' | 'handover'

/** Tokens that a request may hold: what the model reads, and no more than at the price of short requests. */
export function contextRoom({ maxInputTokens, prices }: ModelFacts): number {
  return Math.min(maxInputTokens, prices.longAbove ?? maxInputTokens)
}

/** The part of it that a request of this kind may fill. */
export function usableRoom(room: number, purpose: Purpose): number {
  return purpose === 'work' ? Math.floor(room * WORKING_SHARE) : room
}

/** Tokens that a request may hold so that the rest of the money pays for it and for the shortest answer, at worst. */
export function affordableRoom(deal: Deal, leftNano: number): number {
  const room = contextRoom(deal.facts)
  const rates = dearestRates(deal, room)
  const leftPico = leftNano * 1000 - worstPico({ input: 0, output: LEAST_ANSWER_TOKENS }, rates)
  const tokenPico = Math.max(1, worstPico({ input: 1, output: 0 }, rates))
  return Math.min(room, Math.max(0, Math.floor(leftPico / tokenPico)))
}
