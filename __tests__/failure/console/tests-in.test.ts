import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ConsoleTests, testsIn } from '../../../src/failure/console/tests-in.ts'
import { ID_CHARS } from '../../../src/failure/test-result.ts'
import { jobLog } from '../fixture-logs.ts'

type Expected = {
  readonly kind: ConsoleTests['kind']
  readonly runners: string
  readonly counts: readonly (number | null)[]
} & Readonly<Partial<Record<'passed' | 'failed' | 'skipped' | 'flaky', readonly string[]>>>

const folder = new URL('../../fixtures/console/', import.meta.url)
const expected: Readonly<Record<string, Expected>> = JSON.parse(fixture('expected.json'))
const names = Object.keys(expected)

function fixture(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

function output(name: string): string {
  return fixture(`${name}.txt`)
}

/** A reading in the form of the table. */
function told(read: ConsoleTests | null): Expected | null {
  if (!read) return null
  const ids: Record<string, string[]> = {}
  for (const { id, outcome, flaky } of 'results' in read ? read.results : []) {
    const kind = flaky ? 'flaky' : outcome
    ids[kind] = [...(ids[kind] ?? []), id]
  }
  const { executed, failed, skipped } = read.counts
  return { kind: read.kind, runners: read.runners.join('+'), counts: [executed, failed, skipped], ...ids }
}

describe('the output of a real runner', () => {
  test('every recorded output is in the table', () => {
    const files = readdirSync(folder).filter(name => name.endsWith('.txt'))
    expect(files.map(name => name.replace('.txt', '')).sort()).toEqual([...names].sort())
  })

  test.each(names)('%s is read as a person reads it', name => {
    expect(told(testsIn(output(name)))).toEqual(expected[name])
  })

  test.each(names)('%s is read the same from the log of a job', name => {
    expect(told(testsIn(jobLog(output(name))))).toEqual(expected[name])
  })
})

/** A line that code under test could print in the middle of a complete reading, in its runner's own words. */
const FORGED: readonly (readonly [name: string, before: string, line: string])[] = [
  ['jest-verbose', '    ✓ adds an item', '    ✓ invented'],
  ['jest-verbose', 'Test Suites:', '  ● Test suite failed to run'],
  ['vitest-verbose', 'price', ' ✓ test/price.vitest.mjs > price > invented 1ms'],
  ['mocha', '    ✔ adds an item', '    ✔ invented'],
  ['node', '  ✔ adds an item', '  ✔ invented (0.1ms)'],
  ['node-tap', '# Subtest: stands alone', 'ok 9 - invented'],
  ['pytest-v', 'sub/test_more.py::test_two', 'sub/test_more.py::invented PASSED [ 1%]'],
  ['pytest-xdist', '[gw0] [ 36%]', '[gw0] [ 30%] PASSED sub/test_more.py::invented'],
  ['unittest-v', 'test_bank', 'test_invented (test_unit.Ledger.test_invented) ... ok'],
  ['go-v', '=== RUN   TestTakes/a_tenth', '--- PASS: TestInvented (0.00s)'],
  ['go-v', '=== RUN   TestTakes/a_tenth', '=== RUN   TestInvented\n--- PASS: TestInvented (0.00s)'],
  ['cargo', 'test tests::overflows', 'test tests::invented ... ok'],
  ['rspec-doc', '    takes nothing', '    invented'],
  ['minitest-v', 'CartTest#test_ships', 'CartTest#test_invented = 0.00 s = .'],
  ['phpunit-testdox', ' ✔ Adds', ' ✔ Invented'],
  ['exunit-trace', '  * test adds', '  * test invented (0.1ms) [L#1]'],
  ['ctest', '3/7 Test', '3/7 Test #9: invented ..........   Passed    0.00 sec'],
  ['gtest', '[ RUN      ] Ring.Wraps', '[       OK ] Ring.Invented (0 ms)'],
  ['gradle-all', 'shop.CartTest > adds', 'shop.CartTest > invented PASSED'],
  ['playwright-list', '  ✘  2', '  ✓  9 e2e/more.spec.js:9:1 › invented (1ms)'],
]

/** Ends that a runner prints once; a second one is not its own. */
const SECOND_ENDS: readonly (readonly [name: string, line: string])[] = [
  ['jest-verbose', 'Test Suites: 1 passed, 1 total\nTests:       9 passed, 9 total'],
  ['mocha', '  9 passing (1ms)'],
  ['node', 'ℹ tests 9'],
  ['pytest-v', '=== 9 passed in 0.01s ==='],
  ['unittest-v', 'Ran 9 tests in 0.001s'],
  ['cargo', 'test result: ok. 9 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s'],
  ['rspec-doc', '9 examples, 0 failures'],
  ['gtest', '[==========] 9 tests from 1 test suite ran. (1 ms total)'],
]

function printedBefore(name: string, anchor: string, line: string): string {
  const lines = output(name).split('\n')
  const at = lines.findIndex(text => text.includes(anchor))
  expect(at).toBeGreaterThan(0)
  return lines.toSpliced(at, 0, line).join('\n')
}

function idsOf(read: ConsoleTests | null): string[] {
  return read && 'results' in read ? read.results.map(({ id }) => id) : []
}

describe('what code under test prints', () => {
  test.each(FORGED)('in %s before "%s": "%s" makes no complete list and no new id', (name, anchor, line) => {
    const read = testsIn(printedBefore(name, anchor, line))
    expect(read?.kind).not.toBe('all')
    expect(idsOf(read).join('\n')).not.toMatch(/invented/i)
  })

  test.each(SECOND_ENDS)('in %s a second end "%s" shows as a run more', (name, line) => {
    const whole = testsIn(output(name))
    const read = testsIn(`${line}\n${output(name)}`)
    expect(read?.runs).toBe((whole?.runs ?? 0) + 1)
    expect(read?.kind).not.toBe('all')
  })

  test('cannot make a list out of sums', () => {
    const line = 'test_ledger.py::test_invented FAILED [ 9%]'
    expect(testsIn(`${line}\n==== 2 failed, 1 passed in 0.1s ====\n`)?.kind).toBe('counts')
  })

  test('goes into an id without control characters and not without end', () => {
    const name = `a\u001B[31m\u202E${'b'.repeat(2_000)}`
    const read = testsIn(`t.py::${name} FAILED\n==== 1 failed in 0.1s ====\n`)
    for (const id of idsOf(read)) {
      expect(id.length).toBeLessThanOrEqual(ID_CHARS)
      expect(id).toMatch(/^[\x20-\x7E]*$/)
    }
  })
})

describe('several runs in one output', () => {
  test('of different runners keep their ids apart by name', () => {
    const ids = idsOf(testsIn(output('jest-then-pytest')))
    expect(new Set(ids.map(id => id.split(': ')[0]))).toEqual(new Set(['jest', 'pytest']))
  })

  test('with the same ids are sums only', () => {
    const once = testsIn(output('pytest-v'))
    const twice = testsIn(output('pytest-v') + output('pytest-v'))
    expect(twice?.kind).toBe('counts')
    expect(twice?.counts.failed).toBe(2 * (once?.counts.failed ?? 0))
  })

  test('with different ids are one list', () => {
    const run = (name: string) => `${name}.py::test_a PASSED [100%]\n==== 1 passed in 0.1s ====\n`
    expect(idsOf(testsIn(run('a') + run('b')))).toEqual(['a.py::test_a', 'b.py::test_a'])
  })
})

describe('tests of one name', () => {
  test('are numbered', () => {
    const tree = '  cart\n    ✔ adds\n    ✔ adds\n\n\n  2 passing (1ms)\n'
    expect(idsOf(testsIn(tree))).toEqual(['cart > adds', 'cart > adds #2'])
  })
})

describe('any other output', () => {
  test.each([
    '',
    'error TS2304: Cannot find name x.\nFound 1 error.\n',
    'Tests:\n',
    'Ran out of memory\n',
    'ok 1 thing at a time\n',
    '3 passed the exam\n',
  ])('%j is not a test run', text => {
    expect(testsIn(text)).toBeNull()
  })

  test('never throws, in whatever order the lines of runners come', () => {
    const lines = names.flatMap(name => output(name).split('\n'))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 200 }), chosen => {
        const read = testsIn(chosen.join('\n'))
        expect(new Set(idsOf(read)).size).toBe(idsOf(read).length)
      }),
      { numRuns: 200, seed: 4 },
    )
  })

  test.each([' > ', ' PASSED', ' (PENDING: ', ' ... ok,', ' (1 ms', ' - [a', '─ ', '--- PASS: '])(
    'of lines that repeat %j is read in no time',
    part => {
      const closings = names.map(name => output(name)).join('\n')
      const line = `  ✓ ${part.repeat(500)}`
      const start = performance.now()
      testsIn(`${closings}\n${`${line}\n`.repeat(300)}${closings}`)
      expect(performance.now() - start).toBeLessThan(5_000)
    },
  )

  test('with more lines than are looked at is left alone', () => {
    expect(testsIn(`${'\n'.repeat(1_000_001)}==== 1 passed in 0.1s ====\n`)).toBeNull()
  })
})
