import { LEVELS, type Level, type LineIndex, occurrences } from './line-index.ts'
import { type Hunk, oldLines } from './operation.ts'

/** `removed` marks lines that an earlier hunk of the same patch takes away: no other hunk may lean on them. */
export type Target = { readonly index: LineIndex; readonly removed: Uint8Array }

/** `resume`: a search for another place of the same hunk goes on from here. */
type Hit = { readonly start: number; readonly resume: number }

/** The first place at or behind `from`, by the strictest level that has one. */
export function firstHit(target: Target, hunk: Hunk, from: number): Hit | null {
  for (const level of LEVELS) {
    const hit = hitAt(target, hunk, { level, from })
    if (hit !== null) return hit
  }
  return null
}

/** All starts at the strictest level that has any, at most two: enough to know whether the place is the only one. */
export function startsAnywhere(target: Target, hunk: Hunk): readonly number[] {
  for (const level of LEVELS) {
    const first = hitAt(target, hunk, { level, from: 0 })
    if (first === null) continue
    let other = hitAt(target, hunk, { level, from: first.resume })
    while (other?.start === first.start) other = hitAt(target, hunk, { level, from: other.resume })
    return other === null ? [first.start] : [first.start, other.start]
  }
  return []
}

/** The line below the last of the anchors, each looked for behind the one before it; null when one is missing. */
export function belowAnchors(index: LineIndex, anchors: readonly string[]): number | null {
  return findAnchors(index, anchors, 0)?.below ?? null
}

type Scope = { readonly level: Level; readonly from: number }

function hitAt(target: Target, hunk: Hunk, { level, from }: Scope): Hit | null {
  const anchors = findAnchors(target.index, hunk.anchors, from)
  if (anchors === null) return null
  const start = startOf(target, hunk, { level, from: anchors.below })
  if (start === null) return null
  return { start, resume: (hunk.anchors.length > 0 ? anchors.first : start) + 1 }
}

/** Each anchor is looked for behind the one before it. `below` is the line after the last of them. */
function findAnchors(index: LineIndex, anchors: readonly string[], from: number) {
  let [first, below] = [from, from]
  for (const [depth, anchor] of anchors.entries()) {
    const at = findLine(index, anchor, below)
    if (at === null) return null
    if (depth === 0) first = at
    below = at + 1
  }
  return { first, below }
}

function findLine(index: LineIndex, line: string, from: number): number | null {
  for (const level of LEVELS) for (const at of occurrences(index, level, { lines: [line], from })) return at
  return null
}

/** Lines that are nowhere below the last anchor may begin with it: models repeat it as the first kept line. */
function startOf({ index, removed }: Target, hunk: Hunk, { level, from }: Scope): number | null {
  const lines = oldLines(hunk)
  const anchored = hunk.anchors.length > 0
  if (lines.length === 0) return anchored && !hunk.endOfFile ? from : index.size
  const fits = (start: number) =>
    !removed.subarray(start, start + lines.length).includes(1) &&
    (!hunk.endOfFile || isEnd(index, start + lines.length))
  for (const start of occurrences(index, level, { lines, from })) if (fits(start)) return start
  if (!anchored) return null
  const onAnchor = occurrences(index, level, { lines, from: from - 1 }).next().value
  return onAnchor === from - 1 && fits(onAnchor) ? onAnchor : null
}

/** Blank lines below the place still count as the end of the file. */
function isEnd(index: LineIndex, line: number): boolean {
  const { keys } = index.at('trim')
  for (let at = line; at < keys.length; at++) if (keys[at] !== '') return false
  return true
}
