import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Played, play, pushPayload, REPOSITORY_ID, type Scenario, writesTo } from '../play.ts'
import { git } from '../project.ts'
import { SUM } from '../sum.ts'
import { edited, type Form, type Handed, propose, publish } from './phases.ts'

let handed: Handed = { text: '', sha256: '' }
beforeAll(async () => {
  handed = await propose()
})

describe('what one job proposes another one publishes', () => {
  test('exactly as one job would have done it all', async () => {
    let all: readonly string[] = []
    await play({ verdict: 'fixed', github: {} }, played => {
      all = offered(played)
    })
    await publish(handed, { verdict: 'fixed' }, played => {
      expect(offered(played)).toEqual(all)
      const { outputs, summary } = played.result
      expect(outputs['failure-signature']).toMatch(/^[0-9a-f]{12}$/)
      expect(summary).toContain(`[#1](${outputs['pull-request-url']})`)
      expect(summary).toContain('Proven by the job of this run that has proposed it')
      expect(played.files['patch.diff']).toContain('+echo $(($1 + $2))')
      expect(played.files['proof.json']).toContain('"redToGreen"')
    })
  })

  test('as the job that publishes wants it', async () => {
    const inputs = { publish: 'branch', 'branch-prefix': 'bot/', 'commit-message': 'fix: {base}' }
    await publish(handed, { verdict: 'fixed', inputs }, ({ project, result, github }) => {
      expect(result.outputs.branch).toMatch(/^bot\/main-/)
      expect(git(project.remote, 'log', '-1', '--format=%s', result.outputs.branch ?? '')).toBe('fix: main')
      expect(github?.pulls).toEqual([])
    })
  })

  test('on a machine without a sandbox, as Windows', async () => {
    const value = "data:text/javascript,Object.defineProperty(process,'platform',{value:'win32'})"
    const environment = { NODE_OPTIONS: `--import=${value}` }
    await play({ verdict: 'sandbox-unavailable', environment })
    await publish(handed, { verdict: 'fixed', environment })
  })

  test('with tests that were changed as a draft with its warning, whatever draft says', async () => {
    const turns = [{ shell: "sed -i 's/!= 5/!= -1/' test.sh" }, { runTests: true as const }, { say: 'Done.' }]
    const inputs = { draft: 'false' }
    const changed = await propose({ verdict: 'tests-changed', script: { turns } })
    await publish(changed, { verdict: 'tests-changed', inputs }, warned)
  })
})

function warned({ github, result }: Played): void {
  expect(github?.pulls[0]).toMatchObject({ draft: true, body: expect.stringContaining('[!WARNING]') })
  expect(result.summary).toContain('[!WARNING]')
}

const file = (path: string, text: string, mode = '100644') => ({
  ...{ kind: 'write', path, mode },
  content: Buffer.from(text).toString('base64'),
})

describe('a proposal is refused, and nothing is written:', () => {
  type Row = readonly [string, Scenario['verdict'], (handed: Handed) => Handed, RegExp, Partial<Scenario>?]
  const changing = (edit: (form: Form) => void) => (handed: Handed) => edited(handed, edit)
  const adding = (...files: object[]) => changing(form => void form.files.push(...(files as Form['files'])))
  const saying = (facts: object) => changing(form => void Object.assign(form.facts, facts))
  const rows: readonly Row[] = [
    [
      'one that was changed on the way',
      'config-error',
      handed => ({ ...handed, text: handed.text.replace('100644', '100755') }),
      /^proposal-sha256: expected the digest of the proposal/,
    ],
    [
      'one of another run',
      'config-error',
      handed => handed,
      /^proposal: expected one of this workflow run \(5151\), got one of the run 4242$/,
      { environment: { GITHUB_RUN_ID: '5151' } },
    ],
    [
      'one for a commit that this run is not about',
      'config-error',
      handed => handed,
      /^proposal: expected one that was made on the commit of this run/,
      { event: () => ({ name: 'push', sha: 'f'.repeat(40), payload: pushPayload() }) },
    ],
    [
      'one with a workflow in it',
      'blocked',
      adding(file('.GitHub/workflows/ci.yml', 'on: push\n')),
      /^\.GitHub\/workflows\/ci\.yml is protected \(repository-settings\)/,
    ],
    [
      "one with a path that the job's own rules protect",
      'blocked',
      adding(file('deploy/prod.sh', 'echo\n')),
      /^deploy\/prod\.sh is protected \(protected-paths: deploy\/\)/,
      { inputs: { 'protected-paths': 'deploy/' } },
    ],
    ['one with a path out of the repository', 'config-error', adding(file('../x', '')), /files\[1\]\.path/],
    [
      'one with a link out of the repository',
      'blocked',
      adding(file('x', '../../etc/passwd', '120000')),
      /^x is refused \(symlink\)/,
    ],
    [
      'one that is larger than it says',
      'blocked',
      adding(file('big.txt', 'x'.repeat(3_000))),
      /more than the 2 of max-patch-kb/,
      { inputs: { 'max-patch-kb': '2' } },
    ],
    [
      'one with a secret in it',
      'blocked',
      adding(file('x.txt', `token: ghp_${'aB3dE5fG7hJ9'.repeat(3)}\n`)),
      /^x\.txt:1 holds/,
    ],
    ['one that was no fix', 'config-error', saying({ verdict: 'no-fix' }), /facts\.verdict/],
    ['one for another branch', 'config-error', saying({ baseBranch: 'release' }), /a fix for main/],
  ]
  test.each(rows)('%s', async (_, verdict, spoil, reason, more = {}) => {
    await publish(spoil(handed), { verdict, ...more }, played => {
      expect(played.result.outputs.reason).toMatch(reason)
      expect(writesTo(played)).toEqual([])
    })
  })

  test('one that somebody without write access has brought about', async () => {
    const event: Scenario['event'] = ({ headSha: sha }) => ({
      ...{ name: 'pull_request', sha, actor: 'mallory', ref: 'refs/pull/1/merge' },
      payload: {
        repository: { id: REPOSITORY_ID },
        pull_request: { number: 1, head: { sha, ref: 'main', repo: { id: REPOSITORY_ID } } },
      },
    })
    await publish(handed, { verdict: 'blocked', event }, played => {
      expect(played.result.outputs.reason).toContain('mallory may not start a repair')
      expect(writesTo(played)).toEqual([])
    })
  })
})

test('what a proposal does to tests without telling is told, and makes it a case for people', async () => {
  const quiet = (form: Form): void => {
    form.files.push(file('test.sh', `${SUM['test.sh']}`.replace('!= 5', '!= -1')))
    form.files.sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1))
  }
  await publish(edited(handed, quiet), { verdict: 'tests-changed' }, warned)
})

/** All that a reviewer gets to see, without times and addresses. */
function offered({ project, result, github }: Played): readonly string[] {
  const branch = result.outputs.branch ?? ''
  const commit = git(project.remote, 'log', '-1', '--format=%T%n%P%n%an%n%B', branch)
  const pull = github?.pulls[0]
  const { title, body, draft, base, head } = pull ?? {}
  return [branch, commit, JSON.stringify({ title, body, draft, base, head })].map(text =>
    text.replace(/127\.0\.0\.1:\d+/g, '<host>').replace(/\b\d+(?:\.\d+)? s\b/g, '<time>'),
  )
}
