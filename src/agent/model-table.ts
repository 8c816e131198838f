import type { ModelFacts } from './model-facts.ts'
import { priceList } from './price-list.ts'
import { rates } from './prices.ts'

const AS_OF = '2026-11-22'
const PAGES = 'https://developers.openai.com/api/docs/models'
const DEPRECATIONS = 'https://developers.openai.com/api/docs/deprecations'
const FAST_MODE = 'https://openai.com/api-fast-mode'

const CODEX = {
  endpoints: ['responses'],
  efforts: ['low', 'medium', 'high', 'xhigh'],
  verbosities: ['low', 'medium', 'high'],
  parallelCalls: true,
  phases: false,
  cacheField: 'prompt_cache_retention',
  maxInputTokens: 272_000,
  maxOutputTokens: 128_000,
  shutdown: null,
  asOf: AS_OF,
} as const satisfies Partial<ModelFacts>

const FROM_5_4 = { ...CODEX, endpoints: ['responses', 'chat-completions'], phases: true } as const
const MILLION = { ...FROM_5_4, maxInputTokens: 922_000 } as const
const FROM_5_6 = { ...MILLION, cacheField: 'prompt_cache_options' } as const

/** A request with more than 272,000 tokens of input costs twice as much for all of them, and half as much again for output. */
const LONG = { above: 272_000, input: 200, output: 150 } as const
const TIERS = { flex: 50, priority: 200, long: LONG } as const
/** Up to gpt-5.5 priority does not take long requests. */
const TIERS_5_4 = { ...TIERS, long: { ...LONG, priority: false } } as const

/**
 * Prices in USD per million tokens; cache writes those of a prefix that is kept for 30 minutes. Tiers and long requests
 * in percent of the standard price.
 */
export const MODELS: readonly ModelFacts[] = [
  {
    ...CODEX,
    id: 'gpt-5.1-codex-max',
    prices: priceList(rates({ input: 1.25, cached: 0.125, output: 10 })),
    verbosities: ['medium'],
    parallelCalls: false,
    shutdown: { on: '2026-07-23', replacement: 'gpt-5.4' },
    source: `${PAGES}/gpt-5.1-codex-max ${DEPRECATIONS}`,
  },
  {
    ...CODEX,
    id: 'gpt-5.2-codex',
    prices: priceList(rates({ input: 1.75, cached: 0.175, output: 14 })),
    shutdown: { on: '2026-07-23', replacement: 'gpt-5.4' },
    source: `${PAGES}/gpt-5.2-codex ${DEPRECATIONS}`,
  },
  {
    ...CODEX,
    id: 'gpt-5.3-codex',
    prices: priceList(rates({ input: 1.75, cached: 0.175, output: 14 }), { priority: 200 }),
    phases: true,
    source: `${PAGES}/gpt-5.3-codex`,
  },
  {
    ...MILLION,
    id: 'gpt-5.4',
    prices: priceList(rates({ input: 2.5, cached: 0.25, output: 15 }), TIERS_5_4),
    source: `${PAGES}/gpt-5.4 ${FAST_MODE}`,
  },
  {
    ...FROM_5_4,
    id: 'gpt-5.4-mini',
    prices: priceList(rates({ input: 0.75, cached: 0.075, output: 4.5 }), { flex: 50, priority: 200 }),
    source: `${PAGES}/gpt-5.4-mini ${FAST_MODE}`,
  },
  {
    ...MILLION,
    id: 'gpt-5.5',
    prices: priceList(rates({ input: 5, cached: 0.5, output: 30 }), { ...TIERS_5_4, priority: 250 }),
    source: `${PAGES}/gpt-5.5 ${FAST_MODE}`,
  },
  {
    ...FROM_5_6,
    id: 'gpt-5.6-sol',
    prices: priceList(rates({ input: 4, cached: 0.4, cacheWrite: 5, output: 20 }), TIERS),
    source: `${PAGES}/gpt-5.6-sol ${FAST_MODE}`,
  },
  {
    ...FROM_5_6,
    id: 'gpt-5.6-terra',
    prices: priceList(rates({ input: 2, cached: 0.2, cacheWrite: 2.5, output: 12 }), TIERS),
    source: `${PAGES}/gpt-5.6-terra ${FAST_MODE}`,
  },
  {
    ...FROM_5_6,
    id: 'gpt-5.6-luna',
    prices: priceList(rates({ input: 0.2, cached: 0.02, cacheWrite: 0.25, output: 1.2 }), TIERS),
    source: `${PAGES}/gpt-5.6-luna ${FAST_MODE}`,
  },
  {
    ...FROM_5_6,
    id: 'gpt-6-sol',
    prices: priceList(rates({ input: 2, cached: 0.2, cacheWrite: 2.5, output: 10 }), TIERS),
    source: `${PAGES}/gpt-6-sol`,
  },
  {
    ...FROM_5_6,
    id: 'gpt-6-luna',
    prices: priceList(rates({ input: 0.1, cached: 0.01, cacheWrite: 0.125, output: 0.5 }), TIERS),
    source: `${PAGES}/gpt-6-luna`,
  },
  {
    ...FROM_5_6,
    id: 'gpt-6-astra',
    prices: priceList(rates({ input: 10, cached: 1, cacheWrite: 12.5, output: 50 }), TIERS),
    source: `${PAGES}/gpt-6-astra`,
  },
  {
    ...FROM_5_6,
    id: 'gpt-6.1-sol',
    prices: priceList(rates({ input: 2, cached: 0.1, cacheWrite: 2.5, output: 10 }), TIERS),
    source: `${PAGES}/gpt-6.1-sol`,
  },
  {
    ...FROM_5_6,
    id: 'gpt-6.1-terra',
    prices: priceList(rates({ input: 1, cached: 0.05, cacheWrite: 1.25, output: 5 }), TIERS),
    source: `${PAGES}/gpt-6.1-terra`,
  },
  {
    ...FROM_5_6,
    id: 'gpt-6.2-sol',
    prices: priceList(rates({ input: 2, cached: 0.1, cacheWrite: 2.5, output: 10 }), {
      priority: 200,
      long: LONG,
    }),
    source: `${PAGES}/gpt-6.2-sol`,
  },
]
