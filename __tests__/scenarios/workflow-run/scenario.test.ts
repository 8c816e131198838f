import { describe, expect, test } from '@jest/globals'
import { whenAvailable } from '../../capability.ts'
import { CANARIES, play } from '../play.ts'
import type { Project } from '../project.ts'
import { record } from '../record.ts'
import { failed, type Job, RUN_ID, withRun, workflowRun } from './red-run.ts'

whenAvailable('bubblewrap', describe)('workflow_run', () => {
  test('reads the failed job; the CI run counts as one of the runs before the repair', async () => {
    const jobs = [failed(1, 'test (20)'), { id: 3, name: 'lint', conclusion: 'success' }]
    await play({ verdict: 'fixed', github: withRun(jobs), event: workflowRun() }, played => {
      const runs = played.files['trace.jsonl']?.match(/"phase":"reproduce"/g)?.length
      expect(runs).toBe(1)
      expect(record(played)).toMatchSnapshot()
    })
  })

  test('takes the failure that the test command shows, and says which it leaves', async () => {
    const lint = failed(3, 'lint', {
      log: 'src/sum.sh:3:1: error: quote this to prevent word splitting\n##[error]Process completed with exit code 1.',
    })
    const jobs = [lint, failed(1, 'test (20)'), failed(2, 'test (24)')]
    await play({ verdict: 'fixed', github: withRun(jobs), event: workflowRun() }, ({ model, files }) => {
      const first = JSON.stringify(model.requests[0]?.body)
      expect(first).toContain('Failed CI jobs: lint, test (20), test (24).')
      expect(first).toContain('The local run fails as test (20), test (24); left, as other failures: lint.')
      expect(first).not.toContain('word splitting')
      expect(files['trace.jsonl']?.match(/"phase":"reproduce"/g)?.length).toBe(1)
    })
  })

  test('without checks: read lacks annotations and nothing else', async () => {
    const github = (project: Project) => ({
      ...withRun([failed(1, 'test')])(project),
      tokens: {
        [CANARIES.token]: { contents: 'write', 'pull-requests': 'write', actions: 'read' } as const,
      },
    })
    await play({ verdict: 'fixed', github, event: workflowRun() }, ({ model }) => {
      expect(JSON.stringify(model.requests[0]?.body)).toContain(
        'The local run fails as they do. annotations were not read: the token lacks checks: read (403).',
      )
    })
  })

  test('with a log that is gone reads what was annotated', async () => {
    const annotations = [
      { path: 'deploy.sh', startLine: 7, level: 'failure', message: 'no such host' },
    ] as const
    const jobs = [failed(1, 'deploy', { log: { kind: 'expired' }, annotations })]
    await play({ verdict: 'fixed', github: withRun(jobs), event: workflowRun() }, ({ model }) => {
      const first = JSON.stringify(model.requests[0]?.body)
      expect(first).toContain('deploy.sh:7: error: no such host')
      expect(first).toContain('deploy: no log, it has expired (410)')
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
      tokens: { [CANARIES.token]: { contents: 'write' as const } },
    })
    await play({ verdict: 'config-error', github, inputs: { 'run-id': String(RUN_ID) } }, ({ result }) => {
      expect(result.outputs.reason).toContain('`actions: read`')
    })
  })
})

describe('the run that the action is part of', () => {
  const OWN = 4242
  const repair: Job = {
    id: 9,
    name: 'repair',
    conclusion: null,
    steps: [{ name: 'Repair', conclusion: null }],
  }
  const ownRun = (jobs: readonly Job[]) => ({
    github: ({ headSha }: Project) => ({ runs: [{ id: OWN, headSha, headBranch: 'main', jobs: [...jobs] }] }),
    inputs: { 'run-id': String(OWN) },
  })

  test('is read from a later job, which is no failure itself', async () => {
    await play({ verdict: 'fixed', ...ownRun([failed(1, 'test'), repair]) }, ({ model, result }) => {
      expect(JSON.stringify(model.requests[0]?.body)).toContain(
        '[Failed CI jobs: test. The local run fails as they do.]',
      )
      expect(result.summary).not.toContain('repair:')
    })
  })

  test('has no log of the job that runs: what fails here is the evidence', async () => {
    const same: Job = {
      id: 9,
      name: 'test',
      conclusion: null,
      steps: [{ name: 'Test', conclusion: 'failure' }],
    }
    await play({ verdict: 'fixed', ...ownRun([same]) }, ({ result, github }) => {
      expect(result.summary).toContain('test has failed but still runs')
      expect(github?.requests.filter(({ path }) => path.endsWith('/logs'))).toEqual([])
    })
  })
})
