import { describe, expect, test } from '@jest/globals'
import { cleanLines } from '../../src/failure/clean.ts'
import { countedExcerpt, excerpt } from '../../src/failure/excerpt.ts'
import { excerptOf } from '../../src/failure/excerpt-of.ts'
import { corpus, jobLog, passingLogs, toolLog } from './fixture-logs.ts'

const NOTHING =
  /^\[nothing failed in this log; its last lines:\]\n|^\[no sign of a failure in this log; its last lines:\]\n/

describe.each(passingLogs)('of %s, in which nothing failed,', name => {
  test('the excerpt says so and shows the end', () => {
    const log = toolLog(name)
    const { text, failed, keptLines } = countedExcerpt(log, 8000)
    expect(failed).toBe(false)
    expect(text).toMatch(NOTHING)
    expect(keptLines).toBeLessThanOrEqual(80)
    expect(text.split('\n').at(-1)).toBe(cleanLines(log).findLast(line => line !== ''))
  })

  test('a green job claims nothing either', () => {
    const { text, failed } = countedExcerpt(jobLog(toolLog(name), 0), 8000)
    expect(failed).toBe(false)
    expect(text).toMatch(NOTHING)
    expect(excerptOf([{ name, text: jobLog(toolLog(name), 0) }], 8000).account.failures).toBe(0)
  })

  test('but where its job ends with a failing step, the excerpt looks for what failed', () => {
    expect(excerpt(jobLog(toolLog(name), 2))).toContain('error: Process completed with exit code 2.')
  })
})

test('a log of a broken build is never taken for a green one', () => {
  const taken = Object.keys(corpus).filter(name => !countedExcerpt(toolLog(name), 8000).failed)
  expect(taken).toEqual([])
})

test('green tests do not hide what the next command found', () => {
  const lint = toolLog('eslint')
  expect(excerpt(toolLog('passing-jest') + lint)).toContain("'count' is not defined")
  expect(excerpt(lint + toolLog('passing-gradle'))).toContain("'count' is not defined")
})

test('of a tool that nothing is known of, the end is shown', () => {
  const chatter = Array.from({ length: 300 }, (_, i) => `phase ${i}`)
  const text = excerpt([...chatter, 'the moon is in the wrong house'].join('\n'))
  expect(text).toMatch(/^\[no sign of a failure in this log; its last lines:\]\n/)
  expect(text).toMatch(/phase 299\nthe moon is in the wrong house$/)
})
