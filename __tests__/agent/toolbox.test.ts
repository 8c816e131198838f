import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { TraceRecord } from '../../src/agent/journal.ts'
import type { TestedRun } from '../../src/agent/test-runner.ts'
import { type Bench, createToolbox, endsGreen } from '../../src/agent/toolbox.ts'
import type { Bounds } from '../../src/platform/command.ts'
import { Watch } from '../../src/platform/watch.ts'
import type { Command } from '../../src/sandbox/commands.ts'
import { PICTURES } from './pictures/examples.ts'

const CHECKOUT = '/home/runner/work/app'

async function scene(change: Partial<Bench> = {}, text = 'hello') {
  const root = await mkdtemp(join(tmpdir(), 'toolbox-'))
  const ran: (Command & Bounds)[] = []
  const records: TraceRecord[] = []
  const result: TestedRun = {
    ending: { kind: 'exited', code: 1 },
    output: { text, bytes: text.length, sha256: '' },
    durationMs: 1,
    tests: null,
    notes: [],
  }
  let testRuns = 0
  const cancel = new AbortController()
  const remove = () => rm(root, { recursive: true })
  const run: Bench['workspace']['run'] = async (command, bounds) => {
    ran.push({ ...command, ...bounds })
    if (command.text === 'explode') throw new Error('no such directory')
    return result
  }
  const watch = new Watch(3_600_000, cancel.signal)
  const toolbox = createToolbox({
    workspace: { root, run, [Symbol.asyncDispose]: remove },
    checkout: CHECKOUT,
    logs: [],
    runTests: async () => {
      testRuns += 1
      return result
    },
    commandTimeoutMs: 600_000,
    watch,
    journal: { append: record => records.push(record) },
    redact: said => said.replaceAll('s3cret', '***'),
    frame: (_, text) => text,
    keepChange: async () => null,
    recalled: [],
    ...change,
  })
  const call = (name: string, argument: unknown, form: 'function' | 'custom' = 'function') =>
    toolbox.call(
      {
        callId: 'c1',
        name,
        form,
        argument: typeof argument === 'string' ? argument : JSON.stringify(argument),
      },
      7,
    )
  return {
    root,
    call,
    toolbox,
    ran,
    records,
    watch,
    cancel,
    testRuns: () => testRuns,
    [Symbol.asyncDispose]: remove,
  }
}

describe('shell_command', () => {
  test.each([
    [{ command: 'ls' }, { text: 'ls', directory: '.', timeoutMs: 120_000 }],
    [
      { command: 'ls', workdir: 'src', timeout_ms: 5_000 },
      { directory: 'src', timeoutMs: 5_000 },
    ],
    [{ command: 'ls', workdir: `${CHECKOUT}/src/` }, { directory: 'src' }],
    [{ command: 'ls', workdir: CHECKOUT }, { directory: '.' }],
    [{ command: 'ls', workdir: 'a/../b/./c' }, { directory: 'b/c' }],
    [{ command: 'ls', timeout_ms: 1e9 }, { timeoutMs: 600_000 }],
  ])('takes %j', async (argument, expected) => {
    await using bench = await scene()
    expect(await bench.call('shell_command', argument)).toEqual({
      kind: 'done',
      output: 'Exit code: 1\nOutput:\nhello',
    })
    expect(bench.ran).toMatchObject([expected])
  })

  test.each([
    ['{"command', 'not valid JSON'],
    [[], 'expected a JSON object'],
    [null, 'expected a JSON object'],
    [{}, 'command: expected a non-empty string'],
    [{ command: '  ' }, 'command: expected a non-empty string'],
    [{ command: ['ls'] }, 'command: expected a non-empty string'],
    [{ command: 'ls', workdir: 3 }, 'workdir: expected a string'],
    [{ command: 'ls', workdir: '..' }, 'outside the repository'],
    [{ command: 'ls', workdir: '/etc' }, 'outside the repository'],
    [{ command: 'ls', workdir: `${CHECKOUT}-2` }, 'outside the repository'],
    [{ command: 'ls', timeout_ms: 0 }, 'timeout_ms: expected a positive number'],
    [{ command: 'ls', timeout_ms: 'soon' }, 'timeout_ms: expected a positive number'],
  ])('answers %j with what is wrong, and runs nothing', async (argument, sentence) => {
    await using bench = await scene()
    const { kind, output } = await bench.call('shell_command', argument)
    expect(kind).toBe('invalid')
    expect(output).toContain(sentence)
    expect(bench.ran).toEqual([])
  })

  test('cuts its output once, at birth, from the middle', async () => {
    await using bench = await scene({}, `begin${'x'.repeat(1_000_000)}end`)
    const { output } = await bench.call('shell_command', { command: 'yes' })
    expect(Buffer.byteLength(output)).toBeLessThan(20_100)
    expect(output).toMatch(/begin.*\[\.\.\. 98\d{4} bytes cut \.\.\.\].*end$/s)
  })

  test('answers what goes wrong inside it, instead of throwing', async () => {
    await using bench = await scene()
    expect(await bench.call('shell_command', { command: 'explode' })).toEqual({
      kind: 'invalid',
      output: 'the tool failed: no such directory',
    })
  })
})

