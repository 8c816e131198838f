import { describe, expect, test } from '@jest/globals'
import { whenAvailable } from '../../capability.ts'
import { play, REPOSITORY_ID, type Scenario } from '../play.ts'
import { createProject, git, type Project } from '../project.ts'
import { SUM } from '../sum.ts'

const repository = { id: REPOSITORY_ID, default_branch: 'main' }
type Event = ReturnType<NonNullable<Scenario['event']>>
type Row = { readonly name: string; readonly event: (project: Project) => Event; readonly base: string }

const rows: readonly Row[] = [
  {
    name: 'push',
    event: ({ headSha: sha }) => ({ name: 'push', sha, payload: { repository } }),
    base: 'main',
  },
  {
    name: 'schedule',
    event: ({ headSha: sha }) => ({ name: 'schedule', sha, payload: { repository } }),
    base: 'main',
  },
  {
    name: 'workflow_dispatch',
    event: ({ headSha: sha }) => ({ name: 'workflow_dispatch', sha, payload: { repository } }),
    base: 'main',
  },
  {
    name: 'repository_dispatch',
    event: ({ headSha: sha }) => ({ name: 'repository_dispatch', sha, payload: { repository } }),
    base: 'main',
  },
  {
    name: 'a pushed tag',
    event: ({ headSha: sha }) => ({ name: 'push', sha, ref: 'refs/tags/v1', payload: { repository } }),
    base: 'main',
  },
  {
    name: 'merge_group',
    event: ({ headSha: sha }) => ({
      name: 'merge_group',
      sha,
      ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      payload: { repository, merge_group: { base_ref: 'refs/heads/main' } },
    }),
    base: 'main',
  },
]

describe('the base branch', () => {
  test.each(rows)('on $name is $base', async ({ event, base }) => {
    await play({ verdict: 'fixed', event, github: {} }, ({ project, github, result }) => {
      expect(github?.pulls[0]?.base).toBe(base)
      expect(git(project.remote, 'rev-parse', `${result.outputs.branch}^`)).toBe(project.headSha)
    })
  })

  test('of a detached HEAD has to be given', async () => {
    const prepare = (project: Project): void => void git(project.checkout, 'checkout', '--quiet', '--detach')
    const event = ({ headSha: sha }: Project): Event => ({
      name: 'workflow_dispatch',
      sha,
      ref: 'refs/pull/1/merge',
      payload: { repository },
    })
    await play({ verdict: 'config-error', event, prepare }, ({ result }) =>
      expect(result.outputs.reason).toMatch(/^base: /),
    )
    await play({ verdict: 'fixed', event, prepare, github: {}, inputs: { base: 'main' } }, ({ github }) =>
      expect(github?.pulls[0]?.base).toBe('main'),
    )
  })
})

/** A pull request of branch `feature` while main has moved on; the merge commit is checked out, as actions/checkout does. */
async function mergeCheckout(main: Record<string, string>): Promise<Project & { readonly prSha: string }> {
  const project = await createProject({
    files: { ...SUM, 'sum.sh': `${SUM['sum.sh']}# one\n# two\n# three\n# four\n# five\n` },
  })
  const { checkout, remote } = project
  const on = (...args: string[]): string => git(checkout, '-c', 'protocol.file.allow=always', ...args)
  on('checkout', '--quiet', '-b', 'feature')
  on('commit', '--quiet', '--allow-empty', '--message=Work on the feature')
  const prSha = on('rev-parse', 'HEAD')
  on('checkout', '--quiet', 'main')
  for (const [from, to] of Object.entries(main))
    on('-c', `alias.edit=!sed -i 's/${from}/${to}/' sum.sh`, 'edit')
  on('commit', '--quiet', '--all', '--allow-empty', '--message=Move on')
  on('push', '--quiet', remote, 'main', 'feature')
  on('checkout', '--quiet', '--detach')
  on('merge', '--quiet', '--no-ff', '--message=Merge', 'feature')
  // GitHub makes this commit itself and shows it under this name.
  on('push', '--quiet', remote, 'HEAD:refs/pull/1/merge')
  return { ...project, headSha: on('rev-parse', 'HEAD'), prSha }
}

function pullRequest(prSha: string, headId = REPOSITORY_ID): NonNullable<Scenario['event']> {
  const head = { sha: prSha, ref: 'feature', repo: { id: headId } }
  return ({ headSha }) => ({
    name: 'pull_request',
    sha: headSha,
    ref: 'refs/pull/1/merge',
    payload: { repository, pull_request: { number: 1, head } },
  })
}

whenAvailable('bubblewrap', describe)('pull_request', () => {
  test("starts the branch at the pull request's head and aims at its branch", async () => {
    const project = await mergeCheckout({})
    await play(
      { verdict: 'fixed', project, event: pullRequest(project.prSha), github: {} },
      ({ result, github }) => {
        expect(git(project.remote, 'rev-parse', `${result.outputs.branch}^`)).toBe(project.prSha)
        expect(github?.pulls[0]).toMatchObject({ base: 'feature' })
      },
    )
  })

  test('carries a touched file over by hunk where main has changed it elsewhere', async () => {
    const project = await mergeCheckout({ '# five': '# cinco' })
    await play({ verdict: 'fixed', project, event: pullRequest(project.prSha), github: {} }, ({ result }) => {
      const text = git(project.remote, 'cat-file', 'blob', `${result.outputs.branch}:sum.sh`)
      expect(text).toContain('$1 + $2')
      expect(text).toContain('# five')
    })
  })

  test('ends publish-failed with the patch kept where main has changed the same lines', async () => {
    const project = await mergeCheckout({ '# Adds two numbers.': '# Adds two numbers, says main.' })
    await play(
      { verdict: 'publish-failed', project, event: pullRequest(project.prSha), github: {} },
      ({ result, files }) => {
        expect(result.outputs.reason).toContain('sum.sh')
        expect(files['patch.diff']).toContain('+echo $(($1 + $2))')
      },
    )
  })

  test('of a fork without a key has nothing to do, with a key it is refused', async () => {
    const event = (project: Project): Event => pullRequest(project.headSha, 5)(project)
    await play({ verdict: 'nothing-to-do', event, inputs: { 'openai-api-key': '' } })
    await play({ verdict: 'blocked', event })
  })

  test('of Dependabot without a key has nothing to do', async () => {
    const event = (project: Project): Event => ({
      ...pullRequest(project.headSha)(project),
      actor: 'dependabot[bot]',
    })
    await play({ verdict: 'nothing-to-do', event, inputs: { 'openai-api-key': '' } })
  })
})

test.each(['pull_request_target', 'issue_comment', 'release', ''])(
  'the event "%s" may not start a repair',
  async name => {
    await play(
      { verdict: 'blocked', event: ({ headSha: sha }) => ({ name, sha, payload: { repository } }) },
      ({ model }) => {
        expect(model.requests).toEqual([])
      },
    )
  },
)

test('a set CODEX_MAX_FIX_DISABLED stops every run', async () => {
  await play({ verdict: 'nothing-to-do', environment: { CODEX_MAX_FIX_DISABLED: 'true' } })
})
