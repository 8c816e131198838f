import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonElements } from '../../../src/failure/test-report/json-elements.ts'
import { read } from './reports.ts'

const ctrf = (...tests: object[]): string => JSON.stringify({ results: { tool: { name: 't' }, tests } })

test('a CTRF test has its suites, place, duration and reason', async () => {
  const { results } = await read([
    ctrf({
      name: 'adds',
      status: 'failed',
      duration: 12,
      suite: ['cart.test.js', 'total'],
      filePath: '/tmp/reports/src/cart.test.js',
      line: 7,
      message: 'expected 3',
      trace: 'at x',
    }),
  ])
  expect(results).toEqual([
    {
      id: 'src/cart.test.js > total > adds',
      outcome: 'failed',
      message: 'expected 3\nat x',
      file: 'src/cart.test.js',
      line: 7,
      durationMs: 12,
    },
  ])
})

describe('a CTRF test', () => {
  test.each([
    ['that was tried again until green is flaky', { status: 'passed', flaky: true }, 'passed flaky'],
    [
      'with a red attempt is flaky',
      { status: 'passed', retryAttempts: [{ status: 'failed' }, { status: 'passed' }] },
      'passed flaky',
    ],
    ['that stayed red is not flaky', { status: 'failed', flaky: true, retries: 2 }, 'failed'],
    ['that is pending is skipped', { status: 'pending' }, 'skipped'],
    ['that is something else is skipped', { status: 'other' }, 'skipped'],
    [
      'with fields of other types is read as far as they go',
      { status: 'passed', suite: 1, line: 'x', message: {} },
      'passed',
    ],
  ])('%s', async (_, fields, said) => {
    const { results } = await read([ctrf({ name: 'a', ...fields })])
    expect(results.map(({ outcome, flaky }) => `${outcome}${flaky ? ' flaky' : ''}`)).toEqual([said])
  })
})

async function elements(text: string, size: number): Promise<unknown[]> {
  async function* pieces() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
  }
  const found: unknown[] = []
  for await (const element of jsonElements(pieces(), ['results', 'tests'])) found.push(JSON.parse(element))
  return found
}

test('elements are those that a parser finds, wherever the pieces are cut', async () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  const document = fc.record({
    results: fc.record({ before: value, tests: fc.array(value, { maxLength: 6 }), after: value }),
    tests: value,
  })
  await fc.assert(
    fc.asyncProperty(
      document,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(0, 2),
      async (json, size, indent) => {
        expect(await elements(JSON.stringify(json, null, indent), size)).toEqual(
          JSON.parse(JSON.stringify(json.results.tests)),
        )
      },
    ),
    { numRuns: 200 },
  )
})
