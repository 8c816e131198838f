import { expect, test } from '@jest/globals'
import { play } from '../play.ts'
import { record } from '../record.ts'

const FIRST_TRY = `*** Begin Patch
*** Update File: sum.sh
@@
-echo $(($1 - $2))
+echo $(($1 * $2))
*** End Patch`

test('the cost limit ends the run before a request that could pass it, with the patch so far', async () => {
  const turns = [{ patch: FIRST_TRY, usage: { input: 3_000, output: 3_000 } }, { shell: 'cat sum.sh' }]
  await play({ verdict: 'limit-reached', script: { turns }, inputs: { 'max-cost-usd': '0.08' } }, played => {
    expect(played.result.outputs.reason).toMatch(/^max-cost-usd: 0\.0338 of 0\.08 USD are spent/)
    expect(played.files['patch.diff']).toContain('+echo $(($1 * $2))')
    expect(record(played)).toMatchSnapshot()
  })
})

test('a limit below a single request ends before anything is spent', async () => {
  await play({ verdict: 'limit-reached', inputs: { 'max-cost-usd': '0.01' } }, ({ model, result }) => {
    expect(model.requests).toEqual([])
    expect(result.outputs.reason).toMatch(/^max-cost-usd: 0\.0000 of 0\.01 USD/)
  })
})

test('an answer billed above what it could cost is booked and ends the run', async () => {
  const turns = [{ patch: FIRST_TRY, usage: { input: 400_000, output: 90_000 } }, { shell: 'cat sum.sh' }]
  const inputs = { 'max-cost-usd': '5' }
  await play({ verdict: 'limit-reached', script: { turns }, inputs }, ({ result }) => {
    expect(result.outputs.reason).toMatch(/^max-cost-usd: an answer was billed at 1\.4000 USD/)
    expect(result.outputs['cost-usd']).toBe('1.400000')
  })
})

test('the step limit ends the run with the patch so far', async () => {
  const turns = [{ patch: FIRST_TRY }, { shell: 'cat sum.sh' }, { shell: 'cat test.sh' }]
  await play({ verdict: 'limit-reached', script: { turns }, inputs: { 'max-steps': '2' } }, played => {
    expect(played.result.outputs.reason).toBe('max-steps: all 2 steps are used up')
    expect(played.files['patch.diff']).toContain('+echo $(($1 * $2))')
    expect(record(played)).toMatchSnapshot()
  })
})

test('tests that are green at the limit are proven all the same', async () => {
  const right = FIRST_TRY.replace('+echo $(($1 * $2))', '+echo $(($1 + $2))')
  await play({ verdict: 'fixed', script: { turns: [{ patch: right }] }, inputs: { 'max-steps': '1' } })
})

test('the time limit ends the run in the middle of an answer, with the patch so far', async () => {
  const turns = [
    { patch: FIRST_TRY },
    { say: 'too late', faults: [{ kind: 'stall' as const, afterBytes: 200 }] },
  ]
  await play({ verdict: 'limit-reached', script: { turns }, inputs: { 'max-minutes': '1.06' } }, played => {
    expect(played.result.outputs.reason).toMatch(/^max-minutes: /)
    expect(played.files['patch.diff']).toContain('+echo $(($1 * $2))')
    expect(played.result.durationMs).toBeLessThan(10_000)
  })
})

test('time that cannot hold the proof is said before the first model call', async () => {
  await play({ verdict: 'limit-reached', inputs: { 'max-minutes': '1' } }, played => {
    expect(played.model.requests).toEqual([])
    expect(played.result.outputs.reason).toMatch(
      /^max-minutes: 6\d\.\d s have to be kept back \(3 test runs of .* and 60 s\)/,
    )
  })
})
