import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { costOf, nanoUsd, parseRates, rates, usd, worstPico } from '../../src/agent/prices.ts'
import { UserError } from '../../src/platform/errors.ts'

describe('the input prices', () => {
  test.each([
    ['input=1.25 cached=0.125 output=10', [1_250_000, 125_000, 1_250_000, 10_000_000]],
    ['output=10 input=1.25', [1_250_000, 1_250_000, 1_250_000, 10_000_000]],
    ['input=2\n cached=0.2\tcache-write=2.5  output=10', [2_000_000, 200_000, 2_500_000, 10_000_000]],
    ['input=0 output=0.000001', [0, 0, 0, 1]],
    ['input=999999.999999 output=1', [999_999_999_999, 999_999_999_999, 999_999_999_999, 1_000_000]],
  ])('reads %j', (text, [input, cached, cacheWrite, output]) => {
    expect(parseRates(text)).toEqual({ input, cached, cacheWrite, output })
  })

  test.each([
    'input=1.25',
    'output=10',
    '1.25 0.125 10',
    'input=1.25 output=10 cached',
    'input=-1 output=10',
    'input=1e3 output=10',
    'input=1,25 output=10',
    'input=$1 output=10',
    'input=1 input=2 output=10',
    'input=0.0000001 output=10',
    'input=1 output=10 batch=5',
    'input=1 output=Infinity',
    'constructor=1 input=1 output=2',
  ])('refuses %j, naming the input and its form', text => {
    expect(() => parseRates(text)).toThrow(UserError)
    expect(() => parseRates(text)).toThrow(/^prices: expected input=1\.25 cached=0\.125 output=10 .*, got "/)
  })

  test('reads every price exactly as it is written', () => {
    const micro = fc.integer({ min: 0, max: 999_999_999_999 })
    const property = fc.property(micro, micro, (input, output) => {
      const decimal = (amount: number) =>
        `${Math.floor(amount / 1e6)}.${String(amount % 1e6).padStart(6, '0')}`
      expect(parseRates(`input=${decimal(input)} output=${decimal(output)}`)).toMatchObject({ input, output })
    })
    fc.assert(property, { seed: 4 })
  })
})

describe('the cost of an answer', () => {
  const codex = rates({ input: 1.25, cached: 0.125, output: 10 })

  test.each([
    [{ input: 1_000_000, cached: 0, cacheWrite: 0, output: 0 }, 1_250_000_000],
    [{ input: 1_000_000, cached: 1_000_000, cacheWrite: 0, output: 0 }, 125_000_000],
    [{ input: 0, cached: 0, cacheWrite: 0, output: 1_000_000 }, 10_000_000_000],
    [{ input: 12_345, cached: 10_240, cacheWrite: 0, output: 678 }, 10_691_250],
    [{ input: 0, cached: 0, cacheWrite: 0, output: 0 }, 0],
  ])('of %j is %d nano-dollars', (usage, nano) => {
    expect(costOf(usage, codex)).toBe(nano)
  })

  test('counts what is written to a cache at its own price', () => {
    const price = rates({ input: 2, cached: 0.2, cacheWrite: 2.5, output: 10 })
    expect(costOf({ input: 100, cached: 10, cacheWrite: 30, output: 0 }, price)).toBe(197_000)
  })

  test('is rounded up to whole nano-dollars', () => {
    expect(
      costOf({ input: 1, cached: 0, cacheWrite: 0, output: 0 }, rates({ input: 0.000001, output: 1 })),
    ).toBe(1)
  })

  test('agrees with exact arithmetic', () => {
    const tokens = fc.nat(1_000_000)
    const property = fc.property(tokens, tokens, tokens, tokens, (fresh, cached, cacheWrite, output) => {
      const usage = { input: fresh + cached + cacheWrite, cached, cacheWrite, output }
      const price = { input: 1_750_001, cached: 175_003, cacheWrite: 2_187_507, output: 14_000_011 }
      const pico =
        BigInt(fresh) * BigInt(price.input) +
        BigInt(cached) * BigInt(price.cached) +
        BigInt(cacheWrite) * BigInt(price.cacheWrite) +
        BigInt(output) * BigInt(price.output)
      expect(BigInt(costOf(usage, price))).toBe((pico + 999n) / 1000n)
    })
    fc.assert(property, { seed: 5 })
  })

  test('is bounded by the dearest price of an input token', () => {
    const tokens = { input: 2, output: 1 }
    const dearWrites = rates({ input: 2, cached: 0.2, cacheWrite: 2.5, output: 10 })
    expect(worstPico(tokens, dearWrites)).toBe(15_000_000)
    expect(worstPico(tokens, rates({ input: 2, cached: 3, output: 10 }))).toBe(16_000_000)
  })
})

test.each([
  [1_234_567_890, 4, '1.2346'],
  [0, 2, '0.00'],
  [2_000_000_000, 2, '2.00'],
  [1_000, 6, '0.000001'],
  [10_000_000_000_000, 6, '10000.000000'],
])('%d nano-dollars are written with %d digits as %s', (nano, digits, text) => {
  expect(usd(nano, digits)).toBe(text)
})

test.each([
  [2, 2_000_000_000],
  [0.1, 100_000_000],
  [0.29, 290_000_000],
  [0.000001, 1_000],
])('%d dollars are %d nano-dollars', (dollars, nano) => {
  expect(nanoUsd(dollars)).toBe(nano)
})
