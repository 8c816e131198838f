import { describe, expect, test } from '@jest/globals'
import { junit, read } from './reports.ts'

async function outcomes(cases: string, suite?: string): Promise<string[]> {
  const { results } = await read([junit(cases, suite)])
  return results.map(({ id, outcome, flaky }) => `${outcome}${flaky ? ' (flaky)' : ''}: ${id}`)
}

describe('a test case of JUnit XML', () => {
  test.each([
    ['without children is green', '<testcase classname="a" name="b"/>', 'passed: a > b'],
    ['with a failure is red', '<testcase classname="a" name="b"><failure/></testcase>', 'failed: a > b'],
    ['with an error is red', '<testcase classname="a" name="b"><error/></testcase>', 'failed: a > b'],
    ['with skipped is skipped', '<testcase classname="a" name="b"><skipped/></testcase>', 'skipped: a > b'],
    [
      'that failed and was skipped is red',
      '<testcase classname="a" name="b"><skipped/><failure/></testcase>',
      'failed: a > b',
    ],
    [
      'that failed as a todo is skipped',
      '<testcase classname="a" name="b"><skipped type="todo"/><failure/></testcase>',
      'skipped: a > b',
    ],
    ['may say it by its status', '<testcase name="b" status="fail"/>', 'failed: suite > b'],
    ['may not have run by its status', '<testcase name="b" status="notrun"/>', 'skipped: suite > b'],
    ['may not have run by its result', '<testcase name="b" result="suppressed"/>', 'skipped: suite > b'],
    [
      'that was red before it was green is flaky',
      '<testcase name="b"><flakyFailure/></testcase>',
      'passed (flaky): suite > b',
    ],
    [
      'that had an error before it was green is flaky',
      '<testcase name="b"><flakyError><stackTrace>x</stackTrace></flakyError></testcase>',
      'passed (flaky): suite > b',
    ],
    [
      'that stayed red when tried again is red',
      '<testcase name="b"><failure/><rerunFailure/><rerunError/></testcase>',
      'failed: suite > b',
    ],
    ['without a name has one', '<testcase/>', 'passed: suite'],
  ])('%s', async (_, xml, outcome) => expect(await outcomes(xml)).toEqual([outcome]))
})

describe('the id of a test case', () => {
  test.each([
    [
      "leaves out bazel's suite where it is the test",
      '<testcase name="//shop:cart_test" status="run"/>',
      '//shop:cart_test',
      '//shop:cart_test',
    ],
    [
      'takes the suite for the class that node:test before 24 writes',
      '<testcase name="adds" classname="test"/>',
      'cart',
      'cart > adds',
    ],
    [
      "ignores the suite beside a class, as surefire's reruns stand in those of others",
      '<testcase name="adds" classname="shop.CartTest"/>',
      'shop.StockTest',
      'shop.CartTest > adds',
    ],
    [
      'says the class once where the name begins with it',
      '<testcase name="cart adds" classname="cart"/>',
      'cart',
      'cart adds',
    ],
    [
      'has the file where there is one',
      '<testcase name="adds" classname="Cart" file="./src/cart.test.js"/>',
      'x',
      'src/cart.test.js > Cart > adds',
    ],
    [
      'leaves out a file that the class names',
      '<testcase name="adds" classname="tests.test_cart.Cart" file="tests/test_cart.py"/>',
      'x',
      'tests.test_cart.Cart > adds',
    ],
    [
      'leaves out a file outside of the root',
      '<testcase name="adds" classname="Cart" file="/elsewhere/cart.c"/>',
      'x',
      'Cart > adds',
    ],
    [
      'knows no root in a name',
      '<testcase name="reads /tmp/reports/data/a.json" classname="Cart"/>',
      'x',
      'Cart > reads data/a.json',
    ],
    ['keeps what is only called like a prototype', '<testcase name="__proto__"/>', 'x', 'x > __proto__'],
  ])('%s', async (_, xml, suite, id) => {
    const { results } = await read([junit(xml, suite)])
    expect(results.map(result => result.id)).toEqual([id])
  })
})

test('tests under one name are numbered, red ones first, whatever their order', async () => {
  const green = '<testcase name="b"/>'
  const red = '<testcase name="b"><failure/></testcase>'
  const numbered = ['failed: suite > b', 'passed: suite > b (2)', 'passed: suite > b (3)']
  expect(await outcomes(green + red + green)).toEqual(numbered)
  expect(await outcomes(red + green + green)).toEqual(numbered)
})

test('a number never takes the name of a test', async () => {
  const names = ['b', 'b (2)', 'b'].map(name => `<testcase name="${name}"/>`).join('')
  expect(await outcomes(names)).toEqual([
    'passed: suite > b',
    'passed: suite > b (3)',
    'passed: suite > b (2)',
  ])
})

test('a name that Go gives twice is another try', async () => {
  const go = '<properties><property name="go.version" value="go1.26"/></properties>'
  const twice = '<testcase classname="p" name="T"><failure/></testcase><testcase classname="p" name="T"/>'
  expect(await outcomes(go + twice)).toEqual(['passed (flaky): p > T'])
})

test('a suite that fails outside of its tests is not lost', async () => {
  const { results } = await read([junit('<error message="no shelf"/>', 'cart')])
  expect(results).toEqual([{ id: 'cart', outcome: 'failed', placeholder: true, message: 'no shelf' }])
})

test('a message is the attribute and the text, once, and the output where both are silent', async () => {
  const { results } = await read([
    junit(`<testcase name="a"><failure message="boom">Error: boom\n  at x</failure></testcase>
      <testcase name="b"><failure message="boom"><![CDATA[at x]]></failure></testcase>
      <testcase name="c"><failure message=""/><system-out>why</system-out></testcase>
      <testcase name="d"><failure message="a&#10;b"/><system-out>not this</system-out></testcase>
      <testcase name="e"><failure>::error::x &#27;[31mred&#x1b;[0m</failure></testcase>`),
  ])
  expect(results.map(({ message }) => message).slice(0, 4)).toEqual([
    'Error: boom\n  at x',
    'boom\nat x',
    'why',
    'a\nb',
  ])
  expect(results[4]?.message).not.toContain('::error::')
})

test('durations are milliseconds, thousands and nonsense included', async () => {
  const times = ['1.5', '1,234.5', '', '-1', 'NaN', '1e400', '0.0000014']
  const { results } = await read([junit(times.map(time => `<testcase name="t" time="${time}"/>`).join(''))])
  expect(results.map(({ durationMs }) => durationMs)).toEqual([
    1500,
    1_234_500,
    undefined,
    undefined,
    undefined,
    undefined,
    0.001,
  ])
})
