import { describe, expect, test } from '@jest/globals'
import { commitMessage } from '../../../src/publish/commit-message.ts'
import type { GitHubOptions } from '../../../testbed/github/server.ts'
import { FACTS } from '../../publish/publish-world.ts'
import { playAtOpenAi } from '../openai-stand-in.ts'
import { CANARIES, type Played, play, pushPayload, REPOSITORY_ID, type Scenario } from '../play.ts'
import { createProject, git, type Project } from '../project.ts'
import { SUM } from '../sum.ts'
import { failed, withRun, workflowRun } from '../workflow-run/red-run.ts'

const ACCOUNTS = {
  mallory: { id: 66_006, type: 'User' },
  'renovate[bot]': { id: 29_139_614, type: 'Bot', app: true },
  'evil[bot]': { id: 666, type: 'Bot', app: true },
  Copilot: { id: 198_982_749, type: 'Bot', app: true },
} as const

/** A failed run that these have started. */
function startedBy(login: string, id: number | null, more: Partial<GitHubOptions> = {}) {
  const actor = id === null ? {} : { actor: { login, id }, triggering_actor: { login, id } }
  return {
    event: (project: Project) => ({ ...workflowRun(actor)(project), actor: login }),
    github: (project: Project) => ({
      ...withRun([failed(1, 'test')])(project),
      accounts: ACCOUNTS,
      ...more,
    }),
  }
}

function spentNothing({ model, result }: Played): void {
  expect(model.requests).toEqual([])
  expect(result.outputs['cost-usd'] ?? '0.000000').toBe('0.000000')
}

