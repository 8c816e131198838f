import type { Line } from './lines.ts'

/** Longest block, in lines, that is recognised as repeated. */
const LONGEST_BLOCK = 12
/** From this many on, repetitions are counted instead of shown. */
const FEWEST = 3

/** Blocks of lines that come at once again and again stand once, with a line that counts the rest. Linear in the lines. */
export function foldRepeats(lines: readonly Line[]): Line[] {
  const folded: Line[] = []
  let index = 0
  while (index < lines.length) {
    const { size, times } = repetitionAt(lines, index)
    folded.push(...lines.slice(index, index + size))
    if (times > 1) folded.push({ text: note(size, times - 1), opens: false })
    index += size * times
  }
  return folded
}

function repetitionAt(lines: readonly Line[], start: number): { size: number; times: number } {
  for (let size = 1; size <= LONGEST_BLOCK; size++) {
    let same = 0
    while (lines[start + size + same] && lines[start + size + same]?.text === lines[start + same]?.text)
      same++
    const times = 1 + Math.floor(same / size)
    if (times >= FEWEST) return { size, times }
  }
  return { size: 1, times: 1 }
}

function note(size: number, more: number): string {
  return size === 1 ? `[the line above ${more} more times]` : `[the ${size} lines above ${more} more times]`
}
