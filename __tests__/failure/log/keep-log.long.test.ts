import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import type { LongLogKept } from '../../../bench/keep-long-log.ts'
import { excerpt } from '../../../src/failure/excerpt.ts'
import { keepLog } from '../../../src/failure/log/keep-log.ts'
import { newPath, streamOf } from './streams.ts'

const CHILD = join(import.meta.dirname, '../../../bench/keep-long-log.ts')
const LOG_BYTES = 200_000_000
const MOST_MEMORY = 150_000_000
const MOST_MS = 60_000
const MOST_TEXT_BYTES = 5_000_000

test('200 MB of log are kept in 150 MB of memory, and the failure in their middle is found', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, String(LOG_BYTES), newPath()])
  const { bytes, peakBytes, found }: LongLogKept = JSON.parse(stdout)
  expect(bytes).toBeGreaterThanOrEqual(LOG_BYTES)
  expect(found).toBe(true)
  expect(peakBytes).toBeLessThan(MOST_MEMORY)
})

/** A part so many times, in chunks of about 64 KiB. */
function* repeated(part: string | Uint8Array, times: number): Generator<Uint8Array> {
  const bytes = Buffer.from(part)
  const atOnce = Math.ceil(65_536 / bytes.length)
  const chunk = Buffer.concat(Array.from({ length: atOnce }, () => bytes))
  for (let left = times; left > 0; left -= atOnce)
    yield left >= atOnce ? chunk : chunk.subarray(0, left * bytes.length)
}

function* differentErrors(count: number): Generator<string> {
  for (let n = 0; n < count; n++) {
    const word = Array.from(n.toString(26), digit =>
      String.fromCharCode(97 + Number.parseInt(digit, 26)),
    ).join('')
    yield `error: case ${word} failed because ${word} was expected ${'y '.repeat(100)}\n`
  }
}

describe('however extreme, a log is kept and gives an excerpt within its budget', () => {
  test.each<[string, () => Iterable<string | Uint8Array>]>([
    ['one line of 100 MB', () => repeated('error: x'.padEnd(1000, 'x'), 100_000)],
    ['20 MB of NUL', () => repeated('\0', 20_000_000)],
    ['10^6 ANSI sequences', () => repeated('\u001b[31m', 1_000_000)],
    ['10^6 ANSI sequences that are cut off', () => repeated('\u001b[', 1_000_000)],
    ['10^6 operating system commands without an end', () => repeated('\u001b]0;', 1_000_000)],
    ['10^6 carriage returns', () => repeated('ab\r', 1_000_000)],
    ['10^6 lines that rewrite themselves', () => repeated('10%\r50%\r\u001b[K\r\n', 1_000_000)],
    ['10^7 empty lines', () => repeated('\n', 10_000_000)],
    ['10^6 groups within each other', () => repeated('##[group]a\n', 1_000_000)],
    ['10^6 commands', () => repeated('##[group]Run make\nerror: x\n', 500_000)],
    ['10^6 failing exits', () => repeated('##[error]Process completed with exit code 1.\n', 1_000_000)],
    ['10^6 equal errors', () => repeated('error: it failed at a.c:12\n', 1_000_000)],
    ['10^5 different errors', () => differentErrors(100_000)],
    ['20 MB of invalid UTF-8', () => repeated(Uint8Array.of(0xe2, 0x82, 0xff, 0xc3, 10), 4_000_000)],
    ['10^6 lines of rare characters', () => repeated('🎉\u00a0ok\u202e\n', 1_000_000)],
  ])(
    '%s',
    async (_, chunks) => {
      const start = performance.now()
      const { text } = await keepLog(streamOf(chunks()), { path: newPath() })
      expect(Buffer.byteLength(text)).toBeLessThan(MOST_TEXT_BYTES)
      expect(Buffer.byteLength(excerpt(text))).toBeLessThanOrEqual(8000)
      expect(performance.now() - start).toBeLessThan(MOST_MS)
    },
    2 * MOST_MS,
  )
})
