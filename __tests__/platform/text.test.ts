import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked, type Token } from 'marked'
import {
  count,
  cutMiddle,
  fenced,
  headBytes,
  inlineMarkdown,
  plainText,
  seconds,
  tailBytes,
} from '../../src/platform/text.ts'

const text = fc.string({ unit: 'binary', maxLength: 400 })
const size = fc.nat(600)
const broken = /\ufffd/

describe('a cut', () => {
  test('never is longer than asked, never splits a character, and keeps what it can', () => {
    const property = fc.property(text, size, (whole, bytes) => {
      const [head, tail] = [headBytes(whole, bytes), tailBytes(whole, bytes)]
      expect(whole.startsWith(head)).toBe(true)
      expect(whole.endsWith(tail)).toBe(true)
      for (const part of [head, tail]) {
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(bytes)
        expect(Buffer.byteLength(part)).toBeGreaterThan(Math.min(bytes, Buffer.byteLength(whole)) - 4)
        if (!broken.test(whole)) expect(part).not.toMatch(broken)
      }
    })
    fc.assert(property, { seed: 11, numRuns: 1_000 })
  })

  test('from the middle stays within its size and tells exactly what is gone', () => {
    const property = fc.property(
      fc.string({ unit: 'binary', minLength: 30, maxLength: 900 }),
      fc.integer({ min: 64, max: 700 }),
      (whole, bytes) => {
        const cut = cutMiddle(whole, bytes)
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes)
        if (Buffer.byteLength(whole) <= bytes) return expect(cut).toBe(whole)
        const [, head = '', gone, tail = ''] =
          /^(.*)\n\[\.\.\. (\d+) bytes cut \.\.\.\]\n(.*)$/s.exec(cut) ?? []
        expect(whole.startsWith(head)).toBe(true)
        expect(whole.endsWith(tail)).toBe(true)
        expect(Number(gone)).toBe(
          Buffer.byteLength(whole) - Buffer.byteLength(head) - Buffer.byteLength(tail),
        )
        expect(Number(gone)).toBeLessThan(Buffer.byteLength(whole) - bytes + 80)
      },
    )
    fc.assert(property, { seed: 12, numRuns: 1_000 })
  })

  test.each([
    ['a\u{1f600}b', 4, 'a', 'b'],
    ['a\u{1f600}b', 5, 'a\u{1f600}', '\u{1f600}b'],
    ['äöü', 3, 'ä', 'ü'],
    ['abc', 0, '', ''],
    ['abc', -1, '', ''],
  ])('of %j to %d bytes is %j and %j', (whole, bytes, head, tail) => {
    expect(headBytes(whole, bytes)).toBe(head)
    expect(tailBytes(whole, bytes)).toBe(tail)
  })
})

describe('plain text', () => {
  test.each([
    ['\x1b[31mred\x1b[0m', 'red'],
    ['\x1b]0;title\x07shown', 'shown'],
    ['\x1b]8;;https://x\x1b\\link\x1b]8;;\x1b\\', 'link'],
    ['\x9b31mred', '31mred'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a\0b\x07c\x7fd\x85e', 'abcde'],
    ['zero\u200bwidth\u2060\ufeff', 'zerowidth'],
    ['\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['tag\u{e0041}\u{e007f}', 'tag'],
    ['\ttabs and\nlines stay', '\ttabs and\nlines stay'],
    ['ä \u{1f600} 漢字', 'ä \u{1f600} 漢字'],
  ])('of %j is %j', (raw, plain) => {
    expect(plainText(raw)).toBe(plain)
  })

  test('has no escape left, whatever it is made of', () => {
    const pieces = fc.constantFrom(
      '\x1b',
      '[',
      ']',
      '0',
      ';',
      'm',
      '\x07',
      '\\',
      '\x9b',
      '\u200b',
      'a',
      '\n',
      '\r',
    )
    const property = fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
      expect(plainText(parts.join(''))).toMatch(/^[^\p{Cc}\u200b]*$|\n/u)
      expect(plainText(parts.join(''))).not.toMatch(/(?!\n)[\p{Cc}\u200b]/u)
    })
    fc.assert(property, { seed: 13, numRuns: 1_000 })
  })
})

