import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cleanLines } from '../../src/failure/clean.ts'
import { cleanBytes } from '../../src/failure/log/clean-bytes.ts'
import { cleanLine } from '../../src/failure/log/clean-line.ts'

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
    [
      'keeps a time that the tool printed before a bare line end',
      '2026-11-22T10:00:00Z 2026-11-22T10:00:00Z x\r',
      '2026-11-22T10:00:00Z x',
    ],
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

/** Cleans in bytes what is given as text. */
function cleanedBytes(text: string): string {
  const raw = Buffer.from(text)
  const out = Buffer.alloc(raw.length)
  return out.toString('utf8', 0, cleanBytes(raw, out).bytes)
}

describe('cleaning bytes does what cleaning a line does', () => {
  const hostile = fc.constantFrom(
    ...[
      '\u001b',
      '\u001b[1;31m',
      '\u001b]8;;',
      '\u0007',
      '\u001b\\',
      '\u009b',
      '\r',
      '\r\r',
      '\u202e',
      '\u2013',
      '\u205f',
    ],
    ...[
      '\u0000',
      '\t',
      ' ',
      '  ',
      '[',
      ']',
      ':',
      '::',
      '##[',
      '##[error]',
      '::error file=a,line=1::',
      '::add-mask::',
      ';',
    ],
    ...[
      '2026-11-22T10:00:00.1234567Z ',
      '2026-11-22T10:00:00Z',
      '\uFEFF',
      '\u00a0',
      '\u3000',
      'é',
      '漢',
      '한',
      '🎉',
      '✓',
      '0',
      'm',
      'a',
    ],
  )

  test('to lines of anything', () => {
    const line = fc.array(hostile, { maxLength: 12 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(line, raw => expect(cleanedBytes(raw)).toBe(cleanLine(raw))),
      { numRuns: 2000 },
    )
  })

  test('to each character there is, within a line and at its end', () => {
    const characters = Array.from({ length: 0x110000 }, (_, point) => point)
      .filter(point => point !== 10 && (point < 0xd800 || point > 0xdfff))
      .map(point => `a${String.fromCodePoint(point)}b${String.fromCodePoint(point)}`)
    const lines = cleanedBytes(characters.join('\n')).split('\n')
    expect(characters.filter((raw, index) => lines[index] !== cleanLine(raw))).toEqual([])
  })

  test('to invalid UTF-8, which leaves nothing behind', () => {
    const raw = Buffer.concat([
      Buffer.from('a'),
      Buffer.from([0xff, 0xc3, 0x28, 0xe2, 0x82]),
      Buffer.from('\nb'),
    ])
    const out = Buffer.alloc(raw.length)
    const { bytes, lines } = cleanBytes(raw, out)
    expect([out.toString('latin1', 0, bytes), lines]).toEqual(['a(\nb', 2])
  })
})

test('what cleaning takes out is what Unicode says is not to be seen', () => {
  const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\uFFFD]/v
  const shown = /[\t\p{Cn}]/u
  const special = new Set(Array.from('\n\r\u001b\u009b'))
  const wrong = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point))
    .filter(character => !special.has(character) && !shown.test(character))
    .filter(character => (cleanLine(`a${character}b`) === 'ab') !== hidden.test(character))
  expect(wrong).toEqual([])
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
