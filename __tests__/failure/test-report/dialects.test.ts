import { describe, expect, test } from '@jest/globals'
import { compareResults } from '../../../src/failure/compare-results.ts'
import type { TestResult } from '../../../src/failure/test-result.ts'
import { fixture, fixtures, idsOf, RAN_IN, read } from './reports.ts'

type Expected = {
  readonly passed: number
  readonly failed: readonly string[]
  readonly skipped: readonly string[]
  readonly flaky: readonly string[]
}

const expected: Readonly<Record<string, Expected>> = JSON.parse(fixture('expected.json'))

test('every report of a real tool has its expectation', () => {
  expect(Object.keys(expected).sort()).toEqual([...fixtures].sort())
})

describe.each(fixtures)('%s', name => {
  test('is read as its sources promise, without a remark', async () => {
    const reports = await read([fixture(name)])
    const found = {
      passed: idsOf(reports, 'passed').length,
      failed: idsOf(reports, 'failed'),
      skipped: idsOf(reports, 'skipped'),
      flaky: reports.results.filter(({ flaky }) => flaky).map(({ id }) => id),
    }
    expect(found).toEqual(expected[name])
    expect(reports.notes).toEqual([])
  })

  test('has ids that no machine shows in, each once, on one plain line', async () => {
    const { results } = await read([fixture(name)])
    const elsewhere = await read([fixture(name).replaceAll(RAN_IN, '/builds/a/b')], '/builds/a/b')
    const ids = results.map(({ id }) => id)
    expect(elsewhere.results.map(({ id }) => id)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => id.includes(RAN_IN) || /[\p{Cc}\p{Cf}]/u.test(id))).toEqual([])
  })

  test('explains what failed, in plain text', async () => {
    const { results } = await read([fixture(name)])
    const said = results.flatMap(({ message }) => message ?? [])
    expect(said.filter(message => message.replaceAll(/[\t\n]/g, '').match(/[\p{Cc}\p{Cf}]/u))).toEqual([])
    const unexplained = results.filter(({ outcome, message }) => outcome === 'failed' && !message)
    expect(unexplained.map(({ id }) => id)).toEqual(SILENT[name] ?? [])
  })
})

/** ctest says nothing of a test that ran into its time limit, TRX of ours nothing where the schema asks for nothing. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  'ctest.xml': ['slow'],
  'trx-by-schema.trx': ['Shop.StockTests.Counts(shelf: "a")', 'Shop.CartTests > Unsaid'],
}

describe('once the faults are mended, nothing is red or lost in the reports of', () => {
  test.each([
    ['pytest', ['pytest.xml'], 8],
    ['node:test as JUnit', ['node-test.xml'], 7],
    ['node:test as TAP', ['node-test.tap'], 7],
    ['vitest as JUnit', ['vitest.xml'], 5],
    ['vitest as TAP', ['vitest.tap'], 5],
    ['gotestsum', ['gotestsum.xml'], 3],
    ['surefire with reruns', ['surefire-CartTest.xml', 'surefire-CartTestWhenFull.xml'], 4],
  ])('%s', async (_, names, fixed) => {
    const before = await read(names.map(fixture))
    const after = await read(names.map(name => fixture(`fixed/${name}`)))
    const comparison = compareResults(before.results, after.results)
    expect(comparison).toMatchObject({ stayedRed: [], broken: [], lost: [], newlySkipped: [] })
    expect(comparison.fixed).toHaveLength(fixed)
  })
})

describe('where it failed', () => {
  const place = ({ file, line }: TestResult) => `${file}:${line}`
  test.each([
    ['jest-junit.xml', 'cart total adds prices', 'js/jest/src/cart.test.js:6'],
    ['node-test.tap', 'cart > total > adds prices', 'js/node/cart.test.mjs:8'],
    ['pytest-xunit1.xml', 'test_cart.TestTotal > test_adds', 'test_cart.py:14'],
    ['gtest.xml', 'gtest/cart_test.cc > Cart > Adds', 'gtest/cart_test.cc:5'],
    ['phpunit.xml', 'php/tests/CartTest.php > Shop.CartTest > testAdds', 'php/tests/CartTest.php:7'],
    ['nextest.xml', 'shop > tests::adds', 'src/lib.rs:16'],
    ['rspec.xml', 'spec.cart_spec > cart throws', 'spec/cart_spec.rb:4'],
    ['go-junit-report.xml', 'example.test/shop/stock > [build failed]', 'stock/stock_test.go:5'],
    ['playwright.xml', 'cart.spec.js > cart › total › adds prices', 'js/play/tests/cart.spec.js:5'],
    ['trx-by-schema.trx', 'Shop.CartTests > Adds', 'dotnet/tests/CartTests.cs:12'],
  ])('is read of %s: %s', async (name, id, at) => {
    const { results } = await read([fixture(name)])
    expect(results.filter(result => result.id === id).map(place)).toEqual([at])
  })
})
