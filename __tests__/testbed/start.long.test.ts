import { type ChildProcess, execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { ScriptedTurn } from '../../testbed/model/script.ts'
import { startModelServer } from '../../testbed/model/server.ts'
import type { SampleName } from '../../testbed/sample.ts'
import { whenAvailable } from '../capability.ts'
import { filesHolding, processesOf, treeHash } from '../scenarios/inspect.ts'
import { bash, clearAway, found, newDirectory, once, pathWithout, project, start } from './start-world.ts'

const KEY = 'sk-canary-of-the-start-test'

afterAll(clearAway)

/** Python and C lead to the checkout by its absolute path, so their copy has to stand there. */
const REGISTER = {
  javascript: test,
  python: whenAvailable('python', whenAvailable('bubblewrap', test)),
  c: whenAvailable('c', whenAvailable('bubblewrap', test)),
}

describe('a sample', () => {
  for (const sample of ['javascript', 'python', 'c'] as const) repaired(sample)

  test('is repaired without bubblewrap too', async () => {
    const { exitCode, output } = await start({ environment: { PATH: pathWithout('bwrap') } })
    expect(output).toMatch(/\nfixed: .*\n$/)
    expect(exitCode).toBe(0)
  })

  test('that needs what this machine lacks is not begun, and the Debian packages are named', async () => {
    const environment = { PATH: pathWithout('gcc', 'make') }
    const ended = await start({ arguments: ['--sample', 'c'], environment })
    expect(ended.output).toBe('this sample needs: sudo apt-get install make gcc zlib1g-dev\n')
    expect(ended.exitCode).toBe(1)
    expect(readdirSync(ended.home)).toEqual([])
  })
})

function repaired(sample: SampleName): void {
  REGISTER[sample](
    `in ${sample} is repaired, and the pushed branch passes its tests in a clone`,
    async () => {
      const { exitCode, output, home } = await start({ arguments: ['--sample', sample] })
      expect(output).toMatch(/^Tests \(reproduce\): red/m)
      expect(output).toMatch(/^Step 1: /m)
      expect(output).toMatch(/^✅ codex-max-fix: fixed$/m)
      expect(output).toMatch(/In a fresh clone of the pushed branch the tests pass[\s\S]* exit status 0$/m)
      expect(output.match(/The model is scripted/g)).toHaveLength(2)
      expect(output.match(/GitHub is a local testbed/g)).toHaveLength(2)
      expect(output).not.toMatch(/^::/m)
      expect(output).toMatch(/\nfixed: .*\n$/)
      expect(exitCode).toBe(0)
      expect(bash(found(output, /^ +branch +(.*)$/m))).toMatch(
        /^commit [\s\S]*1 file changed|2 files changed/,
      )
      expect(output).toMatch(/pull request +#1 "[^"]+", open, draft, into main/)
      expect(readFileSync(found(output, /its text: (.*)$/m), 'utf8')).toMatch(/^# /)
      expect(processesOf(home)).toEqual([])
      bash(found(output, /^ +delete it +(.*)$/m))
      expect(readdirSync(home)).toEqual([])
    },
  )
}

const FIX: readonly ScriptedTurn[] = [
  { runTests: true },
  {
    patch:
      '*** Begin Patch\n*** Update File: sum.js\n@@\n-console.log(2 - 2)\n+console.log(2 + 2)\n*** End Patch\n',
  },
  { runTests: true },
  { say: 'It subtracted.' },
]
const TEST = 'test "$(node sum.js)" = 4'

describe('a project of their own', () => {
  const live = (baseUrl: string, path: string): readonly string[] => [
    '--live',
    '--repo',
    path,
    '--test-command',
    TEST,
    '--base-url',
    baseUrl,
  ]

  test('is repaired in a copy, and the patch that is left turns it green', async () => {
    const path = project()
    const before = treeHash(path)
    await using model = await startModelServer({ turns: FIX, apiKeys: [KEY] })
    const arguments_ = [...live(model.baseUrl, '.'), '--max-cost-usd', '0.50']
    const environment = { OPENAI_API_KEY: KEY, INIT_CWD: path }
    const { exitCode, output, home } = await start({ arguments: arguments_, environment })
    expect(output).toMatch(/of 0\.50 USD/)
    expect(output).toMatch(/\nfixed: .*\n$/)
    expect(exitCode).toBe(0)
    expect(model.requests.length).toBeGreaterThanOrEqual(FIX.length)
    expect(treeHash(path)).toBe(before)
    expect(filesHolding(home, [KEY])).toEqual([])
    expect(existsSync(join(home, 'checkout'))).toBe(false)
    bash(found(output, /^ +apply it +(.*)$/m))
    expect(execFileSync('bash', ['-c', `${TEST} && echo green`], { cwd: path, encoding: 'utf8' })).toBe(
      'green\n',
    )
  })

  test('that is no repository ends with one line', async () => {
    const environment = { OPENAI_API_KEY: KEY }
    const ended = await start({ arguments: live('http://127.0.0.1:9', newDirectory('bare')), environment })
    expect(ended.output).toMatch(/not a git repository[^\n]*\n$/)
    expect(ended.exitCode).toBe(1)
    expect(readdirSync(ended.home)).toEqual([])
  })

  test('keeps its files when it is stopped, for they were paid for', async () => {
    const path = project()
    const stalled: ScriptedTurn = { say: '', faults: [{ kind: 'stall', afterBytes: 0 }] }
    await using model = await startModelServer({ turns: [...FIX.slice(0, 2), stalled] })
    const environment = { CODEX_MAX_FIX_API_KEY: KEY }
    const heard = once(/^Step 2: [\s\S]*Success/m, child => child.kill('SIGINT'))
    const ended = await start({ arguments: live(model.baseUrl, path), environment, heard })
    expect(ended.output).toMatch(/^cancelled: /m)
    expect(ended.exitCode).toBe(130)
    expect(readFileSync(found(ended.output, /" apply (.*)$/m), 'utf8')).toMatch(/^\+console/m)
    expect(filesHolding(ended.home, [KEY])).toEqual([])
    expect(processesOf(ended.home)).toEqual([])
  })
})

describe('Ctrl-C', () => {
  const group = (child: ChildProcess) => process.kill(-(child.pid ?? 0), 'SIGINT')
  const alone = (child: ChildProcess) => child.kill('SIGINT')
  test.each([
    ['to the whole process group', 'while the tests are reproduced', group, /^Tests \(reproduce\)/m],
    ['to the whole process group', 'in the middle of the repair', group, /^Step 2/m],
    ['to the command alone', 'before the action listens', alone, /^What is red/m],
    ['to the command alone', 'in the middle of the repair', alone, /^Step 2/m],
    ['to the command alone', 'while the branch is proven', alone, /^fixed: /m],
  ])('%s, %s, leaves no file and no process', async (_to, _when, stop, moment) => {
    const ended = await start({ heard: once(moment, stop) })
    expect(ended.output).toMatch(/^Stopped\. Nothing is left\.\n$/m)
    expect(ended.exitCode).toBe(130)
    expect(readdirSync(ended.home)).toEqual([])
    expect(processesOf(ended.home)).toEqual([])
  })
})

describe('a command line', () => {
  test('that makes no sense ends with status 2 before anything is made', async () => {
    const ended = await start({ arguments: ['--unknown'] })
    expect(ended).toMatchObject({ exitCode: 2, output: "Unknown option '--unknown'\n" })
    expect(readdirSync(ended.home)).toEqual([])
  })

  test('can ask for help', async () => {
    const { exitCode, output } = await start({ arguments: ['--help'] })
    for (const option of [
      '--sample',
      '--live',
      '--repo',
      '--test-command',
      '--base-url',
      '--model',
      '--max-cost-usd',
      '--keep',
    ])
      expect(output).toContain(`${option} `)
    expect(exitCode).toBe(0)
  })
})
