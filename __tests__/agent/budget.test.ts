import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Budget, type Reservation } from '../../src/agent/budget.ts'

describe('the ledger', () => {
  test('holds settled plus reserved within the limit through any course of events', () => {
    const amount = fc.integer({ min: 0, max: 1_000 })
    const events = fc.array(
      fc.record({ reserve: amount, billedPart: fc.integer({ min: 0, max: 100 }), late: fc.boolean() }),
    )
    const property = fc.property(fc.integer({ min: 0, max: 5_000 }), events, (limit, course) => {
      const budget = new Budget(limit)
      const open: Reservation[] = []
      let spent = 0
      for (const { reserve, billedPart, late } of course) {
        const before = budget.left
        const reservation = budget.reserve(reserve)
        expect(reservation === null).toBe(reserve > before)
        if (reservation) open.push(reservation)
        const settled = late ? undefined : open.shift()
        const billed = Math.floor(((settled?.nano ?? 0) * billedPart) / 100)
        if (settled) budget.settle(settled, billed)
        spent += billed
        expect(budget.spent).toBe(spent)
        expect(budget.reserved).toBe(open.reduce((sum, { nano }) => sum + nano, 0))
        expect(budget.spent + budget.reserved + budget.left).toBe(limit)
        expect(budget.overdrawn).toBe(false)
      }
    })
    fc.assert(property, { seed: 1, numRuns: 500 })
  })

  test('takes the whole limit in one reservation, and not a nano-dollar more', () => {
    const budget = new Budget(100)
    expect(budget.reserve(101)).toBeNull()
    expect(budget.reserve(100)).toMatchObject({ nano: 100 })
    expect(budget.left).toBe(0)
    expect(budget.reserve(0)).toMatchObject({ nano: 0 })
    expect(budget.reserve(1)).toBeNull()
  })

  test('gives a released reservation back', () => {
    const budget = new Budget(100)
    const reservation = budget.reserve(80)
    if (reservation) budget.settle(reservation, 0)
    expect(budget).toMatchObject({ left: 100, spent: 0, reserved: 0 })
  })

  test('books an answer above its reservation in full and is overdrawn from then on', () => {
    const budget = new Budget(100)
    const reservation = budget.reserve(80)
    if (reservation) budget.settle(reservation, 150)
    expect(budget).toMatchObject({ spent: 150, left: 0, overdrawn: true })
    expect(budget.reserve(1)).toBeNull()
  })

  test('settles a reservation once', () => {
    const budget = new Budget(100)
    const reservation = budget.reserve(10) ?? { id: 0, nano: 0 }
    budget.settle(reservation, 10)
    expect(() => budget.settle(reservation, 10)).toThrow('settled already')
    expect(budget.spent).toBe(10)
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses to reserve %p', nano => {
    expect(() => new Budget(100).reserve(nano)).toThrow(RangeError)
  })
})
