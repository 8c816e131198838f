import { describe, expect, test } from '@jest/globals'
import { type Expression, expressions } from '../../bench/expressions.ts'
import { worstOf } from '../../bench/match-time.ts'

/** Linear is 4, quadratic 16: a busy machine must not decide. */
const MOST_GROWTH = 10

const found = expressions()

function isSteep(expression: Expression): boolean {
  return worstOf(expression).growth > MOST_GROWTH
}

test('there are expressions to be tested', () => expect(found.length).toBeGreaterThan(50))

describe.each([...Map.groupBy(found, ({ file }) => file)])('the expressions of %s', (_, own) => {
  test('take time in proportion to the text, whatever it is', () => {
    const slow = own.filter(isSteep).filter(isSteep)
    expect(slow.map(({ pattern }) => String(pattern))).toEqual([])
  })
})

test('one that backtracks would be found', () => {
  expect(worstOf({ file: '', pattern: /\s+b/ }).growth).toBeGreaterThan(MOST_GROWTH)
})
