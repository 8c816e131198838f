import { describe, expect, test } from '@jest/globals'
import { type ColouredRun, flakyTests } from '../../src/failure/flaky-tests.ts'
import { notGreen, testProof } from '../../src/failure/test-proof.ts'
import type { TestReading } from '../../src/failure/test-reading.ts'
import type { TestOutcome, TestResult } from '../../src/failure/test-result.ts'

const OUTCOMES: Readonly<Record<string, TestOutcome>> = { '+': 'passed', '-': 'failed', o: 'skipped' }

/** `+a -b oc`: a passed, b failed, c was skipped. */
function run(told: string, change: Partial<TestReading> = {}): ColouredRun {
  const results: TestResult[] = told
    .split(' ')
    .filter(word => word !== '')
    .map(word => ({ id: word.slice(1), outcome: OUTCOMES[word.charAt(0)] ?? 'passed' }))
  const number = (outcome: TestOutcome) => results.filter(result => result.outcome === outcome).length
  const failed = number('failed')
  const counts = { executed: number('passed') + failed, failed, skipped: number('skipped') }
  const tests: TestReading = { source: 'report', by: 'report', kind: 'all', results, counts, ...change }
  return { green: failed === 0, tests }
}

const unknown = (green: boolean): ColouredRun => ({ green, tests: null })

describe('the proof, test by test', () => {
  test('tells what turned green and what stayed so', () => {
    expect(testProof([run('-a +b oc'), run('-a +b oc')], [run('+a +b oc')])).toEqual({
      source: 'report',
      redToGreen: ['a'],
      stayedGreen: ['b'],
      lost: [],
      newlySkipped: [],
      flaky: [],
      objections: [],
    })
  })

  test.each<[string, ColouredRun[], ColouredRun[], string[]]>([
    ['a test is gone', [run('-a +b')], [run('+a')], ['1 test no longer there: b']],
    ['the red test itself is gone', [run('-a +b')], [run('+b')], ['1 test no longer there: a']],
    ['a test is skipped', [run('-a +b')], [run('oa +b')], ['1 test skipped now: a']],
    [
      'more than five are gone',
      [run('+a +b +c +d +e +f')],
      [run('+g')],
      ['6 tests no longer there: a, b, c, d, e and others'],
    ],
    ['a new one comes', [run('-a')], [run('+a +b')], []],
    ['a run that ended early had not come to what is skipped', [run('-a')], [run('+a ob')], []],
    ['what was skipped before is gone', [run('-a ob')], [run('+a')], ['1 test no longer there: b']],
    ['one that came and went before is gone', [run('-a +b'), run('-a')], [run('+a')], []],
  ])('objects as far as it knows: %s', (_, before, after, objections) => {
    expect(testProof(before, after).objections).toEqual(objections)
  })

  test.each<[string, ColouredRun[], ColouredRun[]]>([
    ['nothing is told before', [unknown(false)], [run('+a')]],
    ['one confirmation tells nothing', [run('-a')], [run('+a'), unknown(true)]],
    ['the console takes the place of a report', [run('-a')], [run('+x', { source: 'console', by: 'jest' })]],
    ['only failures are named', [run('-a', { kind: 'failures' })], [run('+a')]],
  ])('rests on the exit status where ids cannot be compared: %s', (_, before, after) => {
    expect(testProof(before, after)).toMatchObject({ source: 'exit-status', redToGreen: null, lost: null })
  })

  const counts = (executed: number | null, skipped = 0, failed = 0, by = 'x'): ColouredRun => ({
    green: failed === 0,
    tests: {
      source: 'console',
      by,
      kind: 'counts',
      results: [],
      counts: { executed, failed, skipped },
    },
  })

  test.each<[string, ColouredRun[], ColouredRun[], string[]]>([
    ['fewer', [counts(10)], [counts(8)], ['2 tests fewer than were green before']],
    ['more skipped', [counts(10)], [counts(10, 1)], ['1 test more skipped than before']],
    ['as many', [counts(10, 1)], [counts(10, 1)], []],
    ['more', [counts(10, 3)], [counts(12, 1)], []],
    ['fewer than in one of the runs before only', [counts(10), counts(8)], [counts(8)], []],
    ['fewer, but what is gone was red, and may have been a hook', [counts(11, 0, 1)], [counts(10)], []],
    ['more skipped, but a run that ended early had not come to them', [counts(2, 0, 1)], [counts(8, 2)], []],
    [
      'the runner falls silent',
      [counts(10, 0, 1, 'jest')],
      [unknown(true)],
      ['10 tests were told of by jest before, and are not any more'],
    ],
    [
      'another runner tells',
      [counts(10, 0, 1, 'jest')],
      [counts(3)],
      ['10 tests were told of by jest before, and are not any more'],
    ],
    [
      'no report is written any more',
      [run('-a +b')],
      [unknown(true)],
      ['2 tests were told of by the test reports before, and are not any more'],
    ],
    ['another runner tells too', [counts(10, 0, 1, 'jest')], [counts(30, 0, 0, 'jest tap')], []],
    ['runners that are quiet when green', [counts(10, 0, 1, 'gradle')], [unknown(true)], []],
    ['nobody says', [counts(null)], [counts(3)], []],
    ['not every run says', [counts(10), unknown(false)], [counts(3)], []],
  ])('goes by the sums without ids: %s', (_, before, after, objections) => {
    expect(testProof(before, after).objections).toEqual(objections)
  })
})

