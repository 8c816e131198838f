import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { FIXES, inputTokens } from '../../../bench/fixes.ts'
import { createSample, samples } from '../../../testbed/sample.ts'
import { whenAvailable } from '../../capability.ts'
import { play } from '../play.ts'
import { SUM_TURNS } from '../sum.ts'

for (const fix of FIXES)
  whenAvailable('c', whenAvailable('bubblewrap', test))(
    `a fix of the C sample in ${fix.calls} calls sends fewer than ${fix.mostTokens} tokens in all`,
    async () => {
      const directory = await mkdtemp(join(tmpdir(), 'codex-max-fix-scenario-'))
      const project = { directory, ...(await createSample('c', join(directory, 'sample'))) }
      const inputs = { 'test-command': samples.c.testCommand }
      await play({ verdict: 'fixed', project, script: fix, inputs }, ({ model }) => {
        expect(model.requests).toHaveLength(fix.calls)
        const tokens = inputTokens(model.requests)
        expect(tokens).toBeLessThan(fix.mostTokens)
        expect(tokens).toBeGreaterThan(fix.calls * inputTokens(model.requests.slice(0, 1)))
      })
    },
  )

test('the smallest fix, in 4 calls, sends fewer than 8000 tokens in all', async () => {
  await play({ verdict: 'fixed' }, ({ model }) => {
    expect(model.requests).toHaveLength(SUM_TURNS.length)
    expect(inputTokens(model.requests)).toBeLessThan(8_000)
  })
})
