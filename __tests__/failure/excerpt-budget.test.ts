import { expect, test } from '@jest/globals'
import { excerpt } from '../../src/failure/excerpt.ts'
import { judge } from '../../src/failure/judge.ts'
import { logLines } from '../../src/failure/lines.ts'
import { scoreLines } from '../../src/failure/score.ts'
import { render, spend } from '../../src/failure/spend.ts'
import { toolLog } from './fixture-logs.ts'

test('no budget from 0 to 9,000 bytes is passed', () => {
  const lines = logLines(toolLog('playwright'))
  const worth = scoreLines(
    lines,
    lines.map(line => judge(line.text)),
  )
  const over = Array.from({ length: 9001 }, (_, budget) => budget).filter(
    budget => Buffer.byteLength(render(lines, spend(lines, worth, budget))) > budget,
  )
  expect(over).toEqual([])
})

test.each(['tsc-large', 'jest-large', 'make-script', 'passing-gradle', 'gtest'])(
  'an excerpt of %s is never over its budget',
  name => {
    const log = toolLog(name)
    const budgets = [0, 1, 23, 24, 25, 51, 52, 53, 80, 100, 150, 299, 500, 1000, 1999, 4000, 8000, 9000]
    expect(budgets.filter(budget => Buffer.byteLength(excerpt(log, budget)) > budget)).toEqual([])
  },
)
