/**
 * Where `wanted` would most likely stand in `lines`, counted from 0; null when no word of it occurs. Each shared word
 * votes for the place that it suggests; places from `likelyFrom` on count more.
 */
export function nearestStart(
  lines: readonly string[],
  wanted: readonly string[],
  likelyFrom: number,
): number | null {
  const shape = wanted.slice(0, CONSIDERED_LINES)
  const votes = new Map<number, number>()
  for (const [word, { places, offsets }] of wordsOf(lines, shape)) {
    const weight = word.length / Math.sqrt(places.length)
    for (const offset of offsets) {
      for (const place of places) votes.set(place - offset, (votes.get(place - offset) ?? 0) + weight)
    }
  }
  let [best, most] = [-1, 0]
  for (const [start, votesFor] of votes) {
    const score = start >= likelyFrom ? votesFor * LIKELY : votesFor
    if (score > most || (score === most && start < best)) [best, most] = [start, score]
  }
  return most === 0 ? null : Math.max(0, best)
}

const LIKELY = 1.5
const CONSIDERED_LINES = 40
const WORD = /\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|\p{Lo}+/gu

/** Each word of the wanted lines: where the file has it and where they have it. Long and rare ones weigh most. */
type Word = { readonly places: number[]; readonly offsets: number[] }

function wordsOf(lines: readonly string[], wanted: readonly string[]): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>()
  for (const [offset, line] of wanted.entries()) {
    for (const text of split(line)) {
      const word = words.get(text) ?? { places: [], offsets: [] }
      word.offsets.push(offset)
      words.set(text, word)
    }
  }
  for (const [place, line] of lines.entries()) {
    for (const text of split(line)) words.get(text)?.places.push(place)
  }
  return words
}

function split(line: string): ReadonlySet<string> {
  return new Set(
    line
      .slice(0, 1000)
      .match(WORD)
      ?.map(word => word.toLowerCase()),
  )
}
