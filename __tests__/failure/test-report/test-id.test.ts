import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { testId } from '../../../src/failure/test-report/test-id.ts'
import { ID_CHARS } from '../../../src/failure/test-result.ts'

const text = fc.string({ unit: 'binary', maxLength: 1_000 })

test('an id is one plain line of bounded length, whatever the report says', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), fc.option(text, { nil: undefined }), (path, file) => {
      const id = testId(path, file, ['/root'])
      expect(id.length).toBeLessThanOrEqual(ID_CHARS)
      expect(id).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u)
      expect(id.trim()).not.toBe('')
    }),
  )
})

test('long names that differ at their end keep apart', () => {
  const long = 'x'.repeat(5_000)
  expect(testId([`${long}1`], undefined, [])).not.toBe(testId([`${long}2`], undefined, []))
})

test('what overwrites a line on a terminal hides no part of a name', () => {
  expect(testId(['adds\rtakes\u001b[2K'], undefined, [])).toBe('adds takes')
})

test('parts that are plain words are all there and in order', () => {
  const word = fc.stringMatching(/^[a-z]{4,8}$/)
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 5 }), words => {
      fc.pre(!words.slice(1).some((one, index) => one.startsWith(words[index] ?? '')))
      expect(testId(words, undefined, [])).toBe(words.join(' > '))
    }),
  )
})
