import type { Line } from './lines.ts'
import { shapeOf } from './shape.ts'

/** Reserved for the line that stands for a gap before the lines are chosen. */
const GAP_BYTES = 24
/** Lines worth less than this share of the best are left out even where there is room. */
const FLOOR = 0.08

/** The lines worth most that fit into the budget with the gaps between them, by index, in the order of the log. */
export function spend(lines: readonly Line[], worth: Float64Array, budgetBytes: number): number[] {
  const kept = new Uint8Array(lines.length)
  let left = budgetBytes - GAP_BYTES
  for (const index of byWorth(worth)) {
    const cost = bytesOf(lines[index]) + gapsAdded(kept, index) * GAP_BYTES
    if (cost > left) continue
    kept[index] = 1
    left -= cost
  }
  closeSmallGaps(lines, kept)
  return Array.from(kept.keys()).filter(index => kept[index] === 1)
}

function bytesOf(line: Line | undefined): number {
  return line ? Buffer.byteLength(line.text) + (line.opens ? 2 : 1) : 0
}

function byWorth(worth: Float64Array): number[] {
  const best = worth.reduce((most, value) => Math.max(most, value), 0)
  const indices = Array.from(worth.keys()).filter(index => (worth[index] ?? 0) > best * FLOOR)
  return indices.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
}

/** A line between two kept ones closes a gap, one beside a kept line moves its edge, one alone opens a gap. */
function gapsAdded(kept: Uint8Array, index: number): number {
  return 1 - (kept[index - 1] ?? 0) - (kept[index + 1] ?? 0)
}

/** A line that is no longer than the gap it would leave may as well stand. */
function closeSmallGaps(lines: readonly Line[], kept: Uint8Array): void {
  lines.forEach((line, index) => {
    const alone = kept[index] === 0 && kept[index - 1] === 1 && kept[index + 1] === 1
    if (alone && bytesOf(line) <= GAP_BYTES) kept[index] = 1
  })
}

/** The kept lines as text, nothing where none is kept; each run of others is one line that counts them, each paragraph keeps its blank line. */
export function render(lines: readonly Line[], kept: readonly number[]): string {
  if (kept.length === 0) return ''
  const out: string[] = []
  let next = 0
  for (const index of kept) {
    const line = lines[index]
    if (index > next) out.push(gap(lines, next, index))
    if (index === next && index > 0 && line?.opens) out.push('')
    out.push(line?.text ?? '')
    next = index + 1
  }
  if (next < lines.length) out.push(gap(lines, next, lines.length))
  return out.join('\n')
}

/** Stands for the lines from one index up to another, and says where all of them differ from the one above in numbers only. */
function gap(lines: readonly Line[], from: number, to: number): string {
  const count = to - from
  const above = shapeOf(lines[from - 1]?.text ?? '')
  if (from > 0 && lines.slice(from, to).every(line => shapeOf(line.text) === above))
    return `[... ${count} alike]`
  return `[... ${count} ${count === 1 ? 'line' : 'lines'}]`
}
