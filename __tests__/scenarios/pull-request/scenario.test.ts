import { describe, expect, test } from '@jest/globals'
import { CANARIES, type Played, play, writesTo } from '../play.ts'
import { git, type Project, writeFiles } from '../project.ts'
import { record } from '../record.ts'
import { SUM } from '../sum.ts'

describe('a proven fix is offered', () => {
  test('as a branch with one commit on the base commit, and a draft pull request', async () => {
    await play({ verdict: 'fixed', github: {} }, async played => {
      const { outputs } = played.result
      expect(outputs.branch).toMatch(/^codex-max-fix\/main-[0-9a-f]{12}$/)
      expect(outputs['commit-sha']).toBe(git(played.project.remote, 'rev-parse', outputs.branch ?? ''))
      expect(played.github?.pulls.length).toBe(1)
      expect(played.result.summary).toContain(`[#1](${outputs['pull-request-url']})`)
      greenInItsOwnCheckout(played)
      expect(record(played)).toMatchSnapshot()
    })
  })

  test('as a branch alone', async () => {
    await play({ verdict: 'fixed', github: {}, inputs: { publish: 'branch' } }, played => {
      expect(played.github?.pulls).toEqual([])
      expect(played.result.outputs['pull-request-url']).toBeUndefined()
      greenInItsOwnCheckout(played)
    })
  })

  test('with title, message, labels, reviewers and assignees as wished', async () => {
    const inputs = {
      title: 'Repair {base}',
      'commit-message': 'fix: repair {base} ({signature})',
      labels: 'bug, automated',
      reviewers: 'ada',
      assignees: 'ada\ngrace',
      draft: 'false',
      'branch-prefix': 'bot/fix-',
    }
    const github = { collaborators: { ada: 'write', grace: 'write' } as const }
    await play({ verdict: 'fixed', github, inputs }, played => {
      const [pull] = played.github?.pulls ?? []
      expect(pull).toMatchObject({
        title: 'Repair main',
        draft: false,
        requestedReviewers: ['ada'],
        assignees: ['ada', 'grace'],
      })
      expect(
        git(played.project.remote, 'log', '-1', '--format=%s', played.result.outputs.branch ?? ''),
      ).toMatch(/^fix: repair main \([0-9a-f]{12}\)$/)
      expect(record(played)).toMatchSnapshot()
    })
  })

  test('on the base commit although the base branch has moved on', async () => {
    const github = (project: Project) => ({ onRequest: once(() => moveMain(project)) })
    await play({ verdict: 'fixed', github }, ({ project, result }) => {
      expect(git(project.remote, 'rev-parse', `${result.outputs.branch}^`)).toBe(project.headSha)
      expect(git(project.remote, 'rev-parse', 'main')).not.toBe(project.headSha)
    })
  })

  test('beside a branch of the same name that is not ours, which is left as it is', async () => {
    let name = ''
    await play({ verdict: 'fixed', github: {} }, ({ result }) => {
      name = result.outputs.branch ?? ''
    })
    const prepare = (project: Project): void =>
      void git(project.remote, 'update-ref', `refs/heads/${name}`, foreignCommit(project))
    await play({ verdict: 'fixed', github: {}, prepare }, played => {
      expect(played.result.outputs.branch).toBe(`${name}-r2`)
      expect(git(played.project.remote, 'log', '-1', '--format=%s', name)).toBe('Work of somebody else')
    })
  })
})

describe('a pull request that cannot be made', () => {
  const refusals = [
    {
      name: 'the setting forbids it',
      github: { pullRequests: { allowed: false } },
      reason: /Allow GitHub Actions to create and approve pull requests/,
    },
    { name: 'drafts are not supported', github: { pullRequests: { drafts: false } }, reason: /draft/ },
    {
      name: 'the token may not',
      github: { tokens: { [CANARIES.token]: { contents: 'write' } } },
      reason: /pull-requests: write/,
    },
  ] as const
  test.each(refusals)(
    'leaves the branch and links the compare page when $name',
    async ({ github, reason }) => {
      await play({ verdict: 'publish-failed', github }, played => {
        expect(played.result.outputs.reason).toMatch(reason)
        expect(played.result.outputs.branch).toMatch(/^codex-max-fix\/main-/)
        expect(played.result.summary).toContain('/compare/main...codex-max-fix/main-')
        expect(played.files['patch.diff']).toContain('+echo $(($1 + $2))')
        greenInItsOwnCheckout(played)
      })
    },
  )
})