test('read_log reads the logs of CI', async () => {
  await using bench = await scene()
  expect(await bench.call('read_log', '')).toEqual({
    kind: 'done',
    output: 'There is no log of a failed CI job.',
  })
})

describe('view_image', () => {
  const png = Buffer.from(PICTURES.png, 'base64')

  test('shows a picture by its path in the tree, wherever commands see it', async () => {
    await using bench = await scene()
    await writeFile(join(bench.root, 'shot.png'), png)
    const shown = {
      kind: 'done',
      output: 'shot.png (PNG, 40 x 30 pixels, 101 bytes)',
      image: { type: 'input_image', detail: 'high', image_url: `data:image/png;base64,${PICTURES.png}` },
    }
    expect(await bench.call('view_image', { path: 'shot.png' })).toEqual(shown)
    expect(await bench.call('view_image', { path: `${CHECKOUT}/shot.png` })).toEqual(shown)
    expect(JSON.stringify(bench.records)).not.toContain(PICTURES.png)
  })

  test.each([
    [{ path: 'absent.png' }, 'absent.png: there is no such file'],
    [{ path: '/etc/passwd' }, 'path: /etc/passwd is outside the repository'],
    [{ path: '../x.png' }, 'path: ../x.png is outside the repository'],
    [{ path: 7 }, 'path: expected a non-empty string'],
    [{}, 'path: expected a non-empty string'],
  ])('answers %j with what is wrong', async (argument, output) => {
    await using bench = await scene()
    expect(await bench.call('view_image', argument)).toEqual({ kind: 'invalid', output })
  })

  test('shows so many pictures and no more', async () => {
    await using bench = await scene()
    await writeFile(join(bench.root, 'shot.png'), png)
    const kinds: string[] = []
    for (let at = 0; at < 17; at += 1) kinds.push((await bench.call('view_image', { path: 'shot.png' })).kind)
    expect(kinds).toEqual([...Array(16).fill('done'), 'invalid'])
  })

  test('shows so many bytes and no more', async () => {
    await using bench = await scene()
    await writeFile(join(bench.root, 'large.png'), Buffer.concat([png, Buffer.alloc(1_900_000)]))
    const kinds: string[] = []
    for (let at = 0; at < 5; at += 1) kinds.push((await bench.call('view_image', { path: 'large.png' })).kind)
    expect(kinds).toEqual([...Array(4).fill('done'), 'invalid'])
  })
})

describe('any tool', () => {
  test.each(['update_plan', 'constructor', '__proto__', ''])('that is called %p is not there', async name => {
    await using bench = await scene()
    const { kind, output } = await bench.call(name, {})
    expect(kind).toBe('invalid')
    expect(output).toContain('there are shell_command, apply_patch, read_log, run_tests, view_image')
  })

  test('is written down before and after, without secrets', async () => {
    await using bench = await scene({}, 'the s3cret')
    const { output } = await bench.call('shell_command', { command: 'env' })
    expect(output).not.toContain('s3cret')
    expect(bench.records).toEqual([
      { type: 'tool-start', step: 7, call: expect.objectContaining({ callId: 'c1', name: 'shell_command' }) },
      {
        ...{ type: 'tool-end', step: 7, callId: 'c1', kind: 'done', output, durationMs: expect.any(Number) },
        change: null,
      },
    ])
  })
})

describe('the tests', () => {
  test('run again only when something may have changed', async () => {
    await using bench = await scene()
    await writeFile(join(bench.root, 'a.txt'), 'one\n')
    const patch = (from: string, to: string) =>
      bench.call(
        'apply_patch',
        `*** Begin Patch\n*** Update File: a.txt\n-${from}\n+${to}\n*** End Patch\n`,
        'custom',
      )
    const runs = async (): Promise<number> => {
      await bench.toolbox.tests()
      return bench.testRuns()
    }
    expect(await runs()).toBe(1)
    expect(await runs()).toBe(1)
    expect((await patch('absent', 'x')).kind).toBe('invalid')
    expect(await runs()).toBe(1)
    expect((await patch('one', 'two')).kind).toBe('done')
    expect(await readFile(join(bench.root, 'a.txt'), 'utf8')).toBe('two\n')
    expect(await runs()).toBe(2)
    await bench.call('shell_command', { command: 'true' })
    expect(await runs()).toBe(3)
    await bench.call('run_tests', {})
    expect(await runs()).toBe(4)
  })

  test('are not asked when the run is over', async () => {
    await using bench = await scene()
    bench.cancel.abort()
    expect(await endsGreen(bench.toolbox, bench.watch)).toBe(false)
    expect(bench.testRuns()).toBe(0)
  })
})
