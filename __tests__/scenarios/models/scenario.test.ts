import { expect, test } from '@jest/globals'
import { play } from '../play.ts'
import { record } from '../record.ts'
import { SUM_TURNS } from '../sum.ts'

const RETIRED = { 'gpt-5.1-codex-max': { shutdownDate: '2026-07-23' } } as const

test('a retired model is replaced by the fallback, at its own prices, and the summary says so', async () => {
  await play({ verdict: 'fixed', script: { turns: SUM_TURNS, models: RETIRED } }, played => {
    expect(played.result.outputs.model).toBe('gpt-5.3-codex')
    expect(played.result.summary).toContain('gpt-5.1-codex-max is not served here')
    const cost = costOf(played.model.billed, { input: 1.75, cached: 0.175, output: 14 })
    expect(Number(played.result.outputs['cost-usd'])).toBeCloseTo(cost, 5)
    expect(record(played)).toMatchSnapshot()
  })
})

test('a retired model without a fallback is a configuration error at 0 USD', async () => {
  await play(
    {
      verdict: 'config-error',
      script: { turns: SUM_TURNS, models: RETIRED },
      inputs: { 'model-fallback': '' },
    },
    ({ result }) => {
      expect(result.outputs.reason).toMatch(/^model: gpt-5.1-codex-max is not served at this base-url/)
      expect(result.outputs['cost-usd']).toBe('0.000000')
    },
  )
})

test('a model that neither is served is a configuration error, not an endless change of models', async () => {
  const models = { ...RETIRED, 'gpt-5.3-codex': 'not-found' } as const
  await play({ verdict: 'config-error', script: { turns: SUM_TURNS, models } }, ({ result, model }) => {
    expect(result.outputs.reason).toMatch(/^model: gpt-5.3-codex is not served/)
    expect(model.requests.length).toBe(2)
  })
})

test("on OpenAI's own endpoint the retired model is replaced without asking", async () => {
  const inputs = { 'base-url': 'https://api.openai.com/v1', 'model-fallback': '' }
  await play({ verdict: 'config-error', inputs }, ({ result }) => {
    expect(result.outputs.reason).toBe(
      'model: expected a model that is served, or model-fallback, got gpt-5.1-codex-max: OpenAI retired it on 2026-07-23',
    )
  })
})

test('a model without a known price is refused before anything is spent', async () => {
  await play({ verdict: 'config-error', inputs: { model: 'my-deployment' } }, ({ result, model }) => {
    expect(result.outputs.reason).toBe(
      'model: expected a model whose prices are known, or its prices in the input prices, got "my-deployment"',
    )
    expect(model.requests).toEqual([])
  })
})

test('a deployment name with prices works', async () => {
  const inputs = { model: 'my-deployment', prices: 'input=2 cached=0.2 output=8' }
  await play({ verdict: 'fixed', inputs }, ({ result, model }) => {
    expect(result.outputs.model).toBe('my-deployment')
    const cost = costOf(model.billed, { input: 2, cached: 0.2, output: 8 })
    expect(Number(result.outputs['cost-usd'])).toBeCloseTo(cost, 5)
  })
})

type Tokens = { readonly input: number; readonly cached: number; readonly output: number }

/** In USD; `price` in USD per million tokens. */
function costOf(billed: readonly Tokens[], price: Tokens): number {
  const each = billed.map(
    ({ input, cached, output }) =>
      (input - cached) * price.input + cached * price.cached + output * price.output,
  )
  return each.reduce((sum, cost) => sum + cost, 0) / 1e6
}
