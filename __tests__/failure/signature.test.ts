import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { signatureOf } from '../../src/failure/signature.ts'
import { jobLog, labels, toolLog } from './fixture-logs.ts'

const names = Object.keys(labels)
/** A hundred times what a megabyte takes on an idle machine. */
const SLOW_MS = 10_000

test('is twelve lower-case hexadecimal digits, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => expect(signatureOf(text)).toMatch(/^[0-9a-f]{12}$/)),
  )
})

describe.each(names)('the signature of %s', name => {
  test('is the same for a run in another folder', () => {
    expect(signatureOf(toolLog(`${name}.elsewhere`))).toBe(signatureOf(toolLog(name)))
  })

  test('is the same in the log of a job', () => {
    expect(signatureOf(jobLog(toolLog(name)))).toBe(signatureOf(toolLog(name)))
  })
})

test('differs between the failures of different tools, but not between two reporters of one failure', () => {
  const same = Map.groupBy(names.toSorted(), name => signatureOf(toolLog(name)))
  expect([...same.values()].filter(group => group.length > 1)).toEqual([['node-tap', 'node-test']])
})

const failure = (way: string) => `FAIL: test_total (cart.CartTest)\n${way}\nAssertionError: 3 != 4\n`

describe('one failure has one signature', () => {
  const same = signatureOf(failure('File "/home/a/shop/test_cart.py", line 12, in test_total'))
  test.each([
    ['at another line of another folder', failure('File "/builds/x/test_cart.py", line 907, in test_total')],
    ['with other colours', failure('x').replace('FAIL', '\u001b[31mFAIL\u001b[0m')],
    ['twice', failure('a') + failure('b')],
    ['after other output', `building\n${failure('a')}`],
    [
      'with a count of tests and a duration',
      `${failure('a')}\nRan 12 tests in 0.123s\n\nFAILED (failures=1)`,
    ],
    ['under npm', `${failure('a')}npm error code 1\nnpm error path /home/a/shop\n`],
    ['under make', `${failure('a')}make[2]: *** [Makefile:7: check] Error 1\n`],
  ])('%s', (_, text) => expect(signatureOf(text)).toBe(same))
})

describe('what varies from run to run does not count:', () => {
  test.each([
    ['durations', 'FAIL: slow took 1.25s', 'FAIL: slow took 318ms'],
    ['addresses', 'panic: nil pointer at 0xc000123', 'panic: nil pointer at 0x7f45aa'],
    ['process numbers', 'error: worker crashed, pid 123', 'error: worker crashed, pid 99321'],
    ['times of day', 'error: 2026-11-22T10:00:00Z broken', 'error: 2026-11-23 08:01:59.123 broken'],
    [
      'identifiers',
      'error: no row 6f9619ff-8b86-d011-b42d-00cf4fc964ff',
      'error: no row 11111111-2222-3333-4444-555555555555',
    ],
    [
      'hashes',
      'error: object 9fceb02d0ae598e95dc970b74767f19372d61af8 missing',
      'error: object 83baae61804e65cc73a7201a7252750c76066a30 missing',
    ],
    ['seeds', 'FAIL: order (seed 4711)', 'FAIL: order (seed 12)'],
    ['temporary names', "error: cannot open '/tmp/tmpab12cd/x'", "error: cannot open '/tmp/other99/x'"],
    ['columns and lines', 'src/a.c:1:2: error: boom', 'src/a.c:77:13: error: boom'],
    [
      'columns and lines in brackets',
      'src\\a.ts(1,2): error TS2322: boom',
      './src/a.ts(9,1): error TS2322: boom',
    ],
    [
      'drives',
      '/home/runner/work/p/p/src/a.ts(1,2): error TS2322: boom',
      'D:\\work\\src\\a.ts(9,1): error TS2322: boom',
    ],
    ['folders', '/home/runner/work/p/p/src/a.c:1:2: error: boom', '/builds/group/p/src/a.c:1:2: error: boom'],
    ['the number of a failure in the list', '1) adds up\nError: boom', '7) adds up\nError: boom'],
    ['the number of a test in TAP', 'not ok 3 - adds up', 'not ok 12 - adds up'],
  ])('%s', (_, first, second) => expect(signatureOf(first)).toBe(signatureOf(second)))
})

