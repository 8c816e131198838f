import type { GitHubOptions } from '../../../testbed/github/server.ts'
import { REPOSITORY_ID, type Scenario } from '../play.ts'
import type { Project } from '../project.ts'

export const RUN_ID = 77
/** What the runner would have written for the same failure, with its timestamps. */
export const LOG = [
  '##[group]Run bash test.sh',
  'FAIL: sum 2 3',
  '  expected: 5',
  '  got: -1',
  '##[error]Process completed with exit code 1.',
]
  .map((line, at) => `2026-11-01T12:00:0${at}.0000000Z ${line}`)
  .join('\n')

export type Job = NonNullable<GitHubOptions['runs']>[number]['jobs'][number]

export const failed = (id: number, name: string, more: Partial<Job> = {}): Job => ({
  id,
  name,
  conclusion: 'failure',
  steps: [{ name: 'Test', conclusion: 'failure' }],
  log: LOG,
  ...more,
})

export function withRun(jobs: readonly Job[], conclusion = 'failure') {
  return ({ headSha }: Project): Partial<GitHubOptions> => ({
    runs: [{ id: RUN_ID, headSha, headBranch: 'main', conclusions: { 1: conclusion }, jobs: [...jobs] }],
  })
}

export function workflowRun(change: Record<string, unknown> = {}): NonNullable<Scenario['event']> {
  return ({ headSha }) => ({
    name: 'workflow_run',
    sha: headSha,
    payload: {
      repository: { id: REPOSITORY_ID, default_branch: 'main' },
      workflow_run: {
        id: RUN_ID,
        head_sha: headSha,
        head_branch: 'main',
        conclusion: 'failure',
        head_repository: { id: REPOSITORY_ID },
        ...change,
      },
    },
  })
}
