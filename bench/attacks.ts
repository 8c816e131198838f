/** Characters that expressions repeat, one of each kind. */
const CHARACTERS = [...' \tA a0_.:/\\-=>|()[]"\'`,#@%+~*$●─\u001b\u009b\u0000']
const SEPARATORS = ['', ' ', '.', ':', '/', '-', '1', 'a', '(', ': ', ' ... ']
const NEAR_MISSES = ['', '\u0001']
/** Words of an expression that are tried, beginning with the first. */
const MOST_WORDS = 6

/**
 * Texts of about so many characters in which an expression can go astray: runs of one character and of its own words, with
 * what may stand between them, behind a word and before one, up to an end that it does not expect.
 */
export function* attacks(pattern: RegExp, length: number): Generator<string> {
  const words = wordsOf(pattern.source)
  const runs = [...CHARACTERS, ...words.flatMap(word => SEPARATORS.map(separator => word + separator))]
  for (const end of NEAR_MISSES) {
    for (const run of runs) yield filled(run, length) + end
    for (const word of words) for (const character of CHARACTERS) yield word + filled(character, length) + end
  }
}

function filled(run: string, length: number): string {
  return run.repeat(Math.ceil(length / run.length))
}

/** Literal parts of an expression: the letters and signs that stand side by side in it, without classes and counts. */
function wordsOf(source: string): string[] {
  const plain = source
    .replace(/\\[a-zA-Z](?:\{[^}]*\})?|\[[^\]]*\]|\{\d+(?:,\d*)?\}/g, '\n')
    .replace(/\\/g, '')
  return [...new Set(plain.match(/[^\n()|?*+^$]+/g) ?? [])].slice(0, MOST_WORDS)
}