describe('different causes have different signatures:', () => {
  test.each([
    ['another test', 'FAIL: test_a (m.T)', 'FAIL: test_b (m.T)'],
    ['another message', 'AssertionError: pear != apple', 'AssertionError: pear != plum'],
    ['another folder of the project', 'src/a/mod.rs:1:2: error: boom', 'src/b/mod.rs:1:2: error: boom'],
    ['another parameter', 'FAIL: adds[1-2] (m.T)', 'FAIL: adds[1-3] (m.T)'],
    ['another class', 'TypeError: boom', 'RangeError: boom'],
    ['another file', 'src/a.c:1:2: error: boom', 'src/b.c:1:2: error: boom'],
    ['another diagnostic', 'src/a.c:1:2: error: boom', 'src/a.c:1:2: error: bang'],
    [
      'another file of the same diagnostic',
      'error[E0308]: mismatched types\n --> src/a.rs:1:2',
      'error[E0308]: mismatched types\n --> src/b.rs:1:2',
    ],
    ['one failure more', 'FAIL: test_a (m.T)', 'FAIL: test_a (m.T)\nFAIL: test_b (m.T)'],
    ['words that no rule knows', 'the moon is in the wrong house', 'the sun is in the wrong house'],
  ])('%s', (_, first, second) => expect(signatureOf(first)).not.toBe(signatureOf(second)))
})

const word = fc.stringMatching(/^[g-z]{3,9}$/)
const testName = fc.tuple(word, word).map(words => words.join('_'))
const one = (name: string, way: { seconds: number; line: number; folder: string }) =>
  `FAIL: ${name}\n  File "/${way.folder}/${name}.py", line ${way.line}\nValueError: ${name} is wrong (${way.seconds} s)\n`
const way = fc.record({
  seconds: fc.integer({ min: 1, max: 9999 }),
  line: fc.integer({ min: 1, max: 9999 }),
  folder: word,
})

test('holds for any order, machine and duration', () => {
  const failures = fc.uniqueArray(testName, { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(failures, way, way, (tests, here, there) => {
      const first = tests.map(name => one(name, here)).join('\n')
      const second = tests
        .toReversed()
        .map(name => one(name, there))
        .join('\n')
      expect(signatureOf(second)).toBe(signatureOf(first))
    }),
  )
})

test('tells any two different sets of failing tests apart', () => {
  const failures = fc.uniqueArray(testName, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(failures, failures, way, (some, others, here) => {
      fc.pre(some.toSorted().join() !== others.toSorted().join())
      const text = (tests: string[]) => tests.map(name => one(name, here)).join('\n')
      expect(signatureOf(text(some))).not.toBe(signatureOf(text(others)))
    }),
  )
})

test('needs time in proportion to the text, whatever it says', () => {
  const hostile = [
    'a.'.repeat(160),
    `${' '.repeat(480)}x`,
    `FAIL ${'- '.repeat(240)}`,
    `Error${':'.repeat(480)}`,
    'Aa.Error'.repeat(60),
    `${'a/'.repeat(160)}:1:`,
    '1:2,3.4-5/6 ms '.repeat(33),
    `not ok 1 ${'# '.repeat(230)}`,
    `E   ${'[\u001b'.repeat(120)}`,
    `make ${'Error 1 '.repeat(60)}`,
    `  1) ${'"'.repeat(480)}`,
    `x.c:1: ${'In '.repeat(150)}:in (Error)`,
    '0123456789abcdef'.repeat(30),
    `── Failure (${'('.repeat(470)}`,
  ]
  for (const line of hostile) {
    const start = performance.now()
    signatureOf(`${line}\n`.repeat(2000))
    expect(performance.now() - start).toBeLessThan(SLOW_MS)
  }
})
