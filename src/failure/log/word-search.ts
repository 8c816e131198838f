/** A machine that reads bytes one by one: `state = next[state + symbols[byte]]`; `found[state]` is 1 where a word ends. */
export type WordSearch = {
  readonly symbols: Uint8Array
  readonly next: Uint32Array
  readonly found: Uint8Array
}

/**
 * One machine for all words: ASCII letters stand for either case, `0` for any digit. It costs one look-up per byte, whatever
 * the text (A. V. Aho, M. J. Corasick: Efficient string matching, 1975).
 */
export function wordSearch(words: readonly string[]): WordSearch {
  const spelled = words.map(word => Buffer.from(word.toLowerCase()))
  const { symbols, count } = alphabet(new Set(spelled.flatMap(word => [...word])))
  const trie = spelled.reduce(
    (grown, word) =>
      grow(
        grown,
        Array.from(word, byte => symbols[byte] ?? 0),
      ),
    [node()],
  )
  return { symbols, ...machine(trie, count) }
}

/** Each byte that occurs has a number from 1 on; all others share 0. */
function alphabet(bytes: ReadonlySet<number>): { symbols: Uint8Array; count: number } {
  const symbols = new Uint8Array(256)
  let count = 1
  for (const byte of bytes) symbols[byte] = count++
  for (let digit = 0x30; digit <= 0x39; digit++) symbols[digit] = symbols[0x30] ?? 0
  for (let letter = 0x61; letter <= 0x7a; letter++) symbols[letter - 0x20] = symbols[letter] ?? 0
  return { symbols, count }
}

type Node = { readonly children: Map<number, number>; found: boolean }

function node(): Node {
  return { children: new Map(), found: false }
}

function grow(trie: Node[], word: readonly number[]): Node[] {
  let at = trie[0]
  for (const symbol of word) {
    const known = at?.children.get(symbol) ?? trie.length
    if (known === trie.length) trie.push(node())
    at?.children.set(symbol, known)
    at = trie[known]
  }
  if (at) at.found = true
  return trie
}

/** Nodes come breadth first, so that the node of the longest proper ending, on which one falls back, is done before. */
function machine(trie: readonly Node[], count: number): { next: Uint32Array; found: Uint8Array } {
  const next = new Uint32Array(trie.length * count)
  const found = new Uint8Array(trie.length * count)
  const queue = [{ at: 0, fallback: 0 }]
  for (const { at, fallback } of queue) {
    const state = at * count
    found[state] = trie[at]?.found || found[fallback] === 1 ? 1 : 0
    for (let symbol = 0; symbol < count; symbol++) {
      const child = trie[at]?.children.get(symbol)
      const back = at === 0 ? 0 : (next[fallback + symbol] ?? 0)
      next[state + symbol] = child === undefined ? back : child * count
      if (child !== undefined) queue.push({ at: child, fallback: back })
    }
  }
  return { next, found }
}
