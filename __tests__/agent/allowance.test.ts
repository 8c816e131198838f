import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { allowance, inputBound } from '../../src/agent/allowance.ts'
import type { Deal } from '../../src/agent/deal.ts'
import { PICTURE_TOKENS } from '../../src/agent/item-size.ts'
import type { Item } from '../../src/agent/model.ts'
import { factsOf } from '../../src/agent/models.ts'
import { costOf, type Rates, rates } from '../../src/agent/prices.ts'
import { userMessage } from '../../src/agent/prompt.ts'
import { dealOn } from './asking.ts'

const priced = (price: Rates): Deal => {
  const facts = factsOf('some-model', price)
  if (!facts) throw new Error('a model with prices is known')
  return dealOn(facts)
}
const usd = fc.integer({ min: 0, max: 50_000_000 }).map(micro => micro / 1_000_000)
const price = fc.record({ input: usd, cached: usd, cacheWrite: usd, output: usd }).map(rates)
const history = fc.array(fc.string({ unit: 'binary', maxLength: 200 }).map(userMessage), {
  minLength: 1,
  maxLength: 8,
})
const codex = priced(rates({ input: 1.25, cached: 0.125, output: 10 }))
const usage = { input: 1_000, cached: 0, cacheWrite: 0, output: 100 }

describe('a picture', () => {
  const image = (bytes: number) => ({
    type: 'input_image',
    detail: 'high',
    image_url: `data:image/png;base64,${'A'.repeat(bytes)}`,
  })
  const boundOf = (item: Item) => inputBound({ prefixBytes: 0, history: [item], measured: null })

  test('is counted by what it can come to, not by its data', () => {
    const message = (bytes: number): Item => ({ type: 'message', role: 'user', content: [image(bytes)] })
    const output = (...bytes: number[]): Item => ({ type: 'function_call_output', output: bytes.map(image) })
    expect(boundOf(message(2_000_000))).toBe(boundOf(message(8)))
    expect(boundOf(output(9, 2_000_000)) - boundOf(output(9))).toBeGreaterThan(PICTURE_TOKENS)
    expect(boundOf(output(9))).toBeGreaterThan(PICTURE_TOKENS)
  })

  test('never comes to more by any documented rule', () => {
    const side = fc.integer({ min: 1, max: 8_000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const patches = Math.min(2_500, Math.ceil(width / 32) * Math.ceil(height / 32))
        const fit = Math.min(1, 2_048 / Math.max(width, height))
        const scale = Math.min(fit, 768 / Math.min(width, height))
        const tiles = Math.ceil((width * scale) / 512) * Math.ceil((height * scale) / 512)
        expect(Math.max(patches * 2.46, 85 + 170 * tiles)).toBeLessThanOrEqual(PICTURE_TOKENS)
      }),
    )
  })
})

