import type { ModelFacts } from './model-facts.ts'
import { MODELS } from './model-table.ts'
import { flatPrices } from './price-list.ts'
import type { Rates } from './prices.ts'

/** What is known of any model that takes part, and nothing that it may refuse. */
const UNKNOWN = {
  endpoints: ['responses'],
  efforts: ['low', 'medium', 'high', 'xhigh'],
  verbosities: ['medium'],
  parallelCalls: false,
  phases: false,
  cacheField: null,
  maxInputTokens: 272_000,
  maxOutputTokens: 128_000,
  shutdown: null,
  asOf: '',
  source: '',
} as const satisfies Partial<ModelFacts>

/**
 * The facts of a model by its name. `prices` overrule the table's, wholly: as they say nothing of long requests, none
 * may then pass the step. Of a model that the table lacks, only the prices that the user gives are known.
 */
export function factsOf(id: string, prices: Rates | null): ModelFacts | null {
  const known = MODELS.find(model => model.id === id)
  if (!prices) return known ?? null
  const { maxInputTokens, prices: listed } = known ?? { ...UNKNOWN, prices: flatPrices(prices) }
  return {
    ...(known ?? { ...UNKNOWN, id }),
    prices: flatPrices(prices),
    maxInputTokens: Math.min(maxInputTokens, listed.longAbove ?? maxInputTokens),
  }
}

/** OpenAI's own endpoint: what the table says of prices and dates is true there, and elsewhere a guess. */
export function isOpenAi(baseUrl: string): boolean {
  return new URL(baseUrl).hostname === 'api.openai.com'
}
