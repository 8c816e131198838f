/** Lines that are tests inside a file of the product: from the first up to, not including, the last; counted from 0. */
export type Region = { readonly from: number; readonly to: number }

const OPENINGS: readonly { readonly files: RegExp; readonly begins: RegExp; readonly opens: RegExp }[] = [
  {
    files: /\.rs$/i,
    begins: /^\s*#\[\s{0,9}cfg\s{0,9}\(\s{0,9}test\s{0,9}\)\s{0,9}\]/,
    opens: /\bmod\s{1,9}\w+\s{0,9}\{/,
  },
  { files: /\.[cm]?[jt]sx?$/i, begins: /^\s*if\s{0,9}\(\s{0,9}import\.meta\.vitest\b/, opens: /\{/ },
]
/** Attributes may stand between. */
const MOST_BETWEEN = 5

/** The tests that Rust and Vitest keep beside the code. */
export function innerTests(path: string, lines: readonly string[]): Region | null {
  const opening = OPENINGS.find(({ files }) => files.test(path))
  if (!opening) return null
  const from = lines.findIndex(
    (line, at) =>
      opening.begins.test(line) && lines.slice(at, at + MOST_BETWEEN).some(next => opening.opens.test(next)),
  )
  if (from < 0) return null
  const closing = `${/^\s*/.exec(lines[from] ?? '')?.[0] ?? ''}}`
  const last = lines.findIndex((line, at) => at > from && line.trimEnd() === closing)
  return { from, to: last < 0 ? lines.length : last + 1 }
}

/** A changed file with the tests that the one before held; null where these are the same. */
export function withTestsOf(path: string, before: string, after: string): string | null {
  const [was, is] = [before.split('\n'), after.split('\n')]
  const [old, now] = [innerTests(path, was), innerTests(path, is)]
  const kept = old ? was.slice(old.from, old.to) : []
  const found = now ? is.slice(now.from, now.to) : []
  if (kept.join('\n') === found.join('\n')) return null
  const { from, to } = now ?? { from: is.length, to: is.length }
  return [...is.slice(0, from), ...kept, ...is.slice(to)].join('\n')
}
