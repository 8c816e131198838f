import type { Place } from './match.ts'
import type { Eol, Line } from './text-file.ts'

/**
 * The lines with all hunks applied. Kept lines stay the file's own, also where they matched only loosely. An added
 * line ends like the line it replaces, else like its neighbour, so mixed line ends stay as they are.
 */
export function splice(lines: readonly Line[], places: readonly Place[]): readonly Line[] {
  const removed = new Set<number>()
  const added = new Map<number, Line[]>()
  for (const place of places) {
    for (const run of runsOf(place)) {
      for (const at of run.removed) removed.add(at)
      for (const [nth, addition] of run.added.entries()) {
        const line = { text: addition.text, eol: endOf(lines, run, nth) }
        const known = added.get(addition.at)
        if (known === undefined) added.set(addition.at, [line])
        else known.push(line)
      }
    }
  }
  const kept = lines.flatMap((line, at) => [...(added.get(at) ?? []), ...(removed.has(at) ? [] : [line])])
  return [...kept, ...(added.get(lines.length) ?? [])]
}

/** Removed and added lines between two kept ones. Added lines stand before the line `at`. */
type Run = { readonly removed: number[]; readonly added: { readonly at: number; readonly text: string }[] }

function runsOf({ hunk, start }: Place): readonly Run[] {
  const runs: Run[] = [{ removed: [], added: [] }]
  let at = start
  for (const { sign, text } of hunk.lines) {
    if (sign === ' ') runs.push({ removed: [], added: [] })
    if (sign === '-') runs.at(-1)?.removed.push(at)
    if (sign === '+') runs.at(-1)?.added.push({ at, text })
    else at++
  }
  return runs
}

function endOf(lines: readonly Line[], run: Run, nth: number): Eol {
  const replaced = run.removed[nth] ?? run.removed.at(-1)
  const at = run.added[nth]?.at ?? 0
  const model = replaced === undefined ? (lines[at - 1] ?? lines[at]) : lines[replaced]
  return model?.eol ?? '\n'
}