describe('who may not start a run is refused before a model is asked:', () => {
  test.each<[string, string, number | null, string]>([
    ['somebody without write access', 'mallory', 66_006, ''],
    ['somebody whom GitHub does not know', 'ghost', null, ''],
    ['a bot beside the one on the list', 'evil[bot]', 666, 'renovate[bot]'],
    ['a bot that has the name of one on the list', 'renovate[bot]', 666, 'renovate[bot]'],
  ])('%s', async (_, login, id, allowed) => {
    await play(
      { verdict: 'blocked', inputs: { 'allowed-actors': allowed }, ...startedBy(login, id) },
      played => {
        spentNothing(played)
        expect(played.result.outputs.reason).toContain(`${login} may not start a repair`)
        expect(played.result.outputs.reason).toContain('`allowed-actors`')
      },
    )
  })

  test('one who starts the run of somebody else again', async () => {
    const environment = { GITHUB_TRIGGERING_ACTOR: 'mallory' }
    await play({ verdict: 'blocked', environment, ...startedBy('octocat', null) }, spentNothing)
  })

  test('anybody, when GitHub does not tell', async () => {
    const match = { path: /\/collaborators\// }
    const faults = [{ match, times: 'always' as const, respond: { status: 403, body: { message: 'No.' } } }]
    await play({ verdict: 'blocked', ...startedBy('octocat', null, { faults }) }, played => {
      spentNothing(played)
      expect(played.result.outputs.reason).toMatch(/could not be checked: .*collaborators.* 403 \(No\.\)/)
    })
  })

  test('and the endpoint is not even asked for its models', async () => {
    const payload = { ...(pushPayload() as object), merge_group: { base_ref: 'refs/heads/main' } }
    const event: Scenario['event'] = ({ headSha: sha }) => ({
      ...{
        name: 'merge_group',
        sha,
        payload,
        actor: 'evil[bot]',
        ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      },
    })
    await playAtOpenAi({ verdict: 'blocked', event }, spentNothing)
  })
})

describe('who may start a run does:', () => {
  test.each<[string, string, number, string]>([
    ['a bot on the list', 'renovate[bot]', 29_139_614, 'renovate[bot], ada'],
    ['an app that is no user, on the list', 'Copilot', 198_982_749, 'copilot'],
  ])('%s', async (_, login, id, allowed) => {
    await play({ verdict: 'fixed', inputs: { 'allowed-actors': allowed }, ...startedBy(login, id) })
  })

  test('whoever pushes, as only writers can', async () => {
    const event: Scenario['event'] = ({ headSha: sha }) => ({
      ...{ name: 'push', sha, payload: pushPayload(), actor: 'mallory' },
    })
    await play({ verdict: 'fixed', event, github: { accounts: ACCOUNTS } }, ({ github }) => {
      expect(github?.requests.filter(({ path }) => /collaborators|users/.test(path))).toEqual([])
    })
  })
})

test('a branch that no longer holds the commit that failed is not repaired', async () => {
  const prepare = ({ remote, headSha }: Project): void => {
    const other = git(remote, 'commit-tree', '-m', 'Rewritten', `${headSha}^{tree}`)
    git(remote, 'update-ref', 'refs/heads/main', other)
  }
  await play({ verdict: 'blocked', prepare, ...startedBy('octocat', null) }, played => {
    spentNothing(played)
    expect(played.result.outputs.reason).toMatch(/^the branch main was force-pushed and no longer holds/)
  })
})

describe('a permission of the job', () => {
  test('that is missing to publish is named before a model is asked', async () => {
    const github = { tokens: { [CANARIES.token]: { contents: 'read' } as const } }
    await play({ verdict: 'config-error', github }, played => {
      spentNothing(played)
      expect(played.result.outputs.reason).toMatch(
        /^permissions: expected `contents: write` for github-token/,
      )
    })
  })

  test('is not asked for where nothing is published', async () => {
    const github = { tokens: { [CANARIES.token]: { contents: 'read' } as const } }
    await play({ verdict: 'fixed', github, inputs: { publish: 'none' } }, played => {
      expect(played.github?.requests).toEqual([])
    })
  })

  test('that is one too many ends the run', async () => {
    const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/token?api-version=2.0' }
    await play({ verdict: 'config-error', environment }, played => {
      spentNothing(played)
      expect(played.result.outputs.reason).toMatch(/^permissions: expected no `id-token: write`/)
    })
  })
})

describe('a commit of the action is not repaired', () => {
  const { title, body } = commitMessage({ ...FACTS, baseSha: 'b'.repeat(40) }, '')
  const committed = async (): Promise<Project> => {
    const project = await createProject({ files: SUM })
    git(project.checkout, 'commit', '--quiet', '--allow-empty', `--message=${title}\n\n${body}`)
    git(project.checkout, 'push', '--quiet', project.remote, 'main')
    return { ...project, headSha: git(project.checkout, 'rev-parse', 'HEAD') }
  }

  test('on a schedule', async () => {
    const event: Scenario['event'] = ({ headSha: sha }) => ({ name: 'schedule', sha, payload: pushPayload() })
    await play({ verdict: 'nothing-to-do', project: await committed(), event, github: {} }, spentNothing)
  })

  test('on a workflow run, whose payload tells of it, before anything is asked', async () => {
    const who = { name: 'bot', email: 'bot@example.com' }
    const event = (project: Project) => {
      const message = `${title}\n\n${body}`
      const head_commit = { id: project.headSha, message, author: who, committer: who }
      return workflowRun({ head_commit })(project)
    }
    const project = await committed()
    await play({ verdict: 'nothing-to-do', project, event, github: {} }, played => {
      spentNothing(played)
      expect(played.github?.requests).toEqual([])
    })
  })
})

describe('nothing is asked and nothing spent for', () => {
  const repository = { id: REPOSITORY_ID, default_branch: 'main' }
  const fork = { id: 5, full_name: 'mallory/demo' }
  const pull = (repo: object) => ({ repository, pull_request: { head: { ref: 'main', sha: 'a', repo } } })
  test.each<[string, string, (project: Project) => unknown]>([
    ['a pull request of a fork', 'pull_request', () => pull(fork)],
    ['pull_request_target', 'pull_request_target', () => pull(fork)],
    ['a comment', 'issue_comment', () => ({ repository, comment: { body: '/fix' } })],
    [
      'a workflow run of a fork that is gone',
      'workflow_run',
      ({ headSha }) => ({
        repository,
        workflow_run: { id: 77, head_sha: headSha, head_branch: 'main', head_repository: null },
      }),
    ],
  ])('%s', async (_, name, payload) => {
    const event: Scenario['event'] = project => ({ name, sha: project.headSha, payload: payload(project) })
    await play({ verdict: 'blocked', event, github: {} }, played => {
      spentNothing(played)
      expect(played.github?.requests).toEqual([])
    })
  })
})
