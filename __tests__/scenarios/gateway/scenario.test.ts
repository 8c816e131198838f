import { expect, test } from '@jest/globals'
import { play } from '../play.ts'
import { SUM_TURNS } from '../sum.ts'

test.each(['openai', 'detail', 'schema'] as const)(
  'a gateway that takes functions only, and half of the parameters, repairs the build: it says so as %s',
  async dialect => {
    const fields = ['stream_options', 'prompt_cache_key', 'reasoning.summary', 'include']
    const refuses = { fields, customTools: false, dialect } as const
    await play({ verdict: 'fixed', script: { turns: SUM_TURNS, refuses } }, ({ result, model, files }) => {
      expect(model.requests).toHaveLength(SUM_TURNS.length + fields.length + 1)
      const summary = result.summary.replaceAll('\\', '')
      for (const field of fields)
        expect(summary).toContain(`refuses the parameter ${field}; requests go without it`)
      expect(summary).toContain('apply_patch is offered as a function instead')
      expect(summary).toContain('| 2 | edits sum.sh | M sum.sh |')
      expect(files['patch.diff']).toContain('+echo $(($1 + $2))')
    })
  },
)

test('a model at flex is billed as the answers say', async () => {
  const usage = { input: 10_000, cached: 0, cacheWrite: 0, output: 1_000 }
  const turns = SUM_TURNS.map((turn, at) => ({ ...turn, usage, serviceTier: at === 0 ? 'default' : 'flex' }))
  const inputs = { model: 'gpt-5.4', 'service-tier': 'flex' }
  await play({ verdict: 'fixed', script: { turns }, inputs }, ({ result, model }) => {
    const tiers = model.requests.map(({ body }) => (body as { service_tier?: string }).service_tier)
    expect(tiers).toEqual(SUM_TURNS.map(() => 'flex'))
    expect(result.outputs['cost-usd']).toBe('0.100000')
  })
})
