import { SECOND_BYTES, stampEnd } from './stamp.ts'

const FEED = 10
const BOM = Buffer.from('\uFEFF')

/** Whether what was printed in this second of UTC, `2026-11-22T10:00:00`, belongs to the part of a log that is asked for. */
export type Within = (second: string) => boolean

export type Stretch = { readonly inside: boolean; readonly lines: Buffer }

/**
 * Cuts blocks of raw lines, one after the other, where they enter or leave the part that is asked for. A line without a
 * timestamp belongs to the one before. `within` is asked when the second changes.
 */
export function stretchesOf(within: Within): (block: Buffer) => Generator<Stretch> {
  const second = Buffer.alloc(SECOND_BYTES)
  let inside = false
  return function* (block) {
    let from = 0
    for (let start = 0; start < block.length; ) {
      const feed = block.indexOf(FEED, start)
      const end = feed === -1 ? block.length : feed + 1
      const first = start + (startsWith(block, start, BOM) ? BOM.length : 0)
      if (!startsWith(block, first, second) && stampEnd(block, first, end) > first) {
        block.copy(second, 0, first, first + SECOND_BYTES)
        const next = within(second.toString('latin1'))
        if (next !== inside && start > from) yield { inside, lines: block.subarray(from, start) }
        if (next !== inside) from = start
        inside = next
      }
      start = end
    }
    if (block.length > from) yield { inside, lines: block.subarray(from) }
  }
}

function startsWith(block: Buffer, start: number, prefix: Buffer): boolean {
  for (let index = prefix.length - 1; index >= 0; index--)
    if (block[start + index] !== prefix[index]) return false
  return true
}