describe('files of every kind', () => {
  const files = {
    ...SUM,
    'old/name with spaces.txt': 'one\ntwo\nthree\nfour\nfive\n',
    'gone.txt': 'gone\n',
    'crlf.txt': 'a\r\nb\r\n',
    tool: { text: '#!/bin/sh\necho tool\n', executable: true as const },
    'logo.bin': { bytes: Buffer.from([0, 1, 2, 255, 254, 0]) },
    link: { link: 'sum.sh' },
    '.gitignore': 'out/\n*.log\n',
  }
  const work = [
    "sed -i 's/-/+/' sum.sh",
    'git mv "old/name with spaces.txt" "new name ü.txt"',
    'rm gone.txt',
    'printf "a\\r\\nc\\r\\n" > crlf.txt',
    "printf '\\000\\001\\377' > logo.bin; printf '\\377\\000' > new.bin",
    'chmod -x tool; printf "#!/bin/sh\\n" > new-tool; chmod +x new-tool',
    'ln -sfn test.sh link; ln -s sum.sh new-link',
    'mkdir -p out; echo built > out/app; echo noise > debug.log',
  ].join(' && ')
  test('are pushed as they are: binary, deleted, renamed, executable, symlinked; ignored output stays behind', async () => {
    const turns = [{ shell: work }, { runTests: true as const }, { say: 'Done.' }]
    await play({ verdict: 'fixed', project: { files }, script: { turns }, github: {} }, played => {
      const { remote, headSha } = played.project
      const { branch = '' } = played.result.outputs
      const listing = git(remote, 'diff-tree', '-r', '-M', '--no-commit-id', headSha, branch)
      expect(listing).toMatchSnapshot()
      expect(git(remote, 'cat-file', 'blob', `${branch}:crlf.txt`)).toBe('a\r\nc')
      expect(treeAfterPatch(played)).toBe(git(remote, 'rev-parse', `${branch}^{tree}`))
      greenInItsOwnCheckout(played)
    })
  })

  test('that the test run itself leaves behind are no part of the change', async () => {
    const test = `${SUM['test.sh']}`.replace('got=', 'echo "ran" > report.txt\ngot=')
    await play({ verdict: 'fixed', project: { files: { ...SUM, 'test.sh': test } }, github: {} }, played => {
      expect(played.files['patch.diff']).not.toContain('report.txt')
    })
  })

  test('that were dirty before are not published', async () => {
    const prepare = (project: Project): Promise<void> =>
      writeFiles(project.checkout, { 'sum.sh': '# not committed\necho $(($1 - $2))\n' })
    await play({ verdict: 'blocked', prepare, github: {} }, played => {
      expect(played.result.outputs.reason).toBe(
        'sum.sh was changed by the run, and already differed from HEAD before it',
      )
      expect(writesTo(played)).toEqual([])
    })
  })
})

/** Clones the branch as a reviewer would and runs the tests there. */
function greenInItsOwnCheckout({ project, result }: Played): void {
  const clone = `${project.directory}/clone`
  git(project.directory, 'clone', '--quiet', '--branch', result.outputs.branch ?? '', project.remote, clone)
  git(clone, '-c', 'alias.check=!bash test.sh', 'check')
}

/** The tree that `git apply` makes of the base commit and patch.diff. */
function treeAfterPatch({ project, result }: Played): string {
  const clone = `${project.directory}/patched`
  git(project.directory, 'clone', '--quiet', project.remote, clone)
  git(clone, 'apply', '--index', `${result.runnerTemp}/codex-max-fix/patch.diff`)
  return git(clone, 'write-tree')
}

function once(deed: () => void): () => void {
  let done = false
  return () => {
    if (!done) deed()
    done = true
  }
}

function moveMain(project: Project): void {
  git(project.remote, 'update-ref', 'refs/heads/main', foreignCommit(project))
}

function foreignCommit({ remote, headSha }: Project): string {
  return git(remote, 'commit-tree', '-p', headSha, '-m', 'Work of somebody else', `${headSha}^{tree}`)
}
