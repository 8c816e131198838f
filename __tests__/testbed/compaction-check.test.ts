import { describe, expect, test } from '@jest/globals'
import { requestCheck } from '../../testbed/model/request-check.ts'
import type { CreateBody } from '../../testbed/model/wire.ts'

const LIMIT = 1_000

const said = (text: string) => ({ type: 'message' as const, role: 'user' as const, content: text })
const body = (...texts: readonly string[]): CreateBody => ({
  model: 'm',
  instructions: 'Repair.',
  tools: [],
  input: texts.map(said),
  store: false,
  include: ['reasoning.encrypted_content'],
  max_output_tokens: 4_096,
})

/** What is said of the second request, when the first one was answered with so many tokens of input. */
function judged(inputTokens: number, next: CreateBody, compactsAbove?: number): readonly string[] {
  const check = requestCheck(compactsAbove === undefined ? {} : { compactsAbove })
  check.see(body('task', 'a', 'b'))
  check.settle({ kind: 'answered', output: [], inputTokens })
  check.see(next)
  return check.violations
}

describe('a shorter history that begins like the one before', () => {
  const shorter = body('task', 'what is known')

  test('is taken where the input had grown beyond the limit', () =>
    expect(judged(LIMIT + 1, shorter, LIMIT)).toEqual([]))

  test.each([
    ['at the limit', judged(LIMIT, shorter, LIMIT)],
    ['where none is given', judged(1_000_000, shorter)],
  ])('is none %s', (_, violations) => {
    expect(violations).toEqual([expect.stringMatching(/cut off at \d+ tokens of input, which is no need/)])
  })

  test.each([
    ['with another task', body('other', 'what is known')],
    ['that is no shorter', body('task', 'x', 'y')],
    ['with its end gone only', body('task', 'a')],
  ])('is none %s', (_, next) => {
    expect(judged(LIMIT + 1, next, LIMIT)).toEqual([expect.stringMatching(/item \d of the history changed/)])
  })

  test('is taken after a refusal as too large, whatever the limit', () => {
    const check = requestCheck()
    check.see(body('task', 'a', 'b'))
    check.settle({ kind: 'too-large' })
    check.see(shorter)
    expect(check.violations).toEqual([])
  })
})
