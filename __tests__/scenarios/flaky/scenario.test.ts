import { expect, test } from '@jest/globals'
import { play } from '../play.ts'

// Fresh copies know nothing of each other, so what changes from run to run is the time.
const TEST = `#!/usr/bin/env bash
tenths=$(( $(date +%s%N) / 100000000 ))
exit $(( tenths % 2 ))
`

test('a tree that is red and green is flaky: no model call, 0 USD', async () => {
  const inputs = { 'test-command': 'bash test.sh', 'reproduce-runs': '30' }
  await play({ verdict: 'flaky', project: { files: { 'test.sh': TEST } }, inputs }, played => {
    expect(played.model.requests).toEqual([])
    expect(played.result.outputs['cost-usd']).toBe('0.000000')
    expect(played.result.outputs.reason).toMatch(/^the same tree was green in \d+ and red in \d+ of 30 runs$/)
  })
})
