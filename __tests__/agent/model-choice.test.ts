import { describe, expect, test } from '@jest/globals'
import { chooseModel } from '../../src/agent/model-choice.ts'
import { factsOf, isRetired } from '../../src/agent/models.ts'
import { parseRates } from '../../src/agent/prices.ts'
import { UserError } from '../../src/platform/errors.ts'

const OPENAI = 'https://api.openai.com/v1'
const AZURE = 'https://example.openai.azure.com/openai/v1'
const wish = { model: 'gpt-5.1-codex-max', modelFallback: 'gpt-5.3-codex', prices: null, baseUrl: OPENAI }
const own = parseRates('input=9 output=99')

describe('the model that is asked', () => {
  test.each([
    { when: 'the day before its shutdown', today: '2026-07-22', baseUrl: OPENAI, taken: 'gpt-5.1-codex-max' },
    { when: 'on the day of its shutdown', today: '2026-07-23', baseUrl: OPENAI, taken: 'gpt-5.3-codex' },
    { when: 'long after', today: '2027-01-01', baseUrl: OPENAI, taken: 'gpt-5.3-codex' },
    { when: 'long after, elsewhere', today: '2027-01-01', baseUrl: AZURE, taken: 'gpt-5.1-codex-max' },
    {
      when: 'long after, at a look-alike',
      today: '2027-01-01',
      baseUrl: 'https://api.openai.com.example/v1',
      taken: 'gpt-5.1-codex-max',
    },
  ])('is $taken $when', ({ today, baseUrl, taken }) => {
    const choice = chooseModel({ ...wish, baseUrl }, today)
    expect(choice.facts).toEqual(factsOf(taken, null))
    const replaced = taken !== wish.model
    expect(choice.fallback?.id).toBe(replaced ? undefined : 'gpt-5.3-codex')
    expect(choice.notes).toHaveLength(replaced ? 1 : 0)
  })

  test('is replaced with a note that names both, the day and the prices', () => {
    const { notes } = chooseModel(wish, '2026-11-22')
    expect(notes).toEqual([
      'OpenAI retired gpt-5.1-codex-max on 2026-07-23; model-fallback gpt-5.3-codex was taken at its own prices',
    ])
  })

  test('never hands its own prices to the fallback', () => {
    const choice = chooseModel({ ...wish, prices: own }, '2026-11-22')
    expect(choice.facts.rates).toEqual(factsOf('gpt-5.3-codex', null)?.rates)
    const served = chooseModel({ ...wish, prices: own }, '2026-01-01')
    expect(served.facts.rates).toEqual(own)
    expect(served.fallback?.rates).toEqual(factsOf('gpt-5.3-codex', null)?.rates)
  })

  test.each([
    {
      what: 'retired without a fallback',
      change: { modelFallback: '' },
      input: 'model',
      got: 'retired on 2026-07-23',
    },
    {
      what: 'retired like its fallback',
      change: { modelFallback: 'gpt-5.2-codex' },
      input: 'model',
      got: '2026-07-23',
    },
    { what: 'without a known price', change: { model: 'gpt-9' }, input: 'model', got: '"gpt-9"' },
    {
      what: 'without a known price elsewhere',
      change: { model: 'gpt-9', baseUrl: AZURE },
      input: 'model',
      got: '"gpt-9"',
    },
    {
      what: 'given a fallback without a known price',
      change: { modelFallback: 'gpt-9', prices: own },
      input: 'model-fallback',
      got: '"gpt-9"',
    },
    {
      what: 'named like a property of objects',
      change: { model: 'constructor' },
      input: 'model',
      got: '"constructor"',
    },
  ])('is refused when it is $what', ({ change, input, got }) => {
    const choose = () => chooseModel({ ...wish, ...change }, '2026-11-22')
    expect(choose).toThrow(UserError)
    expect(choose).toThrow(new RegExp(`^${input}: expected .*${got.replaceAll('.', '\\.')}`))
  })

  test.each([
    { baseUrl: OPENAI, prices: null, unverified: false },
    { baseUrl: AZURE, prices: null, unverified: true },
    { baseUrl: AZURE, prices: own, unverified: false },
  ])('has unverified prices: $unverified, at $baseUrl', ({ baseUrl, prices, unverified }) => {
    expect(chooseModel({ ...wish, baseUrl, prices }, '2026-11-22').pricesUnverified).toBe(unverified)
  })

  test('may be one that the table lacks, at the given prices and without parallel calls', () => {
    const choice = chooseModel({ ...wish, model: 'my/deployment', prices: own }, '2026-11-22')
    expect(choice.facts).toMatchObject({ id: 'my/deployment', rates: own, parallelCalls: false })
  })
})

test.each([
  ['gpt-5.1-codex-max', 1_250_000, 125_000, 10_000_000],
  ['gpt-5.2-codex', 1_750_000, 175_000, 14_000_000],
  ['gpt-5.3-codex', 1_750_000, 175_000, 14_000_000],
  ['gpt-5.4', 2_500_000, 250_000, 15_000_000],
  ['gpt-5.4-mini', 750_000, 75_000, 4_500_000],
  ['gpt-5.5', 5_000_000, 500_000, 30_000_000],
])('%s costs what the price list says', (id, input, cached, output) => {
  expect(factsOf(id, null)?.rates).toEqual({ input, cached, cacheWrite: input, output })
})

test('a model without a shutdown date is never retired', () => {
  const facts = factsOf('gpt-5.3-codex', null)
  expect(facts && isRetired(facts, OPENAI, '9999-12-31')).toBe(false)
})
