import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { git } from '../project.ts'
import { claimsIn, several, workflowRunOf } from './several.ts'

describe('a run claims its failure before it spends money', () => {
  test('and leaves a claim that names it', async () => {
    await using here = await several({})
    const { result } = await here.run({ runId: 101 })
    expect(result.outputs.verdict).toBe('fixed')
    const signature = result.outputs['failure-signature']
    expect(claimsIn(here.project)).toEqual([`refs/codex-max-fix/${signature}/${here.project.headSha}/1`])
    const [claim = ''] = claimsIn(here.project)
    expect(git(here.project.remote, 'log', '-1', '--format=%B', claim)).toContain('Run: 101/1')
    expect(git(here.project.remote, 'diff', '--stat', `${claim}^`, claim)).toBe('')
    expect(here.github.violations).toEqual([])
  })

  test('and ends without a call where a fix stands already, with its link', async () => {
    await using here = await several({})
    const first = await here.run({ runId: 101 })
    const second = await here.run({ runId: 101, attempt: 2 })
    expect(second.result.outputs).toMatchObject({
      verdict: 'nothing-to-do',
      'cost-usd': '0.000000',
      branch: first.result.outputs.branch,
      'pull-request-url': first.result.outputs['pull-request-url'],
    })
    expect(second.result.outputs.reason).toContain(first.result.outputs['pull-request-url'])
    expect(second.asked).toBe(0)
    expect(here.github.pulls).toHaveLength(1)
    expect(claimsIn(here.project)).toHaveLength(1)
  })

  test('as often as max-attempts says, over runs and repeated runs, and the reason says how to allow another', async () => {
    const runs: ReturnType<typeof workflowRunOf>[] = []
    await using here = await several({ runs })
    runs.push(workflowRunOf(101, here.project.headSha, true))
    const verdicts: (string | undefined)[] = []
    for (const run of [{ runId: 101 }, { runId: 101, attempt: 2 }, { runId: 102 }]) {
      const { result, asked } = await here.run({ ...run, givesUp: true })
      verdicts.push(`${result.outputs.verdict} ${asked}`)
      if (run.runId === 102) expect(result.outputs.reason).toMatch(/^max-attempts: 2 .* raise it, or delete /)
    }
    expect(verdicts).toEqual(['no-fix 2', 'no-fix 2', 'nothing-to-do 0'])
    const more = await here.run({ runId: 103, givesUp: true, inputs: { 'max-attempts': '3' } })
    expect(more.result.outputs.verdict).toBe('no-fix')
    expect(claimsIn(here.project).map(ref => ref.split('/').at(-1))).toEqual(['1', '2', '3'])
  })

  test('and gives it back where it has spent nothing', async () => {
    await using here = await several({})
    const faults = [{ kind: 'status' as const, status: 401 }]
    const { result } = await here.run({ runId: 101, turns: [{ say: 'never heard', faults }] })
    expect(result.outputs).toMatchObject({ verdict: 'config-error', 'cost-usd': '0.000000' })
    expect(claimsIn(here.project)).toEqual([])
    expect(here.github.violations).toEqual([])
  })

  test('and leaves it to a run that is at it, with its link', async () => {
    const runs: ReturnType<typeof workflowRunOf>[] = []
    await using here = await several({ runs })
    runs.push(workflowRunOf(101, here.project.headSha, false))
    await here.run({ runId: 101, givesUp: true })
    const { result, asked } = await here.run({ runId: 102 })
    expect(result.outputs.verdict).toBe('nothing-to-do')
    expect(result.outputs.reason).toContain('/octo/demo/actions/runs/101')
    expect(asked).toBe(0)
    expect(here.github.pulls).toEqual([])
  })

  test('and goes on from one that was stopped, whose attempt was the last', async () => {
    const runs: ReturnType<typeof workflowRunOf>[] = []
    await using here = await several({ runs })
    runs.push(workflowRunOf(101, here.project.headSha, true))
    const once = { 'max-attempts': '1' }
    const stopped = await here.run({ runId: 101, inputs: { ...once, 'max-steps': '1' } })
    expect(stopped.result.outputs.verdict).toBe('limit-reached')
    const other = await here.run({ runId: 102, inputs: once })
    expect(other.result.outputs.verdict).toBe('nothing-to-do')
    const resume = join(here.project.directory, 'trace.jsonl')
    await writeFile(resume, stopped.trace)
    const { result } = await here.run({ runId: 103, inputs: { ...once, resume } })
    expect(result.outputs.verdict).toBe('fixed')
    expect(claimsIn(here.project).map(ref => ref.split('/').at(-1))).toEqual(['1', '2'])
    expect(here.github.violations).toEqual([])
  })

  test('but with publish none nothing is written and nothing asked', async () => {
    await using here = await several({})
    const { result } = await here.run({ runId: 101, inputs: { publish: 'none' } })
    expect(result.outputs.verdict).toBe('fixed')
    expect(claimsIn(here.project)).toEqual([])
    expect(here.github.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })
})
