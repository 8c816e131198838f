import { expect, test } from '@jest/globals'
import { git } from '../project.ts'
import { claimsIn, several, workflowRunOf } from './several.ts'

const RUNS = Array.from({ length: 20 }, (_, index) => 1001 + index)
/** On a slow machine: all twenty share it. */
const PATIENCE_MS = 300_000

test(
  '20 runs of one failure at once: one branch, one pull request, 19 with nothing to do and nothing spent',
  async () => {
    const runs: ReturnType<typeof workflowRunOf>[] = []
    await using here = await several({ runs })
    runs.push(...RUNS.map(id => workflowRunOf(id, here.project.headSha, false)))
    const ran = await Promise.all(RUNS.map(runId => here.run({ runId })))
    const verdicts = ran.map(({ result }) => result.outputs.verdict)
    expect(verdicts.toSorted()).toEqual(['fixed', ...Array(19).fill('nothing-to-do')])
    const idle = ran.filter(({ result }) => result.outputs.verdict === 'nothing-to-do')
    expect(idle.map(({ asked, result }) => `${asked} ${result.outputs['cost-usd']}`)).toEqual(
      Array(19).fill('0 0.000000'),
    )
    expect(here.github.pulls).toHaveLength(1)
    expect(claimsIn(here.project)).toHaveLength(1)
    const branches = git(
      here.project.remote,
      'for-each-ref',
      '--format=%(refname:short)',
      'refs/heads',
    ).split('\n')
    expect(branches).toHaveLength(2)
    expect(here.github.violations).toEqual([])
  },
  PATIENCE_MS,
)