describe('what was red and is not green', () => {
  test.each<[string, ColouredRun[], ColouredRun, string[] | null]>([
    ['green', [run('-a +b')], run('+a +b'), []],
    ['red, gone, skipped', [run('-a -b -c +d')], run('-a oc'), ['a', 'b', 'c']],
    ['red in one run only before', [run('-a -b'), run('-a +b')], run('+a -b'), ['b']],
    ['not told', [run('-a')], unknown(true), null],
    ['told by others', [run('-a')], run('+a', { by: 'jest' }), null],
  ])('is named: %s', (_, before, after, ids) => {
    expect(notGreen(before, after)).toEqual(ids)
  })
})

test('flaky tests are found among very many at once', () => {
  const many = Array.from({ length: 30_000 }, (_, index) => `-t${index}`).join(' ')
  const start = performance.now()
  expect(flakyTests([run(many), run(many), run('+t0 -x')])).toEqual(['t0'])
  expect(performance.now() - start).toBeLessThan(5_000)
})

describe('flaky tests', () => {
  test.each<[string, ColouredRun[], string[]]>([
    ['red and green', [run('-a +b'), run('+a +b')], ['a']],
    ['red every time', [run('-a +b'), run('-a +b')], []],
    ['red in turns', [run('-a +b'), run('+a -b')], ['a', 'b']],
    ['red, then not there', [run('-a +b'), run('+b')], ['a']],
    ['red, then not there in a red run', [run('-a -b'), run('-b')], []],
    ['red, then a green run that names nothing', [run('-a'), unknown(true)], ['a']],
    ['red, then a red run that names nothing', [run('-a'), unknown(false)], []],
    ['both colours in one run', [{ ...run('+b'), tests: flakyWithin() }], ['a']],
  ])('are those that changed colour: %s', (_, runs, ids) => {
    expect(flakyTests(runs)).toEqual(ids)
  })

  test('are known by the failures alone where as many were executed', () => {
    const only = (told: string, executed: number) =>
      run(told, { kind: 'failures', counts: { executed, failed: 1, skipped: 0 } })
    expect(flakyTests([only('-a', 9), only('-b', 9)])).toEqual(['a', 'b'])
    expect(flakyTests([only('-a', 9), only('-b', 4)])).toEqual([])
  })

  function flakyWithin(): TestReading {
    const results: TestResult[] = [{ id: 'a', outcome: 'passed', flaky: true }]
    const counts = { executed: 1, failed: 0, skipped: 0 }
    return { source: 'report', by: 'report', kind: 'all', results, counts }
  }
})
