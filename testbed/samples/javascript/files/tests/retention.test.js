import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './load.js'

const { parseListing } = await load('listing')
const { parsePolicy } = await load('policy')
const { report } = await load('report')
const { decide } = await load('retention')

const NOW = new Date('2025-04-10T00:00:00Z')
const NONE = { daily: 0, weekly: 0, monthly: 0, untouched: '1h' }

function keptNames(listing, policy) {
  const decisions = decide(parseListing(listing), parsePolicy({ ...NONE, ...policy }), NOW)
  return decisions.filter(({ reasons }) => reasons.length > 0).map(({ snapshot }) => snapshot.name)
}

test('the newest snapshot of each day is kept', () => {
  const listing = 'mail@2025-04-02T0100Z\nmail@2025-04-02T1300Z\nmail@2025-04-01T0100Z\n'
  assert.deepEqual(keptNames(listing, { daily: 2 }), ['mail@2025-04-02T1300Z', 'mail@2025-04-01T0100Z'])
})

test('the newest snapshot of each week is kept, Sunday being its last day', () => {
  const listing = 'mail@2025-03-29T0100Z\nmail@2025-03-30T0100Z\nmail@2025-03-31T0100Z\nmail@2025-04-01T0100Z\n'
  assert.deepEqual(keptNames(listing, { weekly: 2 }), ['mail@2025-04-01T0100Z', 'mail@2025-03-30T0100Z'])
})

test('nothing young is dropped', () => {
  assert.deepEqual(keptNames('mail@2025-04-09T0100Z\n', { untouched: '36h' }), ['mail@2025-04-09T0100Z'])
})

test('a name that is none is refused', () => {
  assert.throws(() => parseListing('lost+found'), /not a snapshot name: lost\+found/)
})

test('the report names the weekday of every snapshot', () => {
  const snapshots = parseListing('mail@2025-03-30T0100Z\nmail@2025-03-26T0100Z\n')
  const lines = report(decide(snapshots, parsePolicy({ ...NONE, daily: 1 }), NOW)).split('\n')
  assert.deepEqual(lines, ['keep mail Sunday 2025-03-30 01:00 (daily)', 'drop mail Wednesday 2025-03-26 01:00'])
})
