import { describe, expect, test } from '@jest/globals'
import { choice, decimal, flag, inputsFrom, list, quoted, wholeNumber } from '../../src/platform/inputs.ts'
import { passes } from '../../src/platform/verdict.ts'

const given = (value: string) => inputsFrom({ 'INPUT_MAX-STEPS': value, INPUT_TWO_WORDS: 'x' })
const range = { min: 1, max: 10, unit: 'apples' }

test('an input is found by its name, as the runner hands it over, without white space around', () => {
  expect(given(' 5\n')('max-steps')).toBe('5')
  expect(given('')('two words')).toBe('x')
  expect(given('')('absent')).toBe('')
})

test.each(['1', '10', '007'])('the whole number %s is taken', text => {
  expect(wholeNumber(given(text), 'max-steps', range)).toBe(Number(text))
})

test.each(['0', '11', '1.0', '+1', ' ', '1e1', '１'])(
  'the whole number %j is refused with its range and unit',
  text => {
    expect(() => wholeNumber(given(text), 'max-steps', range)).toThrow(
      /^max-steps: expected a whole number from 1 to 10 \(apples\), got /,
    )
  },
)

test.each(['1', '9.999999999', '1.50'])('the number %s is taken', text => {
  expect(decimal(given(text), 'max-steps', range)).toBe(Number(text))
})

test.each(['.5', '5.', '1.0000000001', '0.9', '10.1'])('the number %s is refused', text => {
  expect(() => decimal(given(text), 'max-steps', range)).toThrow(/^max-steps: expected a number from 1 to 10/)
})

test('a choice is one of what there is, to the letter', () => {
  expect(choice(given('b'), 'max-steps', ['a', 'b'])).toBe('b')
  expect(() => choice(given('B'), 'max-steps', ['a', 'b'])).toThrow(
    'max-steps: expected one of a, b, got "B"',
  )
  expect(flag(given('true'), 'max-steps')).toBe(true)
  expect(() => flag(given('yes'), 'max-steps')).toThrow('expected one of true, false')
})

test('a list has one entry per line or comma', () => {
  expect(list(given('a, b\n\n c c ,'), 'max-steps')).toEqual(['a', 'b', 'c c'])
  expect(list(given(''), 'max-steps')).toEqual([])
})

describe('a value in an error', () => {
  test.each([
    ['', 'nothing'],
    ['x', '"x"'],
    ['a\n b\t c', '"a b c"'],
    ['x'.repeat(81), `"${'x'.repeat(80)}..."`],
    [`${'x'.repeat(75)} ghs_${'a1'.repeat(20)}`, `"${'x'.repeat(75)} ***"`],
  ])('%j is shown as %s', (value, shown) => expect(quoted(value)).toBe(shown))
})

test.each([
  [0, ['fixed', 'tests-changed', 'flaky', 'not-reproduced', 'nothing-to-do']],
  [1, ['no-fix', 'limit-reached', 'blocked', 'publish-failed', 'environment', 'config-error']],
  [1, ['model-error', 'sandbox-unavailable', 'cancelled']],
] as const)('the step ends with %d for %s', (status, verdicts) => {
  expect(verdicts.map(verdict => (passes(verdict) ? 0 : 1))).toEqual(verdicts.map(() => status))
})
