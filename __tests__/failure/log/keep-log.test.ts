import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cleanLines } from '../../../src/failure/clean.ts'
import { excerpt } from '../../../src/failure/excerpt.ts'
import { type KeptLog, keepLog } from '../../../src/failure/log/keep-log.ts'
import { signatureOf } from '../../../src/failure/signature.ts'
import { jobLog, toolLog } from '../fixture-logs.ts'
import { inChunks, newPath, streamOf } from './streams.ts'

const fixtures = readdirSync(new URL('../../fixtures/logs/', import.meta.url))
  .filter(name => name.endsWith('.txt'))
  .map(name => name.replace(/\.txt$/, ''))

function keep(text: string | Buffer, chunkBytes = 65_536): Promise<KeptLog> {
  return keepLog(streamOf(inChunks(Buffer.from(text), chunkBytes)), { path: newPath() })
}

/** So many lines that say nothing, each another. */
function chatter(lines: number, word = 'step'): string {
  return Array.from({ length: lines }, (_, index) => `${word} ${index} of a long story about nothing\n`).join(
    '',
  )
}

describe('a log of ordinary size', () => {
  test('is on disk and in the text line by line, clean', async () => {
    const raw = jobLog(toolLog('make-gcc'))
    const { path, lines, bytes, text, notes } = await keep(raw)
    expect(text).toBe(cleanLines(raw).join('\n'))
    expect(readFileSync(path, 'utf8')).toBe(text)
    expect({ lines, bytes, notes }).toEqual({
      lines: raw.split('\n').length - 1,
      bytes: Buffer.byteLength(raw),
      notes: [],
    })
  })

  test.each(fixtures)('gives the excerpt and the signature that it gives by itself: %s', async name => {
    const raw = jobLog(toolLog(name))
    const { text } = await keep(raw)
    expect([excerpt(text), signatureOf(text)]).toEqual([excerpt(raw), signatureOf(raw)])
  })

  test('is the same however it was cut into chunks', async () => {
    const raw = Buffer.from('\u001b[31m✗\u001b[0m größer\r\n漢字 🎉\n'.repeat(20))
    const whole = await keep(raw)
    for (const size of [1, 2, 3, 7])
      expect(await keep(raw, size)).toEqual({ ...whole, path: expect.any(String) })
  })

  test('keeps the times that a tool prints itself, whoever cleans it again', async () => {
    const raw = '2026-11-22T10:00:00.1234567Z 2026-11-22T09:59:00Z error: too late\n'
    const { path, text } = await keep(raw)
    expect(cleanLines(text)).toEqual(cleanLines(raw))
    expect(readFileSync(path, 'utf8')).toBe('2026-11-22T09:59:00Z error: too late\n')
  })

  test('without a last line feed gets one', async () => {
    const { path, lines } = await keep('one\ntwo')
    expect([readFileSync(path, 'utf8'), lines]).toEqual(['one\ntwo\n', 2])
  })

  test('of nothing is nothing', async () => {
    expect(await keep('')).toMatchObject({ text: '', lines: 0, bytes: 0, notes: [] })
  })
})

