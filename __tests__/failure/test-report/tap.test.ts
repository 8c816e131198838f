import { describe, expect, test } from '@jest/globals'
import { tapLine } from '../../../src/failure/test-report/tap-line.ts'
import { read } from './reports.ts'

const tap = (...lines: string[]): string => ['TAP version 14', ...lines].join('\n')

async function outcomes(...lines: string[]): Promise<string[]> {
  const { results } = await read([tap(...lines)])
  return results.map(({ id, outcome }) => `${outcome}: ${id}`)
}

describe('a test point', () => {
  test.each([
    ['ok 1 - adds', 'passed', 'adds'],
    ['not ok 2 - adds', 'failed', 'adds'],
    ['ok', 'passed', ''],
    ['ok adds', 'passed', 'adds'],
    ['ok 3 adds', 'passed', 'adds'],
    ['ok 1 - adds # SKIP no shelf', 'skipped', 'adds'],
    ['not ok 1 - adds # skipped: no shelf', 'skipped', 'adds'],
    ['not ok 1 - adds # TODO later', 'skipped', 'adds'],
    ['ok 1 - adds # todo', 'passed', 'adds'],
    ['ok 1 - issue #12 is closed', 'passed', 'issue #12 is closed'],
    ['ok 1 - a \\# SKIP b', 'passed', 'a # SKIP b'],
    ['ok 1 - a # skipping stones', 'passed', 'a # skipping stones'],
    ['ok 1 - adds # time=12.5ms', 'passed', 'adds'],
    ['ok 1 - a \\\\ b', 'passed', 'a \\ b'],
    ['ok 1 - cart {', 'passed', 'cart'],
  ])('%s', (line, outcome, name) => {
    expect(tapLine(line)).toMatchObject({ kind: 'point', outcome, name })
  })

  test.each(['okay', 'not okay 1', 'not  ok', '# ok 1 - comment', 'nok 1', ''])('is not %j', line => {
    expect(tapLine(line)).toEqual({ kind: 'other' })
  })
})

test('subtests have the names of those around them, before them or behind a brace', async () => {
  const ids = ['passed: cart > total > adds', 'failed: cart > takes', 'passed: stock']
  const after = [
    '        ok 1 - adds',
    '        1..1',
    '    ok 1 - total',
    '    not ok 2 - takes',
    '    1..2',
    'not ok 1 - cart',
    'ok 2 - stock',
    '1..2',
  ]
  const braces = [
    '1..2',
    'not ok 1 - cart {',
    '    ok 1 - total {',
    '        ok 1 - adds',
    '    }',
    '    not ok 2 - takes',
    '}',
    'ok 2 - stock',
  ]
  expect(await outcomes(...after)).toEqual(ids)
  expect(await outcomes(...braces)).toEqual(ids)
})

test('a parent that is red although its children are green is red itself', async () => {
  expect(await outcomes('    ok 1 - child', 'not ok 1 - parent')).toEqual([
    'passed: parent > child',
    'failed: parent',
  ])
})

test('children whose parent never came are not lost', async () => {
  expect(await outcomes('ok 1 - a', '        not ok 1 - b', '    ok 1 - c')).toEqual([
    'passed: a',
    'failed: c > b',
  ])
})

test('a block says why, where and how long, and ends with the point', async () => {
  const { results } = await read([
    tap(
      'not ok 1 - adds',
      '  ---',
      '  duration_ms: 1.25',
      "  location: '/tmp/reports/src/cart.mjs:8:5'",
      '  error: |-',
      '    expected 3',
      '      got 4',
      '    not ok 9 - printed',
      '  code: 1',
      '  ...',
      'ok 2 - green',
    ),
  ])
  expect(results).toEqual([
    {
      id: 'adds',
      outcome: 'failed',
      message: 'expected 3\n  got 4\nnot ok 9 - printed',
      file: 'src/cart.mjs',
      line: 8,
      durationMs: 1.25,
    },
    { id: 'green', outcome: 'passed' },
  ])
})

test('a block that never ends swallows no point at its own depth', async () => {
  expect(await outcomes('not ok 1 - a', '  ---', '  message: x', 'ok 2 - b')).toEqual([
    'failed: a',
    'passed: b',
  ])
})

describe('a stream that is not whole says so:', () => {
  test.each([
    ['a bail-out', ['ok 1 - a', 'Bail out! no shelf'], 'is read, but it ends with a bail-out: no shelf.'],
    ['a plan that is not kept', ['1..3', 'ok 1 - a'], 'is read, but it plans 3 tests and holds 1.'],
  ])('%s', async (_, lines, sentence) => {
    expect((await read([tap(...lines)])).notes).toEqual([`The test report report-0 ${sentence}`])
  })
})
