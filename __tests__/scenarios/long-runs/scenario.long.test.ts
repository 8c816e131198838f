import { expect, test } from '@jest/globals'
import { readTrace } from '../../../src/agent/journal.ts'
import { play } from '../play.ts'

const STEPS = 400
const OUTPUT_BYTES = 10_000
/** What gpt-5.1-codex-max reads. */
const CONTEXT_TOKENS = 272_000
/** Further below its limit nothing is to be cut off. */
const NO_NEED_TOKENS = 200_000
const LEAST_CACHED_SHARE = 0.9

test(`${STEPS} steps of 10 kB stay within the context, cached, with a task that is never lost`, async () => {
  const turns = (n: number) => ({
    say: `Nothing in part ${n}.`,
    shell: `head -c ${OUTPUT_BYTES} <(yes "part ${n}: nothing found yet")`,
  })
  const scenario = {
    verdict: 'limit-reached' as const,
    script: { turns, compactsAbove: NO_NEED_TOKENS },
    inputs: { 'max-steps': `${STEPS}`, 'max-cost-usd': '50' },
  }
  await play(scenario, ({ model, result }) => {
    const inputs = model.billed.map(({ input }) => input)
    const cached = model.billed.reduce((sum, billed) => sum + billed.cached, 0)
    expect(model.requests).toHaveLength(STEPS)
    expect(Math.max(...inputs)).toBeLessThan(CONTEXT_TOKENS)
    expect(cached / inputs.reduce((sum, input) => sum + input, 0)).toBeGreaterThan(LEAST_CACHED_SHARE)
    const cuts = readTrace(result.outputs['trace-file'] ?? '').filter(record => record.type === 'compaction')
    expect(cuts.length).toBeGreaterThan(2)
    for (const { bytesAfter, summarized } of cuts) {
      expect(summarized).toBe(true)
      expect(bytesAfter).toBeLessThan(50_000)
    }
    const first = model.requests.map(({ body }) => JSON.stringify((body as { input: unknown[] }).input[0]))
    expect(new Set(first).size).toBe(1)
  })
}, 300_000)
