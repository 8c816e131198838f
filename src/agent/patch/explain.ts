import type { Miss } from './match.ts'
import { nearestStart } from './nearest-lines.ts'
import { type Hunk, oldLines } from './operation.ts'
import { PatchError, shown } from './patch-error.ts'

/** A hunk without a place. `lines` is the file's text; `hunk` counts from 0. */
type Misfit = {
  readonly path: string
  readonly hunk: number
  readonly hunks: readonly Hunk[]
  readonly miss: Miss
  readonly lines: readonly string[]
}

/** Tells the model enough to get the next patch right without reading the whole file again. */
export function explain(misfit: Misfit): PatchError {
  const hunk = misfit.hunks[misfit.hunk]
  const wanted =
    misfit.miss.kind === 'no-anchor' ? [misfit.miss.anchor] : hunk === undefined ? [] : oldLines(hunk)
  return new PatchError(
    [
      `${shown(misfit.path)}, hunk ${misfit.hunk + 1} of ${misfit.hunks.length}: ${problem(misfit.miss)}`,
      ...searched(wanted),
      ...(misfit.miss.kind === 'ambiguous' ? [] : nearest(misfit, wanted)),
      advice(misfit.miss),
    ].join('\n'),
  )
}

const SEARCHED_LINES = 6
const NEAREST_LINES = 8

function problem(miss: Miss): string {
  switch (miss.kind) {
    case 'no-anchor':
      return 'no line of the file is the "@@" anchor.'
    case 'no-lines':
      return 'its lines are not in the file.'
    case 'not-at-end':
      return `its lines stand at line ${miss.start + 1}, but the file goes on behind them.`
    case 'out-of-reach':
      return `its lines stand at line ${miss.start + 1}, but not below its "@@" anchor, or an earlier hunk removes some of them.`
    case 'ambiguous':
      return `its lines are behind none of the earlier hunks, and stand before them more than once (lines ${miss.starts.map(start => start + 1).join(', ')}).`
  }
}

function advice(miss: Miss): string {
  switch (miss.kind) {
    case 'no-anchor':
      return 'Write a whole line of the file behind "@@", or leave the anchor out.'
    case 'no-lines':
      return 'Copy kept and removed lines exactly from the file, then send the whole patch again.'
    case 'not-at-end':
      return 'Leave "*** End of File" out, or quote the last lines of the file.'
    case 'out-of-reach':
      return 'Correct the anchor, or join the hunks that touch the same lines, then send the whole patch again.'
    case 'ambiguous':
      return 'Put the hunks in the order of the file, or name the enclosing line behind "@@".'
  }
}

function searched(wanted: readonly string[]): readonly string[] {
  const more = wanted.length - SEARCHED_LINES
  const rest = more > 0 ? [`  ... and ${more} more`] : []
  return ['Searched:', ...wanted.slice(0, SEARCHED_LINES).map(line => `  ${shown(line)}`), ...rest]
}

/** The lines around the likeliest place; those that differ from what was searched there are marked. */
function nearest({ lines, miss }: Misfit, wanted: readonly string[]): readonly string[] {
  const start = nearestStart(lines, wanted, miss.kind === 'no-lines' ? miss.from : 0)
  if (lines.length === 0) return ['The file is empty.']
  if (start === null) return ['Nothing in the file resembles it.']
  const lead = Math.max(0, NEAREST_LINES - wanted.length) >> 1
  const from = Math.max(0, start - lead)
  const view = lines.slice(from, from + NEAREST_LINES).map((line, offset) => {
    const expected = wanted[from + offset - start]
    const mark = expected === undefined || expected === line ? ' ' : '>'
    return `${mark} ${from + offset + 1}| ${shown(line)}`
  })
  return ['Nearest in the file (">" differs):', ...view]
}
