import type { Effort } from './effort.ts'
import { type Rates, rates } from './prices.ts'

/** What is known of a model. Sources and dates stand with the rows. */
export type ModelFacts = {
  readonly id: string
  readonly rates: Rates
  /** Input beyond this many tokens is billed at other rates, which is why no request may pass it. */
  readonly maxInputTokens: number
  readonly maxOutputTokens: number
  readonly efforts: readonly Effort[]
  readonly parallelCalls: boolean
  /** The day from which OpenAI's own API no longer serves it, as YYYY-MM-DD. */
  readonly shutdown?: string
}

const CODEX_EFFORTS: readonly Effort[] = ['low', 'medium', 'high', 'xhigh']
const FACTS = { maxInputTokens: 272_000, maxOutputTokens: 128_000, efforts: CODEX_EFFORTS }

// Prices: OpenAI's price list, read 2026-11-22. Shutdown dates: OpenAI's deprecations page, announced 2026-04-22.
const MODELS: readonly ModelFacts[] = [
  {
    ...FACTS,
    id: 'gpt-5.1-codex-max',
    rates: rates({ input: 1.25, cached: 0.125, output: 10 }),
    parallelCalls: false,
    shutdown: '2026-07-23',
  },
  {
    ...FACTS,
    id: 'gpt-5.2-codex',
    rates: rates({ input: 1.75, cached: 0.175, output: 14 }),
    parallelCalls: true,
    shutdown: '2026-07-23',
  },
  {
    ...FACTS,
    id: 'gpt-5.3-codex',
    rates: rates({ input: 1.75, cached: 0.175, output: 14 }),
    parallelCalls: true,
  },
  { ...FACTS, id: 'gpt-5.4', rates: rates({ input: 2.5, cached: 0.25, output: 15 }), parallelCalls: true },
  {
    ...FACTS,
    id: 'gpt-5.4-mini',
    rates: rates({ input: 0.75, cached: 0.075, output: 4.5 }),
    parallelCalls: true,
  },
  { ...FACTS, id: 'gpt-5.5', rates: rates({ input: 5, cached: 0.5, output: 30 }), parallelCalls: true },
]

/** Of a model that the table lacks, only the prices that the user gives are known, and nothing is asked of it that it may refuse. */
export function factsOf(id: string, prices: Rates | null): ModelFacts | null {
  const known = MODELS.find(model => model.id === id)
  if (known) return prices ? { ...known, rates: prices } : known
  return prices ? { ...FACTS, id, rates: prices, parallelCalls: false } : null
}

/** True when OpenAI's own endpoint is known to have stopped serving the model by `today` (YYYY-MM-DD). */
export function isRetired(model: ModelFacts, baseUrl: string, today: string): boolean {
  return isOpenAi(baseUrl) && model.shutdown !== undefined && model.shutdown <= today
}

/** Prices in the table are OpenAI's; what another endpoint asks is not known here. */
export function isOpenAi(baseUrl: string): boolean {
  return new URL(baseUrl).hostname === 'api.openai.com'
}
