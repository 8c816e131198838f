import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Shortlist } from '../../../src/failure/log/shortlist.ts'

const ALL = () => 1

test('keeps every line while there is room', () => {
  const list = new Shortlist(10_000, ALL)
  for (let index = 0; index < 100; index++) list.add(index, index % 7, Buffer.from(`line ${index}`))
  expect([...list.lines()]).toEqual(
    Array.from({ length: 100 }, (_, index) => ({ index, text: `line ${index}` })),
  )
})

test('of more lines keeps those worth most, in order, each whole', () => {
  const list = new Shortlist(10_000, ALL)
  for (let index = 0; index < 100_000; index++)
    list.add(index, index % 1000 === 0 ? 9 : 1, Buffer.from(`line ${index}`))
  const kept = [...list.lines()]
  expect(kept.filter(({ index }) => index % 1000 === 0)).toHaveLength(100)
  expect(kept.every(({ index, text }) => text === `line ${index}`)).toBe(true)
  expect(kept.map(({ index }) => index)).toEqual(kept.map(({ index }) => index).toSorted((a, b) => a - b))
})

test('of lines worth the same keeps the first', () => {
  const list = new Shortlist(10_000, ALL)
  for (let index = 0; index < 10_000; index++) list.add(index, 5, Buffer.from('error'))
  expect([...list.lines()].slice(0, 100).map(({ index }) => index)).toEqual(
    Array.from({ length: 100 }, (_, index) => index),
  )
})

test('what turns out to be beside the point goes first', () => {
  const list = new Shortlist(10_000, index => (index < 5000 ? 0.4 : 1))
  for (let index = 0; index < 10_000; index++) list.add(index, 5, Buffer.from('error'))
  expect([...list.lines()].filter(({ index }) => index < 4500)).toEqual([])
})

test('never holds more than its size', () => {
  const line = fc.record({ worth: fc.float({ min: 0, max: 10, noNaN: true }), length: fc.nat(300) })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 400 }), lines => {
      const list = new Shortlist(4000, ALL)
      for (const [index, { worth, length }] of lines.entries())
        list.add(index, worth, Buffer.from('x'.repeat(length)))
      expect([...list.lines()].reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(4000)
    }),
  )
})
