/** Something and the pattern by which it is recognised. */
export type Recognised = { readonly pattern: RegExp }

/**
 * Finds the first of many whose pattern a line matches. Patterns that begin with `^` (and then hold no alternative beside
 * it) become one expression, which most lines leave at their first character.
 */
export function firstMatch<T extends Recognised>(candidates: readonly T[]): (line: string) => T | null {
  const anchored = candidates.filter(isAnchored)
  const others = candidates.flatMap((candidate, rank) => (isAnchored(candidate) ? [] : [{ candidate, rank }]))
  const ranks = anchored.map(candidate => candidates.indexOf(candidate))
  const any = new RegExp(anchored.map(({ pattern }) => `(${pattern.source})`).join('|') || '(?!)')
  return line => {
    const found = any.exec(line)
    const which = found ? found.indexOf(found[0], 1) - 1 : -1
    const rank = ranks[which] ?? candidates.length
    const stronger = others.find(other => other.rank < rank && other.candidate.pattern.test(line))
    return stronger?.candidate ?? anchored[which] ?? null
  }
}

/** What ignores case stands alone: as a group with a modifier it was now and then not recognised (Node 24.21, busy process). */
function isAnchored({ pattern }: Recognised): boolean {
  return pattern.flags === '' && pattern.source.startsWith('^')
}
