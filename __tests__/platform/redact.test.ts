import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redactor } from '../../src/platform/redact.ts'

const secret = 'pässword/+"q\\uote" & more~?>'
const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', text => text],
  ['in JSON', text => JSON.stringify({ text })],
  ['in a URL', text => `https://x/?q=${encodeURIComponent(text)}`],
  ['in hex', text => Buffer.from(text).toString('hex')],
  ['in capital hex', text => Buffer.from(text).toString('hex').toUpperCase()],
  ...[0, 1, 2, 3].flatMap(shift =>
    (['base64', 'base64url'] as const).map((encoding): readonly [string, (text: string) => string] => [
      `in ${encoding}, ${shift} bytes in`,
      text => Buffer.from(`${'x'.repeat(shift)}${text}`).toString(encoding),
    ]),
  ),
  ['in base64 with text behind', text => Buffer.from(`user:${text}:tail`).toString('base64')],
]

describe('a secret', () => {
  test.each(forms)('%s is masked', (_, render) => {
    const shown = redactor([secret])(`before ${render(secret)} after`)
    expect(shown).toMatch(/^before .*\*\*\*.* after$/)
    expect(shown).not.toContain(render(secret))
  })

  test.each(forms)('%s leaves at most its ends', (_, render) => {
    const printable = fc.string({
      unit: fc.constantFrom(...'abcXYZ012-_./+~ä?>'.split('')),
      minLength: 12,
      maxLength: 60,
    })
    const property = fc.property(printable, value => {
      // What is left is what any secret at this place would leave: the first and the last characters of a coding.
      const left = redactor([value])(render(value)).replace('https://x/?q=', '').replace('{"text":', '')
      expect(left.replaceAll('***', '').length).toBeLessThanOrEqual(18)
    })
    fc.assert(property, { seed: 31, numRuns: 300 })
  })

  test('is masked wherever and as often as it stands, the longest first', () => {
    expect(redactor(['secret', 'secret-and-more'])('secret secret-and-more,secret')).toBe('*** ***,***')
  })

  test('that is too short to be one is left alone, as are the texts around', () => {
    expect(redactor(['a', '', 'abc12'])('a banana abc12')).toBe('a banana abc12')
  })

  test('with the signs of a pattern is no pattern', () => {
    expect(redactor(['.*.*.*.*'])('anything .*.*.*.* $&')).toBe('anything *** $&')
  })
})

describe('a token of a well-known shape is masked without being told', () => {
  test.each([
    `ghp_${'a1'.repeat(18)}`,
    `ghs_${'a1'.repeat(18)}`,
    `ghs_12345_${'eyJ.a-b_c'.repeat(57)}`,
    `github_pat_${'A1b2'.repeat(10)}`,
    `sk-proj-${'a_b-1'.repeat(8)}`,
    `sk-${'a'.repeat(48)}`,
    `AKIA${'ABCD'.repeat(4)}`,
    `xoxb-${'1234567890-'.repeat(2)}`,
  ])('%s', token => {
    expect(redactor([])(`key=${token} "${token}"`)).toBe('key=*** "***"')
  })

  test.each([
    'task-force-of-the-whole-company',
    'sk-short',
    'ghp_short',
    'a sentence',
    'disk-usage-of-all-the-machines',
  ])('but not %s', text => expect(redactor([])(text)).toBe(text))
})
