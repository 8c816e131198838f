import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type WordSearch, wordSearch } from '../../../src/failure/log/word-search.ts'

function occurs({ symbols, next, found }: WordSearch, text: string): boolean {
  let state = 0
  return Buffer.from(text).some(byte => {
    state = next[state + (symbols[byte] ?? 0)] ?? 0
    return found[state] === 1
  })
}

test('finds what looking for each word by itself finds', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'B', 'c', '\n', 'é'),
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1, maxLength: 6 }),
      fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'c', '\n', 'é', 'x'), maxLength: 30 }),
      (words, text) => {
        const expected = words.some(word => text.toLowerCase().includes(word.toLowerCase()))
        expect(occurs(wordSearch(words), text)).toBe(expected)
      },
    ),
    { numRuns: 1000 },
  )
})

test.each([
  ['an ending of another word', ['she', 'he'], 'the', true],
  ['a word that begins again within itself', ['aab'], 'aaab', true],
  ['any digit for a zero', ['ts:0'], 'a.ts:7', true],
  ['no letter for a zero', ['ts:0'], 'a.ts:x', false],
  ['no other sign for a letter', ['[a]'], '{A}', false],
])('finds %s', (_, words, text, found) => expect(occurs(wordSearch(words), text)).toBe(found))
