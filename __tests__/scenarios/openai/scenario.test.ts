import { describe, expect, test } from '@jest/globals'
import { playAtOpenAi } from '../openai-stand-in.ts'
import type { Played } from '../play.ts'
import { SUM_TURNS } from '../sum.ts'

const asked = ({ model }: Played) =>
  model.requests.map(({ method, path, body }) => {
    const { model: name = '' } = (body ?? {}) as { model?: string }
    return `${method} ${path} ${name}`.trim()
  })

describe("on OpenAI's own endpoint", () => {
  test('the default settings take the fallback, look it up once, and pay its prices', async () => {
    await playAtOpenAi({ verdict: 'fixed' }, played => {
      expect(asked(played)).toEqual([
        'GET /v1/models/gpt-5.3-codex',
        ...SUM_TURNS.map(() => 'POST /v1/responses gpt-5.3-codex'),
      ])
      expect(played.result.summary).toContain(
        'gpt-5.1-codex-max is not asked: OpenAI retired it on 2026-07-23; model-fallback gpt-5.3-codex was taken at its own prices',
      )
      expect(played.result.summary).not.toContain('unverified')
      expect(played.result.outputs.model).toBe('gpt-5.3-codex')
    })
  })

  test('a model that is no longer listed is never asked', async () => {
    const script = { turns: SUM_TURNS, models: { 'gpt-5.4': 'not-found' } } as const
    await playAtOpenAi({ verdict: 'fixed', script, inputs: { model: 'gpt-5.4' } }, played => {
      expect(asked(played).slice(0, 2)).toEqual([
        'GET /v1/models/gpt-5.4',
        'POST /v1/responses gpt-5.3-codex',
      ])
      expect(played.result.summary).toContain(
        'gpt-5.4 is not asked: OpenAI does not list it for this key; model-fallback gpt-5.3-codex was taken',
      )
    })
  })

  test('a model that is no longer listed, without a fallback, is a configuration error at 0 USD', async () => {
    const script = { turns: SUM_TURNS, models: { 'gpt-5.4': { shutdownDate: '2026-10-01' } } }
    const inputs = { model: 'gpt-5.4', 'model-fallback': '' }
    await playAtOpenAi({ verdict: 'config-error', script, inputs }, played => {
      expect(asked(played)).toEqual(['GET /v1/models/gpt-5.4'])
      expect(played.result.outputs).toMatchObject({
        reason:
          'model: expected a model that is served, or model-fallback, got gpt-5.4: OpenAI retired it on 2026-10-01',
        'cost-usd': '0.000000',
      })
    })
  })

  test('a model that will be shut down soon is asked, and a note says when', async () => {
    const shutdownDate = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
    const script = { turns: SUM_TURNS, models: { 'gpt-5.4': { shutdownDate } } }
    await playAtOpenAi({ verdict: 'fixed', script, inputs: { model: 'gpt-5.4' } }, played => {
      expect(played.result.outputs.model).toBe('gpt-5.4')
      expect(played.result.summary).toContain(`OpenAI shuts gpt-5.4 down on ${shutdownDate}, in`)
    })
  })
})
