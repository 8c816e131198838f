import { describe, expect, test } from '@jest/globals'
import { compareResults } from '../../src/failure/compare-results.ts'
import type { TestOutcome, TestResult } from '../../src/failure/test-result.ts'

const result = (id: string, outcome: TestOutcome, more: Partial<TestResult> = {}): TestResult => ({
  id,
  outcome,
  ...more,
})

test('says of every test what became of it', () => {
  const before = [
    result('mended', 'failed'),
    result('green', 'passed'),
    result('red', 'failed'),
    result('worse', 'passed'),
    result('gone', 'passed'),
    result('dropped', 'failed'),
    result('silenced', 'failed'),
    result('waiting', 'skipped'),
  ]
  const after = [
    result('mended', 'passed'),
    result('green', 'passed'),
    result('red', 'failed'),
    result('worse', 'failed'),
    result('silenced', 'skipped'),
    result('waiting', 'skipped'),
    result('new and red', 'failed'),
    result('new', 'passed'),
  ]
  expect(compareResults(before, after)).toEqual({
    fixed: ['mended'],
    stayedGreen: ['green'],
    stayedRed: ['red'],
    broken: ['new and red', 'worse'],
    lost: ['dropped', 'gone'],
    newlySkipped: ['silenced'],
    before: { executed: 7, failed: 4, skipped: 1 },
    after: { executed: 6, failed: 3, skipped: 2 },
  })
})

describe('what was red and is gone', () => {
  const lost = (before: TestResult[], after: TestResult[]) => compareResults(before, after).lost
  test.each([
    ['is lost', [result('a', 'failed')], [], ['a']],
    ['is not, where it was no test', [result('a', 'failed', { placeholder: true })], [], []],
    ['is not, where its tests are there now', [result('a', 'failed')], [result('a > b > c', 'passed')], []],
    ['is lost, where only its name goes on', [result('a', 'failed')], [result('a b', 'passed')], ['a']],
    [
      'is not, where the first of its name is green',
      [result('a', 'failed'), result('a (2)', 'failed', { repeatOf: 'a' })],
      [result('a', 'passed')],
      [],
    ],
    [
      'is lost, where the first of its name is red',
      [result('a', 'failed'), result('a (2)', 'failed', { repeatOf: 'a' })],
      [result('a', 'failed')],
      ['a (2)'],
    ],
    [
      'is lost, where it was green',
      [result('a', 'failed'), result('a (2)', 'passed', { repeatOf: 'a' })],
      [result('a', 'passed')],
      ['a (2)'],
    ],
  ])('%s', (_, before, after, ids) => expect(lost(before, after)).toEqual(ids))
})

test('prototype names are names', () => {
  const ids = ['__proto__', 'constructor', 'toString']
  const red = ids.map(id => result(id, 'failed'))
  const green = ids.map(id => result(id, 'passed'))
  expect(compareResults(red, green).fixed).toEqual(ids)
  expect(compareResults(red, []).lost).toEqual(ids)
})
