import { describe, expect, test } from '@jest/globals'
import { calcPrice } from '@pydantic/genai-prices'
import { MODELS } from '../../src/agent/model-table.ts'
import { factsOf } from '../../src/agent/models.ts'
import { costOf, rates } from '../../src/agent/prices.ts'

/** A second opinion: prices as somebody else keeps them. */
function listed(model: string, usage: Readonly<Record<string, number>>): number | null {
  return calcPrice(usage, model, { providerId: 'openai' })?.total_price ?? null
}

/** Models that came after the package of 2026-09-23. */
const UNLISTED = ['gpt-6.1-sol', 'gpt-6.1-terra', 'gpt-6.2-sol']

/**
 * The package begins long requests one token early for these: at 272,000, where OpenAI says "more than 272K".
 * Its rows of gpt-6-sol and gpt-6-luna agree with OpenAI and the table.
 */
const LONG_ONE_TOKEN_EARLY = [
  'gpt-5.4',
  'gpt-5.5',
  'gpt-5.6-sol',
  'gpt-5.6-terra',
  'gpt-5.6-luna',
  'gpt-6-astra',
]

test('the table knows the model of the default settings first, and no model twice', () => {
  const ids = MODELS.map(({ id }) => id)
  expect(ids[0]).toBe('gpt-5.1-codex-max')
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(MODELS)('the row of $id has a date and an official source', ({ asOf, source, shutdown }) => {
  expect(Date.parse(asOf)).toBeGreaterThan(Date.parse('2026-01-01'))
  for (const url of source.split(' ')) expect(url).toMatch(/^https:\/\/(?:developers\.)?openai\.com\//)
  if (shutdown) expect(factsOf(shutdown.replacement, null)).not.toBeNull()
})

test.each(MODELS)('the prices of $id are whole pico-dollars, and no tier is free', ({ prices }) => {
  for (const { short, long } of Object.values(prices.tiers)) {
    const all = [short, long ?? short].flatMap(each => Object.values(each))
    expect(all.filter(pico => !Number.isSafeInteger(pico) || pico <= 0)).toEqual([])
    expect(short.cached).toBeLessThan(short.input)
    if (long) expect(long.input).toBeGreaterThan(short.input)
  }
})

describe('a row that @pydantic/genai-prices has, too,', () => {
  test('is every one but those that are newer', () => {
    const usage = { input_tokens: 1_000, output_tokens: 10 }
    expect(MODELS.map(({ id }) => id).filter(id => listed(id, usage) === null)).toEqual(UNLISTED)
  })

  const known = MODELS.filter(({ id }) => !UNLISTED.includes(id))
  const lengths = [
    { length: 'short', input: 100_000 },
    { length: 'up to the step', input: 271_999 },
    { length: 'on the step', input: 272_000 },
    { length: 'just above the step', input: 272_001 },
    { length: 'long', input: 900_000 },
  ]
  test.each(known.flatMap(model => lengths.map(length => ({ ...model, ...length }))))(
    'costs the same: $id, $length',
    ({ id, prices, input }) => {
      const isLong = prices.longAbove !== null && input > prices.longAbove
      const { short, long } = prices.tiers.default
      const usage = {
        input,
        cached: 60_000,
        cacheWrite: prices.longAbove === null ? 0 : 7_000,
        output: 12_345,
      }
      const cost = costOf(usage, (isLong ? long : null) ?? short)
      const theirs = listed(id, {
        input_tokens: usage.input,
        cache_read_tokens: usage.cached,
        // Where writes cost nothing extra, the package has no price for them.
        ...(/^gpt-5\.[0-5]/.test(id) ? {} : { cache_write_tokens: usage.cacheWrite }),
        output_tokens: usage.output,
      })
      if (input === 272_000 && LONG_ONE_TOKEN_EARLY.includes(id))
        expect((theirs ?? 0) * 1e9).toBeGreaterThan(cost)
      else expect((theirs ?? 0) * 1e9).toBeCloseTo(cost, 0)
    },
  )
})

/** USD per million tokens: input, cached, output. Source: openai.com/api-fast-mode, read 2026-11-22. */
test.each([
  ['gpt-5.4', 'short', 5, 0.5, 30],
  ['gpt-5.4-mini', 'short', 1.5, 0.15, 9],
  ['gpt-5.5', 'short', 12.5, 1.25, 75],
  ['gpt-5.6-sol', 'short', 8, 0.8, 40],
  ['gpt-5.6-sol', 'long', 16, 1.6, 60],
  ['gpt-5.6-terra', 'short', 4, 0.4, 24],
  ['gpt-5.6-terra', 'long', 8, 0.8, 36],
  ['gpt-5.6-luna', 'short', 0.4, 0.04, 2.4],
  ['gpt-5.6-luna', 'long', 0.8, 0.08, 3.6],
] as const)('priority costs what the page of fast mode says: %s, %s', (id, length, input, cached, output) => {
  const { cacheWrite: _, ...expected } = rates({ input, cached, output })
  expect(factsOf(id, null)?.prices.tiers.priority?.[length]).toMatchObject(expected)
})

test.each(['gpt-5.4', 'gpt-5.5'])('priority of %s takes no long requests', id => {
  expect(factsOf(id, null)?.prices.tiers.priority?.long).toBeNull()
})

test.each(['gpt-5.1-codex-max', 'gpt-5.2-codex'])('%s is sold at the default tier only', id => {
  expect(Object.keys(factsOf(id, null)?.prices.tiers ?? {})).toEqual(['default'])
})

test('flex is half of what a request costs otherwise, long ones included', () => {
  const { tiers } = factsOf('gpt-6-astra', null)?.prices ?? {}
  expect(tiers?.flex?.short).toEqual(rates({ input: 5, cached: 0.5, cacheWrite: 6.25, output: 25 }))
  expect(tiers?.flex?.long).toEqual(rates({ input: 10, cached: 1, cacheWrite: 12.5, output: 37.5 }))
})

describe('the input prices', () => {
  const given = rates({ input: 9, output: 99 })

  test('overrules every price of a row, and lets no request pass a step whose other side it does not name', () => {
    const facts = factsOf('gpt-5.4', given)
    for (const tier of ['default', 'flex', 'priority'] as const)
      expect(facts?.prices.tiers[tier]).toEqual({ short: given, long: null })
    expect(facts).toMatchObject({ maxInputTokens: 272_000, phases: true, source: expect.any(String) })
    expect(factsOf('gpt-5.3-codex', given)?.maxInputTokens).toBe(272_000)
  })

  test('make a model known that the table lacks', () => {
    expect(factsOf('my-deployment', null)).toBeNull()
    expect(factsOf('my-deployment', given)).toMatchObject({ id: 'my-deployment', shutdown: null })
  })
})
