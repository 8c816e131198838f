import { describe, expect, test } from '@jest/globals'
import { chooseModel, type ModelWish } from '../../src/agent/model-choice.ts'
import { factsOf } from '../../src/agent/models.ts'
import { flatPrices } from '../../src/agent/price-list.ts'
import { parseRates } from '../../src/agent/prices.ts'
import type { ServiceTier } from '../../src/agent/service-tier.ts'
import { UserError } from '../../src/platform/errors.ts'

const OPENAI = 'https://api.openai.com/v1'
const AZURE = 'https://example.openai.azure.com/openai/v1'
const wish: ModelWish = {
  model: 'gpt-5.1-codex-max',
  modelFallback: 'gpt-5.3-codex',
  prices: null,
  serviceTier: 'default',
  baseUrl: OPENAI,
}
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
    expect(choice.fallback?.id).toBe(taken === wish.model ? 'gpt-5.3-codex' : undefined)
  })

  test('is replaced with a note that names both, the day and the prices', () => {
    const { notes } = chooseModel(wish, '2026-11-22')
    expect(notes).toEqual([
      'gpt-5.1-codex-max is not asked: OpenAI retired it on 2026-07-23; model-fallback gpt-5.3-codex was taken at its own prices',
    ])
  })

  test.each([
    ['2026-06-22', []],
    [
      '2026-06-23',
      ['OpenAI shuts gpt-5.1-codex-max down on 2026-07-23, in 30 days; it names gpt-5.4 as its replacement'],
    ],
    [
      '2026-07-22',
      ['OpenAI shuts gpt-5.1-codex-max down on 2026-07-23, in 1 day; it names gpt-5.4 as its replacement'],
    ],
  ])('is announced to end within 30 days: on %s', (today, notes) => {
    expect(chooseModel(wish, today).notes).toEqual(notes)
    expect(chooseModel({ ...wish, baseUrl: AZURE }, today).notes).toEqual([])
  })

  test('is announced to end when it is the fallback, too', () => {
    const retiredFirst = { ...wish, model: 'gpt-5.1-codex-max', modelFallback: 'gpt-5.2-codex' }
    expect(() => chooseModel(retiredFirst, '2026-07-23')).toThrow(/OpenAI retired it on 2026-07-23$/)
  })

  test('never hands its own prices to the fallback', () => {
    const choice = chooseModel({ ...wish, prices: own }, '2026-11-22')
    expect(choice.facts.prices).toEqual(factsOf('gpt-5.3-codex', null)?.prices)
    const served = chooseModel({ ...wish, prices: own }, '2026-01-01')
    expect(served.facts.prices).toEqual(flatPrices(own))
    expect(served.fallback?.prices).toEqual(factsOf('gpt-5.3-codex', null)?.prices)
  })

  test.each([
    {
      what: 'retired without a fallback',
      change: { modelFallback: '' },
      input: 'model',
      got: 'gpt-5.1-codex-max: OpenAI retired it on 2026-07-23',
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
    expect(choice.facts).toMatchObject({ id: 'my/deployment', prices: flatPrices(own), parallelCalls: false })
  })
})

describe('the service tier', () => {
  test.each<[string, ServiceTier]>([
    ['gpt-5.4', 'flex'],
    ['gpt-5.4', 'priority'],
    ['gpt-5.3-codex', 'priority'],
    ['gpt-5.3-codex', 'default'],
  ])('of %s may be %s', (model, serviceTier) => {
    expect(chooseModel({ ...wish, model, serviceTier }, '2026-11-22')).toMatchObject({
      tier: serviceTier,
      notes: [],
    })
  })

  test.each([OPENAI, AZURE])('without a known price is refused at %s, unless a price is given', baseUrl => {
    const flex: ModelWish = { ...wish, model: 'gpt-5.3-codex', serviceTier: 'flex', baseUrl }
    expect(() => chooseModel(flex, '2026-11-22')).toThrow(
      'service-tier: expected default or priority (the tiers of gpt-5.3-codex whose prices are known), or the input prices, got flex',
    )
    expect(chooseModel({ ...flex, prices: own }, '2026-11-22').tier).toBe('flex')
  })

  test('without a known price for the fallback is the default one, and a note says so', () => {
    const choice = chooseModel({ ...wish, serviceTier: 'flex' }, '2026-11-22')
    expect(choice).toMatchObject({ facts: { id: 'gpt-5.3-codex' }, tier: 'default' })
    expect(choice.notes[1]).toBe(
      'service-tier flex has no known price for gpt-5.3-codex, which is asked at the default tier',
    )
  })
})