describe('of a log of many megabytes the text keeps', () => {
  const NEEDLE = 'FAIL: test_needle (test_hay.Hay)\nAssertionError: 3 != 4\n'
  const EXIT = '##[error]Process completed with exit code 1.\n'

  test.each([
    ['the beginning', 0],
    ['the middle', 0.5],
    ['the end', 1],
  ])('a failure in %s, and the file all lines', async (_, place) => {
    const story = chatter(150_000)
    const at = story.indexOf('\n', Math.floor((story.length - 1) * place)) + 1
    const raw = story.slice(0, at) + NEEDLE + story.slice(at)
    const { path, lines, text } = await keep(raw)
    expect(excerpt(text)).toContain(NEEDLE.trimEnd())
    expect(text.length).toBeLessThan(2_000_000)
    expect(text).toMatch(/\[\.\.\. \d+ lines left out \.\.\.\]/)
    expect(lines).toBe(150_002)
    expect(readFileSync(path, 'utf8')).toBe(raw)
  })

  test('every number that its gaps leave out', async () => {
    const { lines, text } = await keep(chatter(150_000) + NEEDLE + chatter(20_000))
    const gaps = [...text.matchAll(/^\[\.\.\. (\d+) lines left out \.\.\.\]$/gm)].map(gap => Number(gap[1]))
    const kept = text.split('\n').length - gaps.length
    expect(gaps.reduce((sum, gap) => sum + gap, kept)).toBe(lines)
  })

  test('one failure among a hundred thousand warnings', async () => {
    const warnings = Array.from(
      { length: 100_000 },
      (_, index) => `src/m${index}.c:${index}:1: warning: unused variable 'v${index}'\n`,
    ).join('')
    const { text } = await keep(warnings + NEEDLE + warnings)
    expect(excerpt(text)).toContain(NEEDLE.trimEnd())
  })

  test('the errors of the command that failed rather than those of one that did not', async () => {
    const bad = Array.from(
      { length: 60_000 },
      (_, index) => `error: cannot warm the cache of node ${index}\n`,
    ).join('')
    const { text } = await keep(
      `##[group]Run warm\n${bad}##[group]Run test\n${NEEDLE}${EXIT}${chatter(100_000)}`,
    )
    expect(excerpt(text)).toContain(NEEDLE.trimEnd())
    expect(excerpt(text)).toContain('exit code 1')
  })

  test('the last words before an exit, where no word of them is known, behind them a long clean-up', async () => {
    const { text } = await keep(
      `${chatter(100_000)}the moon is in the seventh house\n${EXIT}${chatter(100_000)}`,
    )
    expect(excerpt(text)).toContain('the moon is in the seventh house')
  })

  test('head and tail', async () => {
    const { text } = await keep(chatter(200_000))
    expect(text.startsWith('step 0 of a long story about nothing\nstep 1 of')).toBe(true)
    expect(
      text.endsWith('step 199998 of a long story about nothing\nstep 199999 of a long story about nothing'),
    ).toBe(true)
  })
})

describe('of the part of a log that is asked for', () => {
  const line = (second: number, text: string) => `2026-11-22T10:00:0${second}.0Z ${text}\n`
  const raw = line(1, 'set up') + line(2, 'error: here') + line(3, 'post')

  test('the text is made, while the file has all of it', async () => {
    const path = newPath()
    const { text } = await keepLog(streamOf([raw]), { path, within: second => second.endsWith('02') })
    expect([text, readFileSync(path, 'utf8')]).toEqual(['error: here\n', 'set up\nerror: here\npost\n'])
  })

  test('where it says nothing, the text is made of the rest', async () => {
    const { text } = await keepLog(streamOf([raw]), { path: newPath(), within: () => false })
    expect(text).toBe('set up\nerror: here\npost\n')
  })
})

test('a log that breaks off is kept as far as it came, with a note', async () => {
  async function* broken() {
    yield Buffer.from('error: one\ntw')
    throw new Error('socket hang up')
  }
  expect(await keepLog(broken(), { path: newPath() })).toMatchObject({
    text: 'error: one\ntw\n',
    lines: 2,
    notes: ['the log broke off after 13 bytes: socket hang up'],
  })
})

test('whatever the bytes and however they come, the log is kept as if it had come at once', async () => {
  const hostile = fc.constantFrom(
    ...[
      [0xff],
      [0xe2, 0x82],
      [0xf0, 0x9f],
      [0x8e, 0x89],
      [0xc2, 0x9b],
      [0],
      [10],
      [13],
      [27, 91],
      [27, 93],
      [7],
      [32],
      [9],
    ],
    ...['error', '##[group]', '::error::', 'a'].map(text => [...Buffer.from(text)]),
  )
  const bytes = fc.oneof(
    fc.array(hostile, { maxLength: 60 }).map(parts => Buffer.from(parts.flat())),
    fc.uint8Array({ maxLength: 300 }).map(parts => Buffer.from(parts)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 40 }), async (raw, size) => {
      const { text } = await keep(raw, size)
      expect(cleanLines(text).filter(line => line !== '')).toEqual(
        cleanLines(cleanLines(raw.toString()).join('\n')).filter(line => line !== ''),
      )
      expect(Buffer.byteLength(excerpt(text, 200))).toBeLessThanOrEqual(200)
    }),
  )
})
