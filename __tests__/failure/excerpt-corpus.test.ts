import { describe, expect, test } from '@jest/globals'
import { cleanLines } from '../../src/failure/clean.ts'
import { excerpt } from '../../src/failure/excerpt.ts'
import { corpus, jobLog, toolLog } from './fixture-logs.ts'

const LINES_KEPT = 0.97
const LINES_KEPT_IN_2000_BYTES = 0.88
const LINES_KEPT_OF_EACH = 0.9
const MOST_LABELS = 60

const folded = (text: string) => text.replace(/\s+/g, ' ')
const names = Object.keys(corpus)

/** The labelled lines of a log that an excerpt lacks. */
function missing(name: string, text: string): string[] {
  const shown = folded(text)
  return (corpus[name] ?? []).filter(line => !shown.includes(folded(line)))
}

function shareKept(shown: (log: string) => string): number {
  const labels = names.reduce((sum, name) => sum + (corpus[name]?.length ?? 0), 0)
  const lost = names.reduce((sum, name) => sum + missing(name, shown(toolLog(name))).length, 0)
  return 1 - lost / labels
}

describe('each labelled log', () => {
  test.each(names)('%s holds its labels, and not too many of them', name => {
    expect(missing(name, cleanLines(toolLog(name)).join('\n'))).toEqual([])
    expect(corpus[name]?.length).toBeLessThanOrEqual(MOST_LABELS)
  })
})

describe('of the lines that a reader needs', () => {
  test('97 % are kept, 88 % within 2,000 bytes', () => {
    expect(shareKept(log => excerpt(log))).toBeGreaterThanOrEqual(LINES_KEPT)
    expect(shareKept(log => excerpt(log, 2000))).toBeGreaterThanOrEqual(LINES_KEPT_IN_2000_BYTES)
  })

  test('as many in the log of a job', () => {
    expect(shareKept(log => excerpt(jobLog(log)))).toBeGreaterThanOrEqual(LINES_KEPT)
  })

  test.each(names)('nine in ten are kept of %s, and what the runner adds is left out', name => {
    const text = excerpt(jobLog(toolLog(name)))
    const lost = missing(name, text)
    expect({ lost, few: lost.length <= (corpus[name]?.length ?? 0) * (1 - LINES_KEPT_OF_EACH) }).toEqual({
      lost,
      few: true,
    })
    expect(text).not.toMatch(/Post job cleanup|npm warn deprecated|2026-11-22T10|Requested labels/)
  })
})

test('the same log gives the same excerpt, with either line end', () => {
  const log = toolLog('jest-large')
  expect(excerpt(log)).toBe(excerpt(log))
  expect(excerpt(log.replace(/\n/g, '\r\n'))).toBe(excerpt(log))
})
