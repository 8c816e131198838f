import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './load.js'

const { dayKey, monthKey, weekKey } = await load('calendar')

test('days and months are those of UTC', () => {
  assert.equal(dayKey(new Date('2025-03-31T23:30:00-04:00')), '2025-04-01')
  assert.equal(monthKey(new Date('2025-03-31T23:30:00-04:00')), '2025-04')
})

test('a week begins on Monday', () => {
  assert.equal(weekKey(new Date('2025-03-24T00:00:00Z')), '2025-W13')
  assert.equal(weekKey(new Date('2025-03-29T23:59:59Z')), '2025-W13')
})

test('a week ends with its Sunday', () => {
  assert.equal(weekKey(new Date('2025-03-30T12:00:00Z')), '2025-W13')
  assert.equal(weekKey(new Date('2025-03-31T12:00:00Z')), '2025-W14')
})

test('the first week of a year is the one with its first Thursday', () => {
  assert.equal(weekKey(new Date('2024-12-30T12:00:00Z')), '2025-W01')
  assert.equal(weekKey(new Date('2027-01-01T12:00:00Z')), '2026-W53')
  assert.equal(weekKey(new Date('2027-01-03T12:00:00Z')), '2026-W53')
})
