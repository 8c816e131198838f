import { LEVELS, type LineIndex, occurrences } from './line-index.ts'
import { type Hunk, oldLines } from './operation.ts'
import { belowAnchors, firstHit, startsAnywhere, type Target } from './search.ts'

/** Where a hunk belongs: its old lines begin at `start`, counted from 0. */
export type Place = { readonly hunk: Hunk; readonly start: number }

/** Why a hunk has no place. Line numbers count from 0; `from` is the one below the anchors. */
export type Miss =
  | { readonly kind: 'no-anchor'; readonly anchor: string }
  | { readonly kind: 'no-lines'; readonly from: number }
  | { readonly kind: 'not-at-end' | 'out-of-reach'; readonly start: number }
  | { readonly kind: 'ambiguous'; readonly starts: readonly number[] }

type Matches =
  | { readonly kind: 'places'; readonly places: readonly Place[] }
  | { readonly kind: 'miss'; readonly hunk: number; readonly miss: Miss }

/** Places of all hunks in the file as it was before the first of them, or what the first misfit lacks. */
export function matchHunks(index: LineIndex, hunks: readonly Hunk[]): Matches {
  const removed = new Uint8Array(index.size)
  const places: Place[] = []
  let after: After = { line: 0, anchors: [] }
  for (const [at, hunk] of hunks.entries()) {
    const match = matchHunk({ index, removed }, hunk, after)
    if ('kind' in match) return { kind: 'miss', hunk: at, miss: match }
    places.push(match)
    for (const line of removedLines(match)) removed[line] = 1
    after = behind(match, after)
  }
  return { kind: 'places', places }
}

/** The place and anchors of the hunk before. */
type After = { readonly line: number; readonly anchors: readonly string[] }

/** A first try with all lines; then without blank last lines, which models add where the file ends. */
function matchHunk(target: Target, hunk: Hunk, after: After): Place | Miss {
  const match = search(target, hunk, after)
  if (!('kind' in match) || match.kind === 'ambiguous') return match
  const shorter = withoutBlankTail(hunk)
  if (shorter.lines.length === hunk.lines.length || oldLines(shorter).length === 0) return match
  const second = search(target, shorter, after)
  return 'kind' in second ? match : second
}

/** Hunks come in the order of the file. One that is found only before its turn must be found there only once. */
function search(target: Target, hunk: Hunk, after: After): Place | Miss {
  const ahead = firstHit(target, hunk, after.line) ?? belowSameAnchors(target, hunk, after)
  if (ahead !== null) return { hunk, start: ahead.start }
  const starts = startsAnywhere(target, hunk)
  if (starts.length > 1) return { kind: 'ambiguous', starts }
  return starts[0] === undefined ? missOf(target, hunk) : { hunk, start: starts[0] }
}

/** A hunk that repeats the anchors of the one before goes on below it. */
function belowSameAnchors(target: Target, hunk: Hunk, after: After) {
  const same = hunk.anchors.length > 0 && hunk.anchors.join('\n') === after.anchors.join('\n')
  return same && oldLines(hunk).length > 0 ? firstHit(target, { ...hunk, anchors: [] }, after.line) : null
}

function missOf({ index }: Target, hunk: Hunk): Miss {
  const anchor = hunk.anchors.find(
    (_, depth) => belowAnchors(index, hunk.anchors.slice(0, depth + 1)) === null,
  )
  if (anchor !== undefined) return { kind: 'no-anchor', anchor }
  const kind = hunk.endOfFile ? 'not-at-end' : 'out-of-reach'
  const wanted = { lines: oldLines(hunk), from: 0 }
  for (const level of LEVELS) for (const start of occurrences(index, level, wanted)) return { kind, start }
  return { kind: 'no-lines', from: belowAnchors(index, hunk.anchors) ?? 0 }
}

/** An addition at the end of the file leaves the next hunk where it would be without it. */
function behind({ hunk, start }: Place, before: After): After {
  const old = oldLines(hunk).length
  return { anchors: hunk.anchors, line: old === 0 && hunk.anchors.length === 0 ? before.line : start + old }
}

function removedLines({ hunk, start }: Place): readonly number[] {
  const old = hunk.lines.filter(line => line.sign !== '+')
  return old.flatMap((line, offset) => (line.sign === '-' ? [start + offset] : []))
}

function withoutBlankTail(hunk: Hunk): Hunk {
  const last = hunk.lines.findLastIndex(line => line.sign !== ' ' || line.text.trim() !== '')
  return { ...hunk, lines: hunk.lines.slice(0, last + 1) }
}
