import { expect, test } from '@jest/globals'
import { play } from '../play.ts'
import { SUM_TURNS } from '../sum.ts'
import { failed, LOG, withRun, workflowRun } from './red-run.ts'

test('a log of 50 MB is streamed, told and read', async () => {
  const filler = '2026-11-01T12:00:00.0000000Z a line that says nothing of interest\n'.repeat(400_000)
  const log = Buffer.from(`${filler}${LOG}\n${filler}`)
  const script = {
    turns: [
      { calls: [{ name: 'read_log', arguments: { search: 'FAIL: sum', context: 1 } }] },
      ...SUM_TURNS.slice(1),
    ],
  }
  const github = withRun([failed(1, 'test (20)', { log }), failed(2, 'test (24)')])
  await play({ verdict: 'fixed', github, event: workflowRun(), script }, ({ model, files }) => {
    expect(log.length).toBeGreaterThan(50_000_000)
    expect(files['trace.jsonl']?.match(/"phase":"reproduce"/g)?.length).toBe(1)
    const [, second] = model.requests
    expect(JSON.stringify(second?.body)).toContain(
      ['test (20)', '400001- $ bash test.sh', '400002: FAIL: sum 2 3', '400003-   expected: 5'].join('\\n'),
    )
    expect(JSON.stringify(second?.body)).toContain('test (24)\\n1- $ bash test.sh\\n2: FAIL: sum 2 3')
  })
})