const spice = fc.constantFrom(
  ...'`~<>[]()!*_#@:/\\&|$-+=. \n\t"\''.split(''),
  ...[
    '```',
    '````',
    'https://evil.example',
    'www.evil.example',
    '_www.evil.example',
    '*www.evil.example',
    'http:',
  ],
  ...[
    '![x](https://e.example/i.png)',
    '[x](https://e.example)',
    '<img src=x>',
    '</details>',
    '<!--',
    '&lt;',
    '&#64;',
  ],
  ...[
    '@octocat',
    '#12',
    'GH-12',
    'octo/app#1',
    'a@b.example',
    'mailto:a@b.example',
    'ftp://x',
    '[x]: https://e.example',
    '~~',
  ],
  ...['\\', '\u200b', 'word', '1.', '- ', '# ', '> ', '\x1b[31m'],
)
const untrusted = fc.array(spice, { maxLength: 25 }).map(parts => parts.join(''))

describe('a fence', () => {
  test('cannot be closed from inside', () => {
    const property = fc.property(untrusted, inside => {
      const tokens = marked
        .lexer(`before\n\n${fenced(inside, 'text')}\n\nafter`, { gfm: true })
        .filter(token => token.type !== 'space')
      expect(tokens.map(token => token.type)).toEqual(['paragraph', 'code', 'paragraph'])
    })
    fc.assert(property, { seed: 14, numRuns: 1_000 })
  })

  test('shows its text as it is', () => {
    const [token] = marked.lexer(fenced('a\n```\nb', 'sh'))
    expect(token).toMatchObject({ type: 'code', lang: 'sh', text: 'a\n```\nb' })
  })

  test('holds as many ticks as there may be', () => {
    const text = '`` ``` '.repeat(200_000)
    expect(fenced(text).startsWith('````\n')).toBe(true)
  })
})

describe('untrusted text on a line of Markdown', () => {
  const typesIn = (tokens: readonly Token[]): string[] =>
    tokens.flatMap(token => [token.type, ...typesIn(('tokens' in token && token.tokens) || [])])

  test('renders to text and nothing else', () => {
    const property = fc.property(untrusted, raw => {
      const line = inlineMarkdown(raw)
      expect(line).not.toContain('\n')
      // In a sentence, in a cell and in bold, as the reports use it.
      const types = typesIn(
        marked.lexer(`**x ${line}** y ${line}\n\n| a |\n| --- |\n| ${line} |`, { gfm: true }),
      )
      const table = marked.lexer(`| a |\n| --- |\n| ${line} |`, { gfm: true })
      for (const type of ['link', 'image', 'html', 'codespan', 'em', 'del', 'br', 'code', 'heading'])
        expect(types).not.toContain(type)
      expect(table.map(token => token.type)).toEqual(['table'])
      expect(JSON.stringify(table).match(/"header":false/g)).toHaveLength(1)
    })
    fc.assert(property, { seed: 15, numRuns: 2_000 })
  })

  test('mentions nobody and refers to nothing, in the text that a reader sees', () => {
    const property = fc.property(untrusted, raw => {
      const seen = marked.parseInline(inlineMarkdown(raw), { gfm: true, async: false })
      const shown = seen.replaceAll('&amp;', '&').replaceAll('&#39;', "'")
      expect(shown).not.toMatch(/@[A-Za-z0-9]|#\d|GH-\d|:\/\/|www\.|<a |<img/i)
    })
    fc.assert(property, { seed: 16, numRuns: 1_000 })
  })

  test.each(['===', '---', '- a', '+ a', '* a', '1. a', '99) a', '> a', '# a', '    a', '***', '~~~'])(
    'begins no block of its own: %s',
    raw => {
      const types = typesIn(marked.lexer(`> before\n> ${inlineMarkdown(raw)}\n> after`, { gfm: true }))
      expect(types.slice(0, 2)).toEqual(['blockquote', 'paragraph'])
      for (const type of types.slice(2)) expect(['text', 'escape']).toContain(type)
    },
  )

  test('reads as it was meant', () => {
    const shown = marked.parseInline(inlineMarkdown('a_b *c* `d` <e> [f](g) 5 & 6 | 7 ~h~'), { async: false })
    expect(shown).toBe('a_b *c* `d` &lt;e&gt; [f](g) 5 &amp; 6 | 7 ~h~')
  })
})

test.each([
  [0, '0.0 s'],
  [1_234.5, '1.2 s'],
  [61_000, '61.0 s'],
])('%d ms are %s', (ms, shown) => expect(seconds(ms)).toBe(shown))

test.each([
  [0, '0 steps'],
  [1, '1 step'],
  [2, '2 steps'],
])('%d of them are %s', (number, shown) => expect(count(number, 'step')).toBe(shown))