describe('what a request may cost', () => {
  test('never is more than what is left, and covers every answer that keeps to it', () => {
    const tokens = fc.double({ min: 0, max: 1, noNaN: true })
    const question = fc.record({
      price,
      history,
      prefixBytes: fc.nat(20_000),
      leftNano: fc.integer({ min: 0, max: 5_000_000_000 }),
      used: fc.tuple(tokens, tokens, tokens, tokens),
    })
    const property = fc.property(question, ({ price, used, ...rest }) => {
      const allowed = allowance({ ...rest, deal: priced(price), measured: null })
      if (!allowed) return
      expect(Number.isSafeInteger(allowed.nano)).toBe(true)
      expect(allowed.nano).toBeLessThanOrEqual(rest.leftNano)
      expect(allowed.maxOutputTokens).toBeGreaterThanOrEqual(4_096)
      expect(allowed.maxOutputTokens).toBeLessThanOrEqual(32_768)
      const input = Math.floor(allowed.inputTokens * used[0])
      const cached = Math.floor(input * used[1])
      const cacheWrite = Math.floor((input - cached) * used[2])
      const output = Math.floor(allowed.maxOutputTokens * used[3])
      expect(costOf({ input, cached, cacheWrite, output }, price)).toBeLessThanOrEqual(allowed.nano)
    })
    fc.assert(property, { seed: 2, numRuns: 2_000 })
  })

  test('covers the worst answer to the nano-dollar', () => {
    const uneven = rates({ input: 0.000333, output: 0.000777 })
    const allowed = allowance({
      deal: priced(uneven),
      prefixBytes: 1,
      history: [],
      measured: null,
      leftNano: 1_000_000,
    })
    const worst = {
      input: allowed?.inputTokens ?? 0,
      cached: 0,
      cacheWrite: 0,
      output: allowed?.maxOutputTokens ?? 0,
    }
    expect(allowed?.nano).toBe(costOf(worst, uneven))
  })

  test('counts every input token at the dearest of the input prices', () => {
    const dearWrites = rates({ input: 2, cached: 0.2, cacheWrite: 2.5, output: 10 })
    const question = { prefixBytes: 100_000, history: [], measured: null, leftNano: 2_000_000_000 }
    const plain = allowance({ ...question, deal: priced(rates({ input: 2.5, output: 10 })) })
    expect(allowance({ ...question, deal: priced(dearWrites) })).toEqual(plain)
  })

  test.each([
    { left: 'plenty', leftNano: 2_000_000_000, maxOutputTokens: 32_768 },
    { left: 'for 10,000 tokens', leftNano: 100_640_000, maxOutputTokens: 10_000 },
    { left: 'for the least answer', leftNano: 41_600_000, maxOutputTokens: 4_096 },
  ])(
    'allows $maxOutputTokens tokens of output where there is money $left',
    ({ leftNano, maxOutputTokens }) => {
      const allowed = allowance({ deal: codex, prefixBytes: 0, history: [], measured: null, leftNano })
      expect(allowed).toMatchObject({ inputTokens: 512, maxOutputTokens })
    },
  )

  test('allows nothing where less than the least answer can be paid for', () => {
    const question = { deal: codex, prefixBytes: 0, history: [], measured: null }
    expect(allowance({ ...question, leftNano: 41_599_999 })).toBeNull()
    expect(allowance({ ...question, leftNano: 0 })).toBeNull()
  })

  test('keeps to the longest answer that the model can give', () => {
    const short = dealOn({ ...codex.facts, maxOutputTokens: 5_000 })
    const question = { prefixBytes: 0, history: [], measured: null, leftNano: 2_000_000_000 }
    expect(allowance({ ...question, deal: short })?.maxOutputTokens).toBe(5_000)
  })

  test.each([0, 0.64, 100])('is decided where output is free and %p micro-dollars are left', micro => {
    const free = priced(rates({ input: 1.25, output: 0 }))
    const question = { deal: free, prefixBytes: 0, history: [], measured: null, leftNano: micro * 1_000 }
    const allowed = allowance(question)
    if (allowed) expect(allowed.nano).toBeLessThanOrEqual(question.leftNano)
    expect(allowed?.maxOutputTokens ?? 0).not.toBeNaN()
  })
})

describe('the bound of the input', () => {
  const bytes = (items: readonly Item[]) =>
    items.reduce((sum, item) => sum + Buffer.byteLength(JSON.stringify(item)), 0)

  test('is at least a token for every byte that is sent', () => {
    const property = fc.property(history, fc.nat(10_000), (items, prefixBytes) => {
      const bound = inputBound({ prefixBytes, history: items, measured: null })
      expect(bound).toBeGreaterThan(prefixBytes + bytes(items))
    })
    fc.assert(property, { seed: 3 })
  })

  test('takes what the endpoint has counted as counted, and only bytes for what is new', () => {
    const old = [userMessage('x'.repeat(100_000))]
    const fresh = [userMessage('and now?')]
    const bound = inputBound({
      prefixBytes: 9_000,
      history: [...old, ...fresh],
      measured: { items: 1, usage },
    })
    expect(bound).toBeGreaterThanOrEqual(usage.input + usage.output + bytes(fresh))
    expect(bound).toBeLessThan(2_000)
  })
})
