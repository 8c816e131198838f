import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diffLines } from '../../../src/proof/guard/line-diff.ts'

const texts = fc.array(fc.constantFrom('a', 'b', 'c', '}'), { maxLength: 14 })

describe('the difference between two texts', () => {
  test('is what has to go and to come, and no line more', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { removed, added } = diffLines(before, after)
        const gone = new Set(removed.map(({ number }) => number - 1))
        const come = new Set(added.map(({ number }) => number - 1))
        const kept = before.filter((_, at) => !gone.has(at))
        expect(after.filter((_, at) => !come.has(at))).toEqual(kept)
        expect(kept).toHaveLength(longestCommon(before, after))
        for (const { number, text } of added) expect(after[number - 1]).toBe(text)
        for (const { number, text } of removed) expect(before[number - 1]).toBe(text)
      }),
    )
  })

  test('goes by occurrences where very much is another', () => {
    const before = Array.from({ length: 3_000 }, (_, at) => `${at}`)
    const after = before.toReversed()
    expect(diffLines(before, after)).toEqual({ removed: [], added: [] })
    expect(diffLines(before, [...after, 'new']).added).toEqual([{ number: 3_001, text: 'new' }])
  })
})

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const rows = [Array<number>(b.length + 1).fill(0)]
  for (const [x, text] of a.entries()) {
    const row = [0]
    for (const [y, other] of b.entries())
      row.push(text === other ? (rows[x]?.[y] ?? 0) + 1 : Math.max(rows[x]?.[y + 1] ?? 0, row[y] ?? 0))
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}
