import { type Deal, dearestRates } from './deal.ts'
import { itemSize } from './item-size.ts'
import type { Item } from './model.ts'
import { worstPico } from './prices.ts'
import type { Usage } from './usage.ts'

/** What a request may cost at most and how long its answer may be. */
export type Allowance = {
  readonly inputTokens: number
  readonly maxOutputTokens: number
  readonly nano: number
}

/** The last answered request, whose token count is known. */
export type Measured = { readonly items: number; readonly usage: Usage }

export type Question = {
  readonly deal: Deal
  /** UTF-8 bytes of instructions and tools. */
  readonly prefixBytes: number
  readonly history: readonly Item[]
  readonly measured: Measured | null
  readonly leftNano: number
}

/** A longer answer than this helps nobody, and rate limits count what is asked for, not what is used. */
const ANSWER_TOKENS = 32_768
/** With less room than this, thinking and a patch do not fit. */
export const LEAST_ANSWER_TOKENS = 4_096
const TOKENS_PER_ITEM = 64
const TOKENS_PER_REQUEST = 512

/** The longest answer that the rest of the budget can pay for at worst; null when none fits. */
export function allowance(question: Question): Allowance | null {
  const { deal, leftNano } = question
  const inputTokens = inputBound(question)
  const rates = dearestRates(deal, inputTokens)
  const inputPico = worstPico({ input: inputTokens, output: 0 }, rates)
  // Where output is free, any length is affordable.
  const affordable = Math.floor((leftNano * 1000 - inputPico) / Math.max(1, rates.output))
  const maxOutputTokens = Math.min(ANSWER_TOKENS, deal.facts.maxOutputTokens, affordable)
  if (maxOutputTokens < LEAST_ANSWER_TOKENS) return null
  const nano = Math.ceil(worstPico({ input: inputTokens, output: maxOutputTokens }, rates) / 1000)
  return { inputTokens, maxOutputTokens, nano }
}

/**
 * An upper bound of the input's tokens. What the endpoint has counted before is taken as counted.
 */
export function inputBound({ prefixBytes, history, measured }: Omit<Question, 'deal' | 'leftNano'>): number {
  if (!measured) return prefixBytes + itemBound(history) + TOKENS_PER_REQUEST
  return (
    measured.usage.input +
    measured.usage.output +
    itemBound(history.slice(measured.items)) +
    TOKENS_PER_REQUEST
  )
}

function itemBound(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + itemSize(item) + TOKENS_PER_ITEM, 0)
}
