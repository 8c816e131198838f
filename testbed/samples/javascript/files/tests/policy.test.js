import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './load.js'

const { parsePolicy } = await load('policy')

test('what is not given has a default', () => {
  assert.deepEqual(parsePolicy({ weekly: 8 }), { daily: 7, weekly: 8, monthly: 6, untouchedMs: 129_600_000 })
})

test('a span can be written in words', () => {
  assert.equal(parsePolicy({ untouched: '2 days' }).untouchedMs, 172_800_000)
})

test('a count below zero and a span that is none are refused', () => {
  assert.throws(() => parsePolicy({ daily: -1 }), /daily: expected a whole number/)
  assert.throws(() => parsePolicy({ untouched: 'a while' }), /untouched: expected a time span/)
})
