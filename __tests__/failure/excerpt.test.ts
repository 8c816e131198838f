import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { excerpt } from '../../src/failure/excerpt.ts'
import { excerptOf } from '../../src/failure/excerpt-of.ts'
import { jobLog, toolLog } from './fixture-logs.ts'

describe('an excerpt', () => {
  test('finds one failure among a hundred thousand lines', () => {
    const passing = Array.from({ length: 50_000 }, (_, i) => `ok ${i} - case number ${i}`)
    const text = excerpt(
      [...passing, 'not ok 50001 - the needle', '  expected: 1', '  got: 2', ...passing].join('\n'),
    )
    expect(text).toContain('not ok 50001 - the needle\n  expected: 1\n  got: 2')
    expect(text).not.toContain('case number')
  })

  test('tells the first error before its cascade', () => {
    const cascade = Array.from(
      { length: 400 },
      (_, i) => `src/m${i}.c:${i}:1: error: unknown type name 'size_type_${i}'`,
    )
    const text = excerpt(
      [
        'src/types.h:3:9: error: expected identifier before numeric constant',
        '    3 | typedef 4;',
        ...cascade,
      ].join('\n'),
      1500,
    )
    expect(text).toMatch(/^src\/types\.h:3:9: error/)
    expect(text).toContain('typedef 4;')
  })

  test('counts what comes again and again', () => {
    const text = excerpt(`error: connection refused\nretrying\n`.repeat(500))
    expect(text).toContain('error: connection refused\nretrying\n[the 2 lines above 499 more times]')
  })

  test('keeps head and tail of a long line', () => {
    const text = excerpt(`error: ${'x'.repeat(5000)} the end`)
    expect(text).toMatch(/^error: x.*characters \.\.\.\].*the end$/)
    expect(text.length).toBeLessThan(600)
  })

  test('of nothing is nothing', () => expect(excerpt('')).toBe(''))
})

/** About a second where nothing else runs; what backtracks takes minutes. */
const MOST_MS = 20_000

describe('whatever the input, an excerpt stays within its budget', () => {
  const words = fc.constantFrom(
    'error: ',
    'FAIL ',
    '\n',
    '\r',
    '\u001b[31m',
    'at a.c:1:2',
    '\u0000',
    '漢',
    '🎉',
    ' ',
    '##[group]',
    '::error::',
    'x',
    '1',
  )
  const log = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc.array(words, { maxLength: 800 }).map(parts => parts.join('')),
  )

  test('of random text and random size', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 0, max: 3000 }), (text, budget) =>
        expect(Buffer.byteLength(excerpt(text, budget))).toBeLessThanOrEqual(budget),
      ),
    )
  })

  test('of random bytes read as UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), bytes =>
        expect(Buffer.byteLength(excerpt(Buffer.from(bytes).toString(), 500))).toBeLessThanOrEqual(500),
      ),
    )
  })

  test.each([
    ['one line of 20 MB', 'error '.repeat(3_400_000)],
    ['100,000 escape sequences', '\u001b[31m'.repeat(100_000)],
    ['100,000 escape sequences that are cut off', '\u001b['.repeat(100_000)],
    ['a million carriage returns', 'ab\r'.repeat(1_000_000)],
    ['a million empty lines', '\n'.repeat(1_000_000)],
    [
      '100,000 different failures',
      Array.from({ length: 100_000 }, (_, i) => `FAIL case ${i}: expected ${i} got ${i + 1}`).join('\n'),
    ],
  ])(
    'and takes no longer than a busy machine may: %s',
    (_, text) => {
      const start = performance.now()
      expect(Buffer.byteLength(excerpt(text))).toBeLessThanOrEqual(8000)
      expect(performance.now() - start).toBeLessThan(MOST_MS)
    },
    2 * MOST_MS,
  )
})

describe('an excerpt of several logs', () => {
  test('tells each failure once and names the jobs that share it', () => {
    const { text } = excerptOf(
      [
        { name: 'test (20)', text: jobLog(toolLog('unittest')) },
        { name: 'test (22)', text: jobLog(toolLog('unittest.elsewhere')) },
        { name: 'build', text: jobLog(toolLog('make-gcc')) },
      ],
      8000,
    )
    expect(text).toMatch(/^== test \(20\), test \(22\)$/m)
    expect(text).toMatch(/^== build$/m)
    expect(text.match(/FAIL: test_balance_counts_withdrawals/g)).toHaveLength(1)
  })

  test('ends with one line of account', () => {
    const { text, account } = excerptOf([{ name: 'build', text: toolLog('make-gcc') }], 8000)
    expect(account).toMatchObject({ jobs: 1, lines: 19, failures: 3 })
    expect(text.split('\n').at(-1)).toBe(
      `[1 job, 19 lines, 3 failures; kept ${account.keptLines} lines, ${(account.keptBytes / 1000).toFixed(1)} kB]`,
    )
  })

  test('counts each failure once, whatever the number of jobs that share it', () => {
    const { text } = excerptOf(
      [
        { name: 'test (20)', text: jobLog(toolLog('unittest')) },
        { name: 'test (22)', text: jobLog(toolLog('unittest.elsewhere')) },
        { name: 'build', text: jobLog(toolLog('make-gcc')) },
      ],
      8000,
    )
    expect(text.split('\n').at(-1)).toMatch(/^\[3 jobs, 145 lines, 6 failures; kept \d+ lines, \d\.\d kB\]$/)
  })

  test('stays within its budget for any number of jobs', () => {
    const logs = Array.from({ length: 256 }, (_, i) => ({
      name: `job ${i} ${'n'.repeat(i)}`,
      text: `FAIL: case_${i} of many\nexpected ${'x'.repeat(i * 3)}`,
    }))
    for (const budget of [0, 50, 130, 500, 2000, 8000])
      expect(Buffer.byteLength(excerptOf(logs, budget).text)).toBeLessThanOrEqual(budget)
    expect(excerptOf(logs, 8000).text).toMatch(/FAIL: case_0 of many.* jobs left out\]$/s)
  })
})
