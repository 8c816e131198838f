/** Lines that are tests inside a file of the product: from the first up to, not including, the last; counted from 0. */
export type Region = {
  readonly from: number
  readonly to: number /** By what it is known again. */
  readonly key: string
}

/** How tests begin that stand beside the code, what names them, and how they end. */
type Kind = {
  readonly files: RegExp
  readonly begins: RegExp
  /** On that line or soon after it. */
  readonly named: RegExp
  readonly ends: 'brace' | RegExp
}

const KINDS: readonly Kind[] = [
  {
    files: /\.rs$/i,
    begins: /^\s*#\[\s{0,9}cfg\s{0,9}\(\s{0,9}test\s{0,9}\)\s{0,9}\]/,
    named: /\b(?:mod|fn|impl|struct|enum|trait)\s{1,9}\w+[^;]*$/,
    ends: 'brace',
  },
  {
    files: /\.rs$/i,
    begins: /^\s*#\[\s{0,9}(?:\w+::){0,3}(?:test|rstest)\b/,
    named: /\bfn\s{1,9}\w+/,
    ends: 'brace',
  },
  { files: /\.rs$/i, begins: /^\s*\/\/[/!]\s{0,9}```/, named: /```/, ends: /^\s*\/\/[/!]\s{0,9}```\s{0,9}$/ },
  {
    files: /\.[cm]?[jt]sx?$/i,
    begins: /^\s*if\s{0,9}\(\s{0,9}import\.meta\.vitest\b/,
    named: /\{/,
    ends: 'brace',
  },
  { files: /\.(?:py|pyi|pyx|rst)$/i, begins: /^\s*>>> /, named: />>> /, ends: /^\s*$|"""|'''/ },
]
/** Attributes may stand between. */
const MOST_BETWEEN = 5

/** The tests that Rust, Vitest and doctest keep beside the code, in their order. */
export function innerTests(path: string, lines: readonly string[]): Region[] {
  const kinds = KINDS.filter(({ files }) => files.test(path))
  const regions: Region[] = []
  for (let at = 0; at < lines.length && kinds.length > 0; at += 1) {
    const region = regionAt(lines, at, kinds)
    if (!region) continue
    regions.push(region)
    at = region.to - 1
  }
  return regions
}

function regionAt(lines: readonly string[], from: number, kinds: readonly Kind[]): Region | null {
  const kind = kinds.find(({ begins }) => begins.test(lines[from] ?? ''))
  const name = kind && lines.slice(from, from + MOST_BETWEEN).find(line => kind.named.test(line))
  if (!kind || name === undefined) return null
  return { from, to: endOf(lines, from, kind), key: name.trim() }
}

function endOf(lines: readonly string[], from: number, { ends }: Kind): number {
  const closing = `${/^\s*/.exec(lines[from] ?? '')?.[0] ?? ''}}`
  const last = lines.findIndex(
    (line, at) => at > from && (ends === 'brace' ? line.trimEnd() === closing : ends.test(line)),
  )
  if (last < 0) return lines.length
  // What ends a doctest is no part of it.
  return ends === 'brace' || ends.source.includes('`') ? last + 1 : last
}

/**
 * A changed file with the tests that the one before held in place of what they have become; new ones stay, as they can
 * only ask for more. `same`: no test that was there is another. `lost`: one has no place to come back to.
 */
export function withTestsOf(path: string, before: string, after: string): string | 'same' | 'lost' {
  const [was, is] = [before.split('\n'), after.split('\n')]
  const found = [...innerTests(path, is)]
  const kept = innerTests(path, was).map(region => {
    const at = found.findIndex(({ key }) => key === region.key)
    const [place] = at < 0 ? [] : found.splice(at, 1)
    return { text: was.slice(region.from, region.to), place: place ?? null }
  })
  const changed = kept.filter(({ text, place }) => textOf(is, place) !== text.join('\n'))
  if (changed.length === 0) return 'same'
  const homeless = changed.filter(({ place }) => place === null)
  if (homeless.length > 0 && !path.endsWith('.rs')) return 'lost'
  const lines = changed
    .flatMap(({ text, place }) => (place ? [{ text, place }] : []))
    .sort((a, b) => b.place.from - a.place.from)
    .reduce<readonly string[]>(
      (all, { text, place }) => all.toSpliced(place.from, place.to - place.from, ...text),
      is,
    )
  return [...lines, ...homeless.flatMap(({ text }) => text)].join('\n')
}

function textOf(lines: readonly string[], place: Region | null): string | null {
  return place && lines.slice(place.from, place.to).join('\n')
}
