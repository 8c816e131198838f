import { execFileSync } from 'node:child_process'
import { mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readLog } from '../../../src/agent/tools/read-log.ts'
import { type LogFile, logFile } from '../../../src/failure/log-file.ts'

type Logs = AsyncDisposable & {
  readonly folder: string
  readonly files: readonly LogFile[]
  readonly read: (argument: unknown) => Promise<string>
  readonly call: (argument: unknown) => Promise<{ kind: string; output: string }>
}

/** Logs on disk by name. */
async function logs(texts: Readonly<Record<string, string>>): Promise<Logs> {
  const folder = await mkdtemp(join(tmpdir(), 'read-log-'))
  const files: LogFile[] = []
  for (const [name, text] of Object.entries(texts)) {
    const path = join(folder, `${files.length}.txt`)
    await writeFile(path, text)
    files.push(await logFile({ name, path, lines: text.split('\n').length - 1 }))
  }
  const call: Logs['call'] = argument =>
    readLog(files, typeof argument === 'string' ? argument : JSON.stringify(argument))
  const read: Logs['read'] = async argument => (await call(argument)).output
  const remove = () => rm(folder, { recursive: true })
  return { folder, files, call, read, [Symbol.asyncDispose]: remove }
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`)
const HUNDRED = `${numbers(1, 100).join('\n')}\n`

describe('read_log without a text', () => {
  test.each(['', '{}', { log: null, search: '' }])('lists the logs (%j)', async argument => {
    await using here = await logs({ 'test (18)': HUNDRED, lint: 'one\n' })
    expect(await here.read(argument)).toBe('1. test (18) (100 lines, 792 bytes)\n2. lint (1 line, 4 bytes)')
  })

  test.each([
    [{ log: 'a', lines: 2 }, 'a\n1: line 1\n2: line 2\n[of 100 lines; go on with from_line 3]'],
    [{ log: '1', from_line: 99 }, 'a\n99: line 99\n100: line 100'],
    [{ log: 'a', from_line: -1 }, 'a\n100: line 100'],
    [{ log: 'a', from_line: -1000, lines: 1 }, 'a\n1: line 1\n[of 100 lines; go on with from_line 2]'],
    [{ from_line: 100 }, 'a\n100: line 100'],
    [{ log: 'a', from_line: 101 }, 'a has no line 101.'],
  ])('shows a page: %j', async (argument, expected) => {
    await using here = await logs({ a: HUNDRED })
    expect(await here.read(argument)).toBe(expected)
  })

  test('shows the last line without a line feed', async () => {
    await using here = await logs({ a: 'one\ntwo' })
    expect(await here.read({ log: 'a' })).toBe('a\n1: one\n2: two')
  })

  test('can be paged through from the first line to the last', async () => {
    await using here = await logs({ a: `${numbers(1, 3000).join('\n')}\n` })
    const seen: string[] = []
    for (let next: string | undefined = '1'; next !== undefined; ) {
      const page = await here.read({ log: 'a', from_line: Number(next), lines: 400 })
      seen.push(...[...page.matchAll(/^\d+: (.*)$/gm)].map(([, text]) => text ?? ''))
      next = /from_line (\d+)\]$/.exec(page)?.[1]
    }
    expect(seen).toEqual(numbers(1, 3000))
  })
})

describe('read_log with a text', () => {
  test('shows the lines that hold it and their neighbours, as grep -n does', async () => {
    await using here = await logs({ a: HUNDRED })
    expect(await here.read({ search: 'line 5', context: 1, from_line: 50 })).toBe(
      [
        'a',
        '49- line 49',
        ...numbers(50, 59).map((text, index) => `${50 + index}: ${text}`),
        '60- line 60',
      ].join('\n'),
    )
    expect(await here.read({ search: 'line 1', context: 0 })).toMatch(/^a\n1: line 1\n--\n10: line 10\n11: /)
  })

  test.each([
    [{ search: 'error' }, 'No line holds "error".'],
    [{ search: 'error', ignore_case: true, context: 0 }, 'a\n2: ERROR: ÄPFEL'],
    [{ search: 'ERROR: ÄPFEL', context: 0 }, 'a\n2: ERROR: ÄPFEL'],
    [{ search: 'error: äpfel', ignore_case: true }, 'No line holds "error: äpfel".'],
    [{ search: '.*', context: 0 }, 'a\n3: a .* b .*'],
    [{ search: ' ', context: 0 }, 'a\n2: ERROR: ÄPFEL\n3: a .* b .*'],
  ])('takes it literally: %j', async (argument, expected) => {
    await using here = await logs({ a: 'ok\nERROR: ÄPFEL\na .* b .*\n' })
    expect(await here.read(argument)).toBe(expected)
  })

  test('goes over all logs unless one is named', async () => {
    await using here = await logs({ a: 'x\nboom\n', b: 'quiet\n', c: 'boom\n' })
    expect(await here.read({ search: 'boom' })).toBe('a\n1- x\n2: boom\n\nc\n1: boom')
    expect(await here.read({ search: 'boom', log: 'c' })).toBe('c\n1: boom')
  })

  test('says where to go on, and so leads through all matches', async () => {
    await using here = await logs({ a: `${'boom\n'.repeat(120)}` })
    const first = await here.read({ search: 'boom', context: 0 })
    expect(first).toMatch(/\n50: boom\n\[more matches; go on with from_line 51\]$/)
    expect(await here.read({ search: 'boom', context: 0, from_line: 101 })).toMatch(/\n120: boom$/)
  })

  test('gives each of several logs its share', async () => {
    const many = `boom ${'x'.repeat(400)}\n`.repeat(60)
    await using here = await logs({ a: many, b: 'boom\n', c: many })
    expect((await here.read({ search: 'boom' })).match(/^[abc]$|more matches/gm)).toEqual([
      'a',
      'more matches',
      'b',
      'c',
      'more matches',
    ])
  })

  test('names the logs that it did not come to', async () => {
    const one = `${'boom '.repeat(180)}\n`
    await using here = await logs(
      Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`leg (${index})`, one.repeat(3)])),
    )
    expect(await here.read({ search: 'boom' })).toMatch(/\[not searched: (?:leg \(\d+\), )+leg \(39\)\]$/)
  })

  test('shows the place in a line of any length', async () => {
    await using here = await logs({ a: `${'x'.repeat(3_000_000)}needle${'y'.repeat(3_000_000)}\nnext\n` })
    expect(await here.read({ search: 'needle', context: 1 })).toMatch(
      /^a\n1: \[...\] x{250}needley{244} \[...\]\n2- next$/,
    )
    expect(await here.read({ log: 'a' })).toMatch(/^a\n1: x{500} \[... 5999506 more bytes\]\n2: next$/)
  })

  test('finds what a plain search finds, wherever the pieces end in which the file is read', async () => {
    const line = fc.stringMatching(/^[ab ]{0,6}$/)
    const property = fc.asyncProperty(
      fc.array(line, { maxLength: 30 }),
      fc.stringMatching(/^[ab ]{1,3}$/),
      fc.nat(12),
      async (lines, search, beyond) => {
        // The first piece ends within the lines.
        const filler = `${'-'.repeat(1024 * 1024 - 2 - beyond)}\n`
        await using here = await logs({ a: `${filler}${lines.map(text => `${text}\n`).join('')}` })
        const found = await here.read({ search, context: 0, log: 'a' })
        const expected = lines.flatMap((text, index) =>
          text.includes(search) ? [`${index + 2}: ${text}`] : [],
        )
        expect(found.split('\n').filter(text => /^\d+: /.test(text))).toEqual(expected)
      },
    )
    await fc.assert(property, { numRuns: 60 })
  })
})

test.each([
  ['many long lines', { search: 'boom', context: 10 }],
  ['a page of them', { log: 'a', lines: 400 }],
])('an answer is bounded: %s', async (_, argument) => {
  await using here = await logs({ a: `${'ü boom'.repeat(300)}\n`.repeat(1000) })
  const { kind, output } = await here.call(argument)
  expect(kind).toBe('done')
  expect(Buffer.byteLength(output)).toBeLessThanOrEqual(16_000)
  expect(output).toMatch(/go on with from_line \d+\]$/)
  expect(output).not.toContain('\uFFFD')
})

test('a list of a whole matrix is bounded', async () => {
  await using here = await logs(
    Object.fromEntries(
      Array.from({ length: 256 }, (_, index) => [`test (${index}, ${'x'.repeat(150)})`, 'x\n']),
    ),
  )
  expect(Buffer.byteLength(await here.read('{}'))).toBeLessThanOrEqual(16_000)
})

describe('a call that is no good is said to be so:', () => {
  test.each([
    ['{', 'the arguments are not valid JSON'],
    ['[]', 'expected a JSON object'],
    [{ log: 'b' }, 'log: there is no "b"; call without arguments for a list'],
    [{ log: '0' }, 'log: there is no "0"; call without arguments for a list'],
    [{ log: '../../etc/passwd' }, 'log: there is no "../../etc/passwd"; call without arguments for a list'],
    [{ from_line: 'x' }, 'from_line: expected a whole number'],
    [{ log: 'a', lines: 1.5 }, 'lines: expected a whole number'],
    [{ search: 5 }, 'search: expected literal text on one line, at most 500 characters'],
    [{ search: 'a\nb' }, 'search: expected literal text on one line, at most 500 characters'],
    [{ search: 'a', ignore_case: 'yes' }, 'ignore_case: expected true or false'],
  ])('%j', async (argument, expected) => {
    await using here = await logs({ a: HUNDRED })
    expect(await here.call(argument)).toEqual({ kind: 'invalid', output: expected })
  })
})

describe('only the file that was written is read; it is no longer there when', () => {
  const SECRET = HUNDRED.replaceAll('line', 'pass')
  test.each<[string, (path: string, other: string) => Promise<unknown> | unknown]>([
    ['it is gone', path => rm(path)],
    ['a link stands in its place', (path, other) => rm(path).then(() => symlink(other, path))],
    ['another file of the same size does', (path, other) => rename(other, path)],
    ['a pipe does', path => rm(path).then(() => execFileSync('mkfifo', [path]))],
    ['a directory does', (path, other) => rm(path).then(() => rename(join(other, '..', 'd'), path))],
    ['it was cut', path => truncate(path, 10)],
  ])('%s', async (_, replace) => {
    await using here = await logs({ a: HUNDRED })
    const other = join(here.folder, 'other')
    await writeFile(other, SECRET)
    execFileSync('mkdir', [join(here.folder, 'd')])
    await replace(here.files[0]?.path ?? '', other)
    const { kind, output } = await here.call({ log: 'a' })
    expect([kind, output]).toEqual(['done', expect.stringMatching(/^The log cannot be read: /)])
    expect(output).not.toContain('pass 1')
  })
})

test('without a log there is nothing to read', async () => {
  expect(await readLog([], '{}')).toEqual({ kind: 'done', output: 'There is no log of a failed CI job.' })
})
