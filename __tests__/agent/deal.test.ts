import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { allowance } from '../../src/agent/allowance.ts'
import { answeredRates, dearestRates } from '../../src/agent/deal.ts'
import { MODELS } from '../../src/agent/model-table.ts'
import { costOf } from '../../src/agent/prices.ts'
import { SERVICE_TIERS } from '../../src/agent/service-tier.ts'
import { dealOn, factsAbout } from './asking.ts'

const gpt54 = factsAbout('gpt-5.4')
const { default: standard, flex, priority } = gpt54.prices.tiers

describe('an answer is priced', () => {
  test.each([
    ['default', 1_000, standard.short],
    ['flex', 1_000, flex?.short],
    ['priority', 1_000, priority?.short],
    ['fast', 1_000, priority?.short],
    ['default', 272_000, standard.short],
    ['default', 272_001, standard.long],
    ['flex', 272_001, flex?.long],
  ])('as the tier %s says, with %d tokens of input', (answered, input, expected) => {
    expect(answeredRates(dealOn(gpt54, { tier: 'flex' }), answered, input)).toEqual(expected)
  })

  test.each(['', 'auto', 'scale', 'ultrafast', 'constructor'])(
    'at the dearest possible tier where it says %j',
    answered => {
      expect(answeredRates(dealOn(gpt54), answered, 1_000)).toEqual(standard.short)
      expect(answeredRates(dealOn(gpt54, { tier: 'flex' }), answered, 1_000)).toEqual(standard.short)
      expect(answeredRates(dealOn(gpt54, { tier: 'priority' }), answered, 1_000)).toEqual(priority?.short)
    },
  )

  test('at the dearest possible tier where the one that it names has no price for it', () => {
    const deal = dealOn(gpt54, { tier: 'priority' })
    const rates = answeredRates(deal, 'priority', 300_000)
    expect(rates).toEqual(dearestRates(deal, 300_000))
    expect(rates.input).toBeGreaterThanOrEqual(standard.long?.input ?? Number.NaN)
    expect(rates.output).toBeGreaterThanOrEqual(priority?.short.output ?? Number.NaN)
  })
})

describe('a reservation', () => {
  test('is made for any tier where the endpoint does not take the wish for one', () => {
    const deal = dealOn(gpt54, { refused: new Set(['service_tier'] as const) })
    expect(dearestRates(deal, 1_000)).toEqual(priority?.short)
  })

  test('covers every answer that keeps to its limits, whatever the model and its tier', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    const question = fc.record({
      facts: fc.constantFrom(...MODELS),
      tier: fc.constantFrom(...SERVICE_TIERS),
      refused: fc.constantFrom(new Set<never>(), new Set(['service_tier'] as const)),
      answered: fc.constantFrom('default', 'flex', 'priority', 'fast', 'scale', ''),
      prefixBytes: fc.oneof(fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: 271_400, max: 272_100 })),
      used: fc.tuple(part, part, part, part),
    })
    const property = fc.property(question, ({ facts, tier, refused, answered, prefixBytes, used }) => {
      const deal = { facts, tier: facts.prices.tiers[tier] ? tier : ('default' as const), refused }
      // Nobody is served dearer than asked: flex and priority fall back to default, and default to nothing.
      const possible =
        refused.size > 0 || ['default', 'scale', '', deal.tier].includes(answered.replace('fast', 'priority'))
      fc.pre(possible)
      const allowed = allowance({ deal, prefixBytes, history: [], measured: null, leftNano: 200_000_000_000 })
      if (!allowed) return
      const input = Math.floor(allowed.inputTokens * used[0])
      const cached = Math.floor(input * used[1])
      const cacheWrite = Math.floor((input - cached) * used[2])
      const output = Math.floor(allowed.maxOutputTokens * used[3])
      const rates = answeredRates(deal, answered, input)
      expect(costOf({ input, cached, cacheWrite, output }, rates)).toBeLessThanOrEqual(allowed.nano)
    })
    fc.assert(property, { seed: 6, numRuns: 2_000 })
  })
})
