import { describe, expect, test } from '@jest/globals'
import type { GitHubOptions } from '../../../testbed/github/server.ts'
import { play, REPOSITORY_ID, type Scenario } from '../play.ts'
import type { Project } from '../project.ts'
import { record } from '../record.ts'

const RUN_ID = 77
/** What the runner would have written for the same failure, with its timestamps. */
const LOG = [
  '##[group]Run bash test.sh',
  'FAIL: sum 2 3',
  '  expected: 5',
  '  got: -1',
  '##[error]Process completed with exit code 1.',
]
  .map((line, at) => `2026-11-01T12:00:0${at}.0000000Z ${line}`)
  .join('\n')

type Job = NonNullable<GitHubOptions['runs']>[number]['jobs'][number]

const failed = (id: number, name: string, more: Partial<Job> = {}): Job => ({
  id,
  name,
  conclusion: 'failure',
  steps: [{ name: 'Test', conclusion: 'failure' }],
  log: LOG,
  ...more,
})

function withRun(jobs: readonly Job[], conclusion = 'failure') {
  return ({ headSha }: Project): Partial<GitHubOptions> => ({
    runs: [{ id: RUN_ID, headSha, headBranch: 'main', conclusions: { 1: conclusion }, jobs: [...jobs] }],
  })
}

function workflowRun(change: Record<string, unknown> = {}): NonNullable<Scenario['event']> {
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

describe('workflow_run', () => {
  test('reads the failed jobs; the CI run counts as one of the runs before the repair', async () => {
    const jobs = [
      failed(1, 'test (20)'),
      failed(2, 'test (24)'),
      { id: 3, name: 'lint', conclusion: 'success' },
    ]
    await play({ verdict: 'fixed', github: withRun(jobs), event: workflowRun() }, played => {
      const runs = played.files['trace.jsonl']?.match(/"phase":"reproduce"/g)?.length
      expect(runs).toBe(1)
      expect(record(played)).toMatchSnapshot()
    })
  })

  test('reads every page of jobs of a matrix and every attempt', async () => {
    const matrix = Array.from({ length: 130 }, (_, at) => failed(1000 + at, `test (${at})`))
    const jobs = [...matrix, failed(1, 'test (0)', { attempt: 2 })]
    await play({ verdict: 'fixed', github: withRun(jobs), event: workflowRun() }, ({ github }) => {
      const pages = github?.requests.filter(({ path }) => path.includes('/jobs?')) ?? []
      expect(pages.length).toBe(2)
    })
  })

  test('with another failure in CI says so and repairs what fails here', async () => {
    const other = failed(1, 'test', {
      log: 'Error: Cannot connect to the database at db:5432\n##[error]Process completed with exit code 1.',
    })
    await play({ verdict: 'fixed', github: withRun([other]), event: workflowRun() }, ({ result, files }) => {
      expect(result.summary).toContain('The tests fail here for another reason than in the CI run')
      expect(files['trace.jsonl']?.match(/"phase":"reproduce"/g)?.length).toBe(2)
    })
  })

  test.each(['success', 'cancelled', 'startup_failure', 'action_required'])(
    'with a run that ended %s has nothing to do',
    async conclusion => {
      const jobs =
        conclusion === 'success'
          ? [{ id: 1, name: 'test', conclusion }]
          : conclusion === 'cancelled'
            ? [{ id: 1, name: 'test', conclusion }]
            : []
      await play(
        { verdict: 'nothing-to-do', github: withRun(jobs, conclusion), event: workflowRun() },
        ({ model }) => {
          expect(model.requests).toEqual([])
        },
      )
    },
  )

  test('with logs that are gone takes the run here as the evidence', async () => {
    const jobs = [failed(1, 'test', { log: { kind: 'expired' } })]
    await play({ verdict: 'fixed', github: withRun(jobs), event: workflowRun() })
  })

  test('of a fork is refused before anything is asked', async () => {
    await play(
      {
        verdict: 'blocked',
        github: withRun([failed(1, 'test')]),
        event: workflowRun({ head_repository: { id: 5 } }),
      },
      ({ github, model }) => {
        expect([...(github?.requests ?? []), ...model.requests]).toEqual([])
      },
    )
  })

  test('with another commit checked out names the line to add', async () => {
    await play(
      { verdict: 'config-error', github: withRun([]), event: workflowRun({ head_sha: 'f'.repeat(40) }) },
      ({ result }) => {
        expect(result.outputs.reason).toContain('`ref: ${' + '{ github.event.workflow_run.head_sha }}`')
      },
    )
  })

  test('of a branch of our own is left alone', async () => {
    await play({
      verdict: 'nothing-to-do',
      github: withRun([]),
      event: workflowRun({ head_branch: 'codex-max-fix/main-0123' }),
    })
  })
})

describe('run-id', () => {
  test('reads another run of the same repository', async () => {
    await play(
      { verdict: 'fixed', github: withRun([failed(1, 'test')]), inputs: { 'run-id': String(RUN_ID) } },
      ({ model }) => {
        expect(JSON.stringify(model.requests[0]?.body)).toContain('Failed CI jobs: test')
      },
    )
  })

  test('that GitHub does not know is a configuration error', async () => {
    await play({ verdict: 'config-error', github: {}, inputs: { 'run-id': '99' } }, ({ result }) => {
      expect(result.outputs.reason).toBe(
        'run-id: expected a workflow run of this repository, got 99, which GitHub does not know',
      )
    })
  })

  test('without the right to read it names the permission', async () => {
    const github = (project: Project) => ({
      ...withRun([failed(1, 'test')])(project),
      tokens: { ghs_canary1f0c2b7d9e4a: { contents: 'write' as const } },
    })
    await play({ verdict: 'config-error', github, inputs: { 'run-id': String(RUN_ID) } }, ({ result }) => {
      expect(result.outputs.reason).toContain('`actions: read`')
    })
  })
})
