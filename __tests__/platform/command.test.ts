import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Bounds,
  type CommandResult,
  isGreen,
  type Program,
  runProgram,
} from '../../src/platform/command.ts'

let scratch = ''
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'command-test-'))
})
afterAll(() => rm(scratch, { recursive: true }))

const PATH = '/usr/local/bin:/usr/bin:/bin'
const bash = (text: string, change: Partial<Program> = {}): Program => ({
  argv: ['/bin/bash', '-c', text],
  cwd: scratch,
  environment: { PATH },
  ...change,
})
const bounds = (change: Partial<Bounds> = {}): Bounds => ({
  timeoutMs: 30_000,
  signal: new AbortController().signal,
  ...change,
})
const run = (text: string, change: Partial<Bounds> = {}): Promise<CommandResult> =>
  runProgram(bash(text), bounds(change), scratch)

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Zombies that nobody reaps still answer to signals. */
async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return isAlive(pid) && stat !== '' && !/\) Z /.test(stat)
}

async function isGone(pid: number): Promise<boolean> {
  const deadline = performance.now() + 10_000
  while (await isRunning(pid)) {
    if (performance.now() > deadline) return false
    await new Promise(setImmediate)
  }
  return true
}

describe('a program', () => {
  test('has returned only when nothing of its group runs any more, however long it takes to end', async () => {
    // A process that holds much memory takes long.
    const text = `exec 3> >(head -c 1 >/dev/null; echo > slow; sleep 1000)
      dd if=/dev/zero bs=700M count=1 >&3 2>/dev/null & echo $!; until [ -e slow ]; do sleep 0.01; done`
    const { output } = await run(text)
    expect(Number(output.text)).toBeGreaterThan(0)
    expect(await isRunning(Number(output.text))).toBe(false)
  })

  test.each([0, 1, 2, 42, 124, 126, 127, 137, 255])('that exits with %d ends so', async code => {
    const result = await run(`exit ${code}`)
    expect(result.ending).toEqual({ kind: 'exited', code })
    expect(isGreen(result)).toBe(code === 0)
  })

  test('that dies by a signal is not green', async () => {
    for (const signal of ['KILL', 'TERM', 'SEGV'])
      expect(isGreen(await run(`kill -${signal} $$`))).toBe(false)
  })

  test('that is not there exits with 127', async () => {
    const result = await runProgram({ ...bash(''), argv: ['no-such-program'] }, bounds(), scratch)
    expect(result.ending).toEqual({ kind: 'exited', code: 127 })
    expect(result.output.text).toContain('no-such-program')
  })

  test('gets its arguments as they are', async () => {
    const odd = ['a b', '$(id)', "it's", '"', '', '-n', '*', 'ü\n2']
    const program = { ...bash(''), argv: ['/usr/bin/printf', '<%s>', ...odd] }
    const { output } = await runProgram(program, bounds(), scratch)
    expect(output.text).toBe(odd.map(word => `<${word}>`).join(''))
  })

  test('prints to one text, in the order in which it prints', async () => {
    const { output } = await run('echo one; echo two >&2; echo three')
    const text = 'one\ntwo\nthree\n'
    const sha256 = createHash('sha256').update(text).digest('hex')
    expect(output).toEqual({ text, bytes: 14, sha256 })
  })

  test('finds nothing to read', async () => {
    const result = await run('read -t 10 line; echo "$? <$line>"; cat; readlink /proc/self/fd/0')
    expect(result.output.text).toBe('1 <>\n/dev/null\n')
    expect(result.durationMs).toBeLessThan(8_000)
  })

  test('finds the environment that it was given, and nothing else', async () => {
    process.env.A_SECRET_OF_OURS = 'x'
    const program = { ...bash(''), argv: ['/usr/bin/env', '-0'], environment: { PATH, 'ODD-NAME': 'a\nb' } }
    const { output } = await runProgram(program, bounds(), scratch)
    delete process.env.A_SECRET_OF_OURS
    const names = output.text.split('\0').filter(entry => entry !== '')
    // Bash, which starts it, sets the last three by itself.
    expect(names.filter(entry => !/^(?:PWD|SHLVL|_|OLDPWD)=/.test(entry)).sort()).toEqual([
      'ODD-NAME=a\nb',
      `PATH=${PATH}`,
    ])
  })

  test('inherits no open file of ours', async () => {
    const { output } = await run('cd /proc/self/fd && for f in *; do readlink "$f"; done')
    const files = output.text.split('\n').filter(line => line !== '')
    for (const file of files)
      expect(file).toMatch(/^(?:\/dev\/null|\/proc\/.*|.*\/command-[^/]+\/output|pipe:.*)$/)
    expect(files).toContain('/dev/null')
  })

  test('leaves nothing behind on disk', async () => {
    await run('echo x')
    expect((await readdir(scratch)).filter(name => name.startsWith('command-'))).toEqual([])
  })
})

describe('an end', () => {
  test('at the time limit takes the whole group along', async () => {
    const text =
      'trap "" TERM INT HUP; sleep 300 & echo $!; (trap "" TERM; sleep 301) & echo $!; echo $$; wait'
    const result = await run(text, { timeoutMs: 400 })
    expect(result.ending).toEqual({ kind: 'timed-out', limitMs: 400 })
    expect(isGreen(result)).toBe(false)
    expect(result.durationMs).toBeGreaterThan(390)
    expect(result.durationMs).toBeLessThan(5_000)
    const pids = result.output.text.trim().split('\n').map(Number)
    expect(pids).toHaveLength(3)
    for (const pid of pids) expect(await isGone(pid)).toBe(true)
  })

  test('by cancellation is at once, and told as such', async () => {
    const cancel = new AbortController()
    const running = run('echo $$; sleep 300', { signal: cancel.signal })
    cancel.abort()
    const result = await running
    expect(result.ending).toEqual({ kind: 'cancelled' })
    expect(result.durationMs).toBeLessThan(5_000)
  })

  test('comes with what was printed so far', async () => {
    const { output, ending } = await run('echo before; sleep 300', { timeoutMs: 500 })
    expect(ending.kind).toBe('timed-out')
    expect(output.text).toBe('before\n')
  })

  test('of the program is the end of what it started in the background', async () => {
    const result = await run('sleep 300 & echo $!')
    expect(result.durationMs).toBeLessThan(5_000)
    expect(await isGone(Number(result.output.text))).toBe(true)
  })

  test('does not wait for a daemon that holds on to the output', async () => {
    const result = await run(`setsid bash -c 'echo $$; exec sleep 300' & sleep 1`)
    expect(result.durationMs).toBeLessThan(8_000)
    const daemon = Number(result.output.text)
    // It has left its group: whoever marks processes has to end it.
    expect(await isRunning(daemon)).toBe(true)
    process.kill(daemon, 'SIGKILL')
  })
})

describe('a flood', () => {
  test('of 20 MB on one line is kept within bounds, and counted whole', async () => {
    const result = await run("head -c 20000000 /dev/zero | tr '\\0' x; printf END")
    expect(result.ending).toEqual({ kind: 'exited', code: 0 })
    expect(result.output.bytes).toBe(20_000_003)
    expect(result.output.text.length).toBeLessThan(4.2 * 1024 * 1024)
    expect(result.output.text).toMatch(/^x{1000}.*\n\[\.\.\. 15805699 bytes cut \.\.\.\]\n.*xEND$/s)
  })
})
