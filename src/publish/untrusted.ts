import { fenced, plainText } from '../platform/text.ts'

// Written as an entity or not, GitHub reads mentions and references from the text that is shown, and mail programs from
// the plain one. A space without width in between keeps them from being read, in every place.
const GAP = '\u200b'
const COLUMNS = 100

/** Untrusted text that stays text in a commit message: no mention, reference, address, "skip ci" or trailer comes of it. */
export function harmless(text: string): string {
  return plainText(text).replace(/[@#[]|:(?=\/\/)|GH-|\bwww(?=\.)/gi, `$&${GAP}`)
}

/** The same, on one line. */
export function harmlessLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim()
}

/** The same as a quoted block that keeps its lines and cannot be left. */
export function harmlessBlock(text: string): string {
  const lines = harmless(text)
    .split('\n')
    .flatMap(line => wrapped(line))
  return fenced(lines.join('\n'), 'text')
}

function wrapped(line: string): string[] {
  const lines: string[] = []
  let rest = line
  while (rest.length > COLUMNS) {
    const space = rest.lastIndexOf(' ', COLUMNS)
    if (space <= 0) break
    lines.push(rest.slice(0, space))
    rest = rest.slice(space + 1)
  }
  return [...lines, rest]
}
