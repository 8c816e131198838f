import { describe, expect, test } from '@jest/globals'
import { type Limits, reminders } from '../../src/agent/reminders.ts'

const plenty: Limits = {
  maxSteps: 40,
  budget: { left: 2_000_000_000, limit: 2_000_000_000 },
  watch: { leftMs: 1_800_000, limitMs: 1_800_000 },
}

/** What is said after each step. */
function said(limits: Limits): string[][] {
  const remind = reminders(limits)
  return Array.from({ length: limits.maxSteps }, (_, n) => remind(n + 1))
}

test('nothing is said while there is plenty', () => {
  expect(said(plenty).slice(0, 36).flat()).toEqual([])
})

describe('the steps', () => {
  test('are announced when three are left, and the last one is for the closing words', () => {
    const notes = said(plenty)
    expect(notes.flatMap((each, n) => (each.length > 0 ? [n + 1] : []))).toEqual([37, 39])
    expect(notes[36]?.join()).toMatch(/^3 steps are left\./)
    expect(notes[38]?.join()).toMatch(/^This is the last step: .*closing words/)
  })

  test.each([1, 2, 3])('are not announced where there are only %i from the beginning', maxSteps => {
    expect(said({ ...plenty, maxSteps }).flat()).toEqual([])
  })
})

test.each<[string, Partial<Limits>, RegExp]>([
  ['money', { budget: { left: 390_000_000, limit: 2_000_000_000 } }, /^0\.39 of 2\.00 USD are left\./],
  ['minutes', { watch: { leftMs: 270_000, limitMs: 1_800_000 } }, /^4\.5 minutes are left\./],
])('the %s are announced once, when less than a fifth is left', (_, change, text) => {
  const notes = said({ ...plenty, ...change })
    .slice(0, 30)
    .flat()
  expect(notes).toHaveLength(1)
  expect(notes[0]).toMatch(text)
})
