import { describe, expect, test } from '@jest/globals'
import { failingLines, signatureOf } from '../../src/failure/signature.ts'
import { jobLog, toolLog } from './fixture-logs.ts'
import { otherFailures } from './signature-failures.ts'

const FAILURES = 200

type Failure = { readonly name: string; readonly log: string }

const failures: readonly Failure[] = Object.entries(otherFailures).flatMap(([tool, edits]) => {
  const log = toolLog(tool)
  const others = edits.map(([from, to]) => ({ name: `${tool} with ${to}`, log: log.replaceAll(from, to) }))
  return [{ name: tool, log }, ...others]
})

test('every edit of a real log makes another log', () => {
  const unchanged = Object.entries(otherFailures).flatMap(([tool, edits]) =>
    edits.filter(([from]) => !toolLog(tool).includes(from)),
  )
  expect(unchanged).toEqual([])
  expect(Object.keys(otherFailures).length).toBeGreaterThanOrEqual(8)
  expect(failures.length).toBeGreaterThanOrEqual(FAILURES)
})

describe('different failures have different signatures', () => {
  test.each([
    ['as tools print them', (log: string) => log],
    ['as jobs log them', jobLog],
  ])('%s', (_, print) => {
    const same = Map.groupBy(failures, ({ log }) => signatureOf(print(log)))
    expect(
      [...same.values()].filter(group => group.length > 1).map(group => group.map(({ name }) => name)),
    ).toEqual([])
    expect(same.size).toBe(failures.length)
  })
})

const thrown =
  'File "/a/test_cart.py", line 3, in x\nConnectionRefusedError: [Errno 111] no route to cart-db\n'
const asserted = 'File "/a/test_cart.py", line 3, in x\nAssertionError: 3 != 4\n'

function failing(tests: readonly string[], because: string): string {
  return tests.map(name => `FAIL: ${name} (cart.CartTest)\n${because}`).join('\n')
}

const names = ['test_a', 'test_b', 'test_c', 'test_d', 'test_e', 'test_f']

describe('the set of failing tests', () => {
  test.each([
    ['tells few failures of one kind apart', names.slice(0, 2), names.slice(0, 3), thrown],
    ['tells many failed assertions apart', names.slice(0, 5), names, asserted],
  ])('%s', (_, some, more, because) => {
    expect(signatureOf(failing(some, because))).not.toBe(signatureOf(failing(more, because)))
  })

  test('does not matter where many tests fail with one and the same error', () => {
    expect(signatureOf(failing(names.slice(0, 5), thrown))).toBe(signatureOf(failing(names, thrown)))
    expect(failingLines(failing(names, thrown))).not.toContain('test_a (cart.CartTest)')
  })

  test('matters again where there are two errors', () => {
    const other = failing(['test_x'], 'KeyError: discount\n')
    expect(signatureOf(failing(names.slice(0, 5), thrown) + other)).not.toBe(
      signatureOf(failing(names, thrown) + other),
    )
  })
})

test('numbers in a message do not make another failure of the same test', () => {
  const counted = (message: string) => signatureOf(`FAIL: test_a (m.T)\nAssertionError: ${message}\n`)
  expect(counted('expected 3 got 4')).toBe(counted('expected 5 got 6'))
  expect(counted('[1, 2] != [1, 2, 3]')).toBe(counted('[7, 8, 9] != [4]'))
  expect(counted('expected pear got apple')).not.toBe(counted('expected pear got plum'))
})
