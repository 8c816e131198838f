import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cleanLine, cleanLines } from '../../src/failure/clean.ts'

describe('a cleaned line', () => {
  test.each([
    ['loses the timestamp of the runner', '2026-11-22T10:00:00.1234567Z hello', 'hello'],
    ['loses byte order mark and timestamp together', '\uFEFF2026-11-22T10:00:00.1234567Z hello', 'hello'],
    [
      'keeps a time that the tool printed itself',
      'started 2026-11-22T10:00:00Z',
      'started 2026-11-22T10:00:00Z',
    ],
    ['loses colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['loses eight-bit control sequences', '\u009b31mred', 'red'],
    ['keeps the text of a hyperlink', '\u001b]8;;https://example.test\u0007text\u001b]8;;\u001b\\', 'text'],
    ['loses an escape that is cut off', 'end\u001b[', 'end'],
    ['keeps the last state of a progress bar', '10%\r50%\r100%', '100%'],
    ['keeps what stands before a bare line end', 'done\r', 'done'],
    ['ignores a rewrite with nothing', 'text\r\u001b[K', 'text'],
    ['loses zero-width, bidi and control characters', 'a\u200bb\u202ec\u0000d\u0008e', 'abcde'],
    ['loses tag characters and what replaced invalid bytes', 'a\u{E0041}b\uFFFDc', 'abc'],
    ['keeps tabs and letters of any script', '\tgrüße 漢字 🎉', '\tgrüße 漢字 🎉'],
    ['shows a step by its command', '##[group]Run npm test', '$ npm test'],
    ['loses the end of a group', '##[endgroup]', ''],
    [
      'says error in words',
      '##[error]Process completed with exit code 1.',
      'error: Process completed with exit code 1.',
    ],
    [
      'puts the place of an annotation first',
      '::error file=src/a.ts,line=3,col=7,title=T::is wrong',
      'src/a.ts:3:7: error: is wrong',
    ],
    ['hides masks', '::add-mask::secret', ''],
    ['hides debug lines', '##[debug]evaluating', ''],
    ['keeps C++ names', 'std::vector::at', 'std::vector::at'],
  ])('%s', (_, raw, clean) => expect(cleanLine(raw)).toBe(clean))
})

test('whatever the text, cleaned lines hold no control, escape or direction character', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      '\u001b',
      '[',
      ']',
      '0',
      'm',
      '\r',
      '\u202e',
      '\u0000',
      ':',
      '#',
      'a',
      '\ud800',
      '\u009b',
      ' ',
    ),
  })
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), text => {
      for (const line of cleanLines(text))
        expect(line.replaceAll('\t', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
    }),
  )
})

test('cleaning twice says the same as cleaning once, timestamps and commands aside', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\u001b[1m', '\u200b', '\t', 'é') })
  fc.assert(fc.property(text, raw => expect(cleanLine(cleanLine(raw))).toBe(cleanLine(raw))))
})
