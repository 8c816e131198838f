import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createSample, missingFor, type SampleName, samples } from '../../testbed/sample.ts'
import { run } from '../../testbed/samples/run.ts'

type Expectation = {
  readonly name: SampleName
  readonly failures: RegExp
  readonly changed: readonly string[]
  /** A git-ignored file in which the build has written down where the checkout is. */
  readonly absoluteIn: string
  /** Of the tests in a copy at another path, with the fix. */
  readonly outputElsewhere: RegExp
}

const expectations: readonly Expectation[] = [
  {
    name: 'javascript',
    failures: /\bfail 4\b/,
    changed: ['src/calendar.js', 'src/report.js'],
    absoluteIn: 'build/manifest.json',
    outputElsewhere: /\bfail 0\b/,
  },
  {
    name: 'python',
    failures: /Ran 12 tests[\s\S]*failures=5/,
    changed: ['src/meterbill/money.py'],
    absoluteIn: '.venv/pyvenv.cfg',
    // Its environment leads back to the sources of the checkout.
    outputElsewhere: /failures=5/,
  },
  {
    name: 'c',
    failures: /^# failed 3$/m,
    changed: ['include/blockpack/layout.h'],
    absoluteIn: 'build/src/pack.d',
    // Make watches the header of the checkout, so the objects seem to be up to date.
    outputElsewhere: /^# failed 3$/m,
  },
]

const directories: string[] = []

afterAll(() => Promise.all(directories.map(directory => rm(directory, { recursive: true, force: true }))))

for (const expectation of expectations) {
  const missing = await missingFor(expectation.name)
  describe(`the ${expectation.name} sample`, () =>
    missing.length > 0 ? leftOut(missing) : shown(expectation))
}

function leftOut(missing: readonly string[]): void {
  test(`is left out, because this machine lacks ${missing.join(', ')}`, () => {
    expect(process.env.REQUIRE_ALL).not.toBe('1')
  })
}

function shown(expected: Expectation): void {
  const { name } = expected
  const create = async () => createSample(name, await newDirectory())

  test('is red in the way its bug explains, and leaves nothing that git sees', async () => {
    const { checkout } = await create()
    expect(await run(checkout, 'git', 'status', '--porcelain')).toBe('')
    const result = await runTests(name, checkout)
    expect(result.verdict).toBe('red')
    expect(result.output).toMatch(expected.failures)
    expect(await run(checkout, 'git', 'status', '--porcelain')).toBe('')
  })

  test('was green one commit earlier', async () => {
    const { checkout } = await create()
    await run(checkout, 'git', 'checkout', '--quiet', 'HEAD~1')
    expect((await runTests(name, checkout)).verdict).toBe('green')
  })

  test('is turned green by the scripted fix, which changes sources only', async () => {
    const { checkout } = await create()
    await applyFix(name, checkout)
    expect(await runTests(name, checkout)).toMatchObject({ verdict: 'green' })
    const changed = await run(checkout, 'git', 'diff', '--name-only')
    expect(changed.trim().split('\n')).toEqual(expected.changed)
  })

  test('has the same commits wherever it is made, and its remote holds them', async () => {
    const [one, other] = [await create(), await create()]
    expect(other.headSha).toBe(one.headSha)
    const held = await run(one.remote, 'git', 'rev-parse', `refs/heads/${one.branch}`, `${one.branch}~1`)
    expect(held.trim().split('\n')).toEqual([one.headSha, expect.stringMatching(/^[0-9a-f]{40}$/)])
    expect((await run(one.checkout, 'git', 'remote', 'get-url', 'origin')).trim()).toBe(one.remote)
  })

  test('has its own absolute path in a file that git ignores', async () => {
    const { checkout } = await create()
    expect(await readFile(join(checkout, expected.absoluteIn), 'utf8')).toContain(checkout)
    expect(await run(checkout, 'git', 'check-ignore', expected.absoluteIn)).not.toBe('')
  })

  test('with the fix in a copy elsewhere is tested as far as its build lets it', async () => {
    const copy = await copyOf((await create()).checkout)
    await applyFix(name, copy)
    expect((await runTests(name, copy)).output).toMatch(expected.outputElsewhere)
  })

  test('has a scripted run of four to six turns that patches, runs the tests and ends with a message', () => {
    const { turns } = samples[name]
    expect(turns.length).toBeGreaterThanOrEqual(4)
    expect(turns.length).toBeLessThanOrEqual(6)
    const [patched, tested] = [
      turns.findLastIndex(turn => turn.patch),
      turns.findLastIndex(turn => turn.runTests),
    ]
    expect(patched).toBeGreaterThan(0)
    expect(tested).toBeGreaterThan(patched)
    expect(Object.keys(turns.at(-1) ?? {})).toEqual(['say'])
  })
}

test('on a machine without tools, every Debian package that the C sample needs is named', async () => {
  const sample = new URL('../../testbed/sample.ts', import.meta.url)
  const script = `import { missingFor } from '${sample}'; console.log(JSON.stringify(await missingFor('c')))`
  const environment = { PATH: await newDirectory() }
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { env: environment })
  expect(JSON.parse(stdout)).toEqual(['make', 'gcc', 'zlib1g-dev'])
})

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'sample-'))
  directories.push(directory)
  return directory
}

/** As the action makes it: time stamps kept. */
async function copyOf(checkout: string): Promise<string> {
  const copy = join(await newDirectory(), 'copy')
  await run('/', 'cp', '-a', checkout, copy)
  return copy
}

async function runTests(name: SampleName, directory: string) {
  const command = ['bash', '-eo', 'pipefail', '-c', samples[name].testCommand] as const
  return run(directory, ...command).then(
    output => ({ verdict: 'green' as const, output }),
    error => ({ verdict: 'red' as const, output: `${error.stdout}${error.stderr}` }),
  )
}

/** Does what the scripted patch says, where every hunk must fit exactly one place. */
async function applyFix(name: SampleName, directory: string): Promise<void> {
  const patch = samples[name].turns.map(turn => turn.patch ?? '').join('')
  const [, ...updates] = patch.replace('*** End Patch\n', '').split('*** Update File: ')
  for (const update of updates) {
    const [header = '', ...hunks] = update.split(/^@@.*\n/m)
    const path = join(directory, header.trim())
    const text = await readFile(path, 'utf8')
    await writeFile(path, hunks.reduce(edited, text))
  }
}

function edited(text: string, hunk: string): string {
  const side = (signs: string) =>
    hunk.replace(/^([ +-])?(.*\n)/gm, (_, sign = ' ', line) => (signs.includes(sign) ? line : ''))
  const parts = text.split(side(' -'))
  expect(parts).toHaveLength(2)
  return parts.join(side(' +'))
}
