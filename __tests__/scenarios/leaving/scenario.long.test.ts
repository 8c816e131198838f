import { describe, expect, test } from '@jest/globals'
import { play, type Scenario, writesTo } from '../play.ts'
import { SUM } from '../sum.ts'

const MEND = 'sed -i "s/-/+/" sum.sh'
const turns = (shell: string) => [
  { shell: `${shell}; ${MEND}` },
  { runTests: true as const },
  { say: 'It subtracted.' },
]
const leaving = (shell: string, more: Partial<Scenario> = {}): Scenario => ({
  verdict: 'blocked',
  script: { turns: turns(shell) },
  ...more,
})
/** Writes files whose names hold escapes as printf knows them. */
const written = (...names: readonly string[]) =>
  names.map(name => `p="$(printf '%b' '${name}')"; mkdir -p "$(dirname "$p")"; echo x > "$p"`).join('; ')

describe('a path of each protected family, oddly spelled, is blocked with its rule:', () => {
  test.each<readonly [string, readonly (readonly [name: string, rule: string])[]]>([
    [
      'settings, owners, git, hooks and agents',
      [
        ['.GitHub/workflows/ci.yml', 'repository-settings'],
        ['docs/CodeOwners', 'code-owners'],
        ['sub/.git\\xe2\\x80\\x8battributes', 'git'],
        ['.Husky./pre-push', 'hooks'],
        ['lib/agents.md ', 'agent-files'],
      ],
    ],
    [
      'build services, editors, short names, new directories and those of the workflow',
      [
        ['.CIRCLECI/config.yml', 'ci'],
        ['.vs\\xef\\xbb\\xbfcode/tasks.json', 'editor'],
        ['GITHUB~1/workflows/ci.yml', 'short-name'],
        ['.new/x', 'new-dot-directory'],
        ['DB/Migrations/1.sql', 'protected-paths: /db/migrations/'],
      ],
    ],
  ])('%s', async (_, paths) => {
    const inputs = { 'protected-paths': '*.pem\n/db/migrations/' }
    const shell = written(...paths.map(([name]) => name))
    await play(leaving(shell, { inputs }), ({ result, files }) => {
      const { reason = '' } = result.outputs
      for (const [, rule] of paths) expect(reason).toContain(`is protected (${rule}): `)
      expect(result.log).not.toContain('Tests (confirm')
      expect(files['patch.diff']).toContain('sum.sh')
    })
  })
})

describe('what is too much, or of the wrong kind, is blocked:', () => {
  test.each<readonly [string, string, Partial<Scenario>, RegExp]>([
    [
      'too many files',
      'touch 1 2 3',
      { inputs: { 'max-changed-files': '3' } },
      /^the change touches 4 files, which is more than the 3 of max-changed-files$/,
    ],
    [
      'a large patch',
      'seq 1000 > numbers.txt',
      { inputs: { 'max-patch-kb': '2' } },
      /^the patch has \d KiB, .* 2 of max-patch-kb \(the largest file is numbers\.txt\)$/,
    ],
    ['a large binary', 'head -c 300000 /dev/zero > blob', {}, /^blob is refused \(binary\)/],
    [
      'a link that leads out',
      'ln -s ../../etc/passwd link',
      {},
      /^link is refused \(symlink\): it leads out of the repository$/,
    ],
    [
      'a file of LFS',
      'echo x > a.psd',
      { project: { files: { ...SUM, '.gitattributes': '*.psd filter=lfs diff=lfs merge=lfs -text\n' } } },
      /^a\.psd is refused \(lfs\)/,
    ],
  ])('%s', async (_, shell, more, reason) => {
    await play(leaving(shell, more), ({ result }) => expect(result.outputs.reason).toMatch(reason))
  })
})

test('what may leave, but needs a second look, is told in summary and pull request', async () => {
  const shell = 'echo "all:" > Makefile; ln -s sum.sh plus; cp sum.sh run.sh; chmod +x run.sh'
  await play(leaving(shell, { verdict: 'fixed', github: {} }), ({ result, github }) => {
    const list = [
      'Makefile decides how the project is built',
      'plus is a symbolic link to sum.sh',
      'run.sh can be executed now',
    ]
    for (const text of [result.summary, github?.pulls[0]?.body ?? ''])
      expect(text).toContain(`### Look twice\n\n${list.map(line => `- ${line}`).join('\n')}`)
  })
})

/** The canary that is the model's key, put together only when it runs, so that nobody has spoken it. */
const KEY = `k="$(printf '%s%s' sk-canary-1f0c2b 7d9e4a)"`

describe('a secret of the run in the change is blocked with its place, and stands nowhere else:', () => {
  test.each([
    ['without its beginning', 'echo "$k" | cut -c4-'],
    ['reversed', 'echo "$k" | rev'],
    ['in base64, two bytes in', 'printf "xy%s" "$k" | base64 -w0'],
    ['in capital hex', 'printf %s "$k" | od -An -v -tx1 | tr -d " \\n" | tr a-f A-F'],
    ['as escapes', `printf %s "$k" | od -An -v -tx1 | tr -d "\\n" | sed 's/ /\\\\x/g'`],
  ])('%s', async (_, encode) => {
    const shell = `${KEY}; { echo '# Notes'; ${encode}; } > notes.md`
    await play(leaving(shell, { github: {} }), played => {
      const { result, files } = played
      expect(result.outputs.reason).toMatch(/^notes\.md:2 holds a secret of this run \([^)]*\)$/)
      expect(files['patch.diff']).toMatch(/^\+.*\*\*\*/m)
      expect(writesTo(played)).toEqual([])
    })
  })
})

test('a token of well-known shape in the change is blocked and masked in all files, one that was there is not', async () => {
  const [old, added] = [`ghp_${'k3Zq8vN2xT7w'.repeat(3)}`, `sk_live_${'q7Rk2mX9Lw4Z'.repeat(2)}`]
  const fixture = { ...SUM, 'fixtures/token.txt': `${old}\n` }
  const stays = leaving('echo "# a token" >> fixtures/token.txt', {
    verdict: 'fixed',
    project: { files: fixture },
  })
  await play(stays, ({ files }) => expect(files['patch.diff']).toContain(` ${old}\n+# a token`))
  await play(leaving(`echo "key=${added}" > settings.ini`), ({ result, files }) => {
    expect(result.outputs.reason).toMatch(/^settings\.ini:1 holds a Stripe key(?:;|$)/)
    expect(JSON.stringify(files)).not.toContain(added)
  })
})

test("a secret of the run in the model's account stops publishing", async () => {
  const say = 'It subtracted. Key backwards: a4e9d7b2c0f1-yranac-ks'
  const script = { turns: [{ shell: MEND }, { runTests: true as const }, { say }] }
  await play({ verdict: 'blocked', script, github: {} }, ({ result, github }) => {
    expect(result.outputs.reason).toBe("the model's account holds a secret of this run (reversed)")
    expect(result.summary).not.toContain('a4e9d7b2c0f1')
    expect(github?.pulls).toEqual([])
  })
})
