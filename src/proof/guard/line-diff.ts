/** A line and its number, counted from 1. */
export type Line = { readonly number: number; readonly text: string }

export type LineDiff = {
  /** By their numbers in the text before. */
  readonly removed: readonly Line[]
  /** By their numbers in the text after. */
  readonly added: readonly Line[]
}

/** Beyond it lines are compared by number of occurrences, wherever they stand. */
const MAX_EDITS = 1_000

/** The least edits from one text to another: Myers, "An O(ND) difference algorithm", greedy, between equal ends. */
export function diffLines(before: readonly string[], after: readonly string[]): LineDiff {
  const start = equalAtStart(before, after)
  const end = equalAtEnd(before.slice(start), after.slice(start))
  const [a, b] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  const trace = a.length === 0 || b.length === 0 ? null : edits(a, b)
  const kept = trace ? keptLines(a, b, trace) : occurring(a, b)
  const lines = (texts: readonly string[], side: 'before' | 'after') =>
    texts.map((text, at) => ({ number: start + at + 1, text })).filter((_, at) => !kept[side].has(at))
  return { removed: lines(a, 'before'), added: lines(b, 'after') }
}

function equalAtStart(a: readonly string[], b: readonly string[]): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  return at
}

function equalAtEnd(a: readonly string[], b: readonly string[]): number {
  let at = 0
  while (at < a.length && at < b.length && a.at(-1 - at) === b.at(-1 - at)) at += 1
  return at
}

type Reach = ReadonlyMap<number, number>

/** For each number of edits how far each diagonal reaches; null where there are too many. */
function edits(a: readonly string[], b: readonly string[]): Reach[] | null {
  const trace: Reach[] = []
  let reach = new Map([[1, 0]])
  for (let count = 0; count <= MAX_EDITS; count += 1) {
    const next = new Map<number, number>()
    for (let k = -count; k <= count; k += 2) {
      let x = furthest(reach, k, count)
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      next.set(k, x)
      if (x >= a.length && x - k >= b.length) return [...trace, reach]
    }
    trace.push(reach)
    reach = next
  }
  return null
}

/** Where a path with one more edit begins on a diagonal: by an addition, or by a removal. */
function furthest(reach: Reach, k: number, count: number): number {
  const [down, right] = [reach.get(k + 1) ?? -1, reach.get(k - 1) ?? -1]
  return k === -count || (k !== count && right < down) ? down : right + 1
}

type Kept = { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> }

/** The way back along the trace: what it passes diagonally is in both. */
function keptLines(a: readonly string[], b: readonly string[], trace: readonly Reach[]): Kept {
  const kept = { before: new Set<number>(), after: new Set<number>() }
  let [x, y] = [a.length, b.length]
  for (let count = trace.length - 1; count >= 0; count -= 1) {
    const reach = trace[count] ?? new Map()
    const k = x - y
    const [down, right] = [reach.get(k + 1) ?? -1, reach.get(k - 1) ?? -1]
    const from = k === -count || (k !== count && right < down) ? k + 1 : k - 1
    const [fromX, fromY] = count === 0 ? [0, 0] : [reach.get(from) ?? 0, (reach.get(from) ?? 0) - from]
    while (x > fromX && y > fromY) {
      x -= 1
      y -= 1
      kept.before.add(x)
      kept.after.add(y)
    }
    ;[x, y] = [fromX, fromY]
  }
  return kept
}

function occurring(a: readonly string[], b: readonly string[]): Kept {
  const places = new Map<string, number[]>()
  for (const [at, text] of a.entries()) places.set(text, [...(places.get(text) ?? []), at])
  const kept = { before: new Set<number>(), after: new Set<number>() }
  for (const [at, text] of b.entries()) {
    const place = places.get(text)?.shift()
    if (place === undefined) continue
    kept.before.add(place)
    kept.after.add(at)
  }
  return kept
}
