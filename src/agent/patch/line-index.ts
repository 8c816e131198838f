/** From strict to lenient: how a line of a patch is held against a line of the file. */
export const LEVELS = ['exact', 'trim-end', 'trim', 'typographic'] as const

export type Level = (typeof LEVELS)[number]

/** Where each line stands. A level is indexed when it is first asked for, so a search costs no pass over the file. */
export type LineIndex = { readonly size: number; readonly at: (level: Level) => LevelIndex }

type Wanted = { readonly lines: readonly string[]; readonly from: number }

type LevelIndex = {
  readonly keys: readonly string[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

export function indexLines(lines: readonly string[]): LineIndex {
  const levels = new Map<Level, LevelIndex>()
  const at = (level: Level) => {
    const known = levels.get(level) ?? indexLevel(lines, level)
    levels.set(level, known)
    return known
  }
  return { size: lines.length, at }
}

/** All starts, from `from` on and ascending, at which `lines` (one or more) stand. */
export function* occurrences(index: LineIndex, level: Level, wanted: Wanted): Generator<number, undefined> {
  const { lines, from } = wanted
  const { keys, places } = index.at(level)
  const pattern = lines.map(line => keyOf(line, level))
  const rarest = rarestOf(pattern, places)
  const candidates = places.get(pattern[rarest] ?? '') ?? []
  for (let next = lowerBound(candidates, from + rarest); next < candidates.length; next++) {
    const start = (candidates[next] ?? 0) - rarest
    if (pattern.every((key, offset) => keys[start + offset] === key)) yield start
  }
}

function indexLevel(lines: readonly string[], level: Level): LevelIndex {
  const keys = lines.map(line => keyOf(line, level))
  const places = new Map<string, number[]>()
  for (const [at, key] of keys.entries()) {
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else known.push(at)
  }
  return { keys, places }
}

function keyOf(line: string, level: Level): string {
  switch (level) {
    case 'exact':
      return line
    case 'trim-end':
      return line.trimEnd()
    case 'trim':
      return line.trim()
    case 'typographic':
      return plain(line)
  }
}

/** What word processors and models write for ASCII punctuation, and letters in their composed form. */
function plain(line: string): string {
  if (ASCII.test(line)) return line.trim()
  return line
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018-\u201b\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u2033]/g, '"')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/\u2026/g, '...')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .trim()
}

const ASCII = /^[\t -~]*$/

/** The line of the pattern with the fewest candidates. One that the file lacks has none, and ends the search. */
function rarestOf(pattern: readonly string[], places: ReadonlyMap<string, readonly number[]>): number {
  const counts = pattern.map(key => places.get(key)?.length ?? 0)
  return counts.indexOf(counts.reduce((least, count) => Math.min(least, count), Number.POSITIVE_INFINITY))
}

function lowerBound(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
