import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fixture, fixtures, junit, read, refusal } from './reports.ts'

const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "&a${n - 1};&a${n - 1};">`).join('')}]><testsuites>&a19;</testsuites>`
const XXE = '<!DOCTYPE testsuites [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuites>&x;</testsuites>'
const declares = 'declares a document type (DOCTYPE), and so may define entities.'

describe('a report is refused with a clear line:', () => {
  test.each([
    ['a bomb of entities', bomb, declares],
    ['an external entity', XXE, declares],
    ['an external DOCTYPE', '<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><testsuites/>', declares],
    [
      'an entity of its own',
      junit('<testcase name="a">&evil;</testcase>'),
      'uses an entity that XML does not define.',
    ],
    ['an entity called like a prototype', junit('&constructor;'), 'uses an entity that XML does not define.'],
    [
      'an attribute called like a method',
      junit('<testcase hasOwnProperty="x" name="a"/>'),
      'has an attribute that no report has.',
    ],
    [
      'a document cut short',
      junit('<testcase name="a"/>').slice(0, -20),
      /^is not well-formed XML \(line 1: /,
    ],
    ['tags that cross', '<testsuites><a><b></a></b></testsuites>', /^is not well-formed XML \(line 1: /],
    ['text after the end', '<testsuites/>x', /^is not well-formed XML/],
    [
      'too many attributes',
      `<testsuites ${'a= '.replace('= ', '="" ')}${Array.from({ length: 101 }, (_, n) => `b${n}=""`).join(' ')}/>`,
      'has an element with more than 100 attributes.',
    ],
    ['elements nested too deep', '<testsuites>'.repeat(101), 'is nested deeper than 100 elements.'],
    [
      'an attribute that is too long',
      junit(`<testcase name="${'x'.repeat(1_200_000)}"/>`),
      'has a tag, comment or attribute of more than 1000000 characters.',
    ],
    [
      'forbidden characters without end',
      junit('&#27;'.repeat(10_001)),
      'is full of characters that XML forbids.',
    ],
    ['XML of another kind', '<project/>', 'is XML, but neither JUnit nor TRX (it begins with <project>).'],
    ['JSON of another kind', '{"name":"shop"}', 'is JSON, but holds no results.tests as CTRF does.'],
    ['JSON cut short', '{"results":{"tests":[{"name":"a"', 'is not well-formed JSON.'],
    ['JSON with a broken test', '{"results":{"tests":[{"name":a}]}}', 'is not well-formed JSON.'],
    [
      'brackets without end',
      `{"results":{"tests":[${'['.repeat(2_100_000)}`,
      'holds a test of more than 2000000 characters.',
    ],
    ['closing brackets without end', '{}}}}', 'is not well-formed JSON.'],
    ['nothing', '', 'is empty.'],
    ['white space', ' \n\t', 'is empty.'],
    ['prose', 'All is well.\nok then', 'is neither JUnit XML, TRX, TAP nor CTRF.'],
    ['bytes', new Uint8Array([0, 1, 2, 255, 254]), 'is neither JUnit XML, TRX, TAP nor CTRF.'],
    ['a name that is an escape', '<\u00e9\u0301>', /^is XML, but neither/],
  ])('%s', async (_, content, sentence) => {
    expect(await refusal(content)).toMatch(sentence instanceof RegExp ? sentence : exactly(sentence))
  })
})

function exactly(sentence: string): RegExp {
  return new RegExp(`^${sentence.replace(/[()[\].*+?]/g, '\\$&')}$`)
}

test('a report that is refused takes none of its tests along, and no other report', async () => {
  const broken = junit('<testcase name="a"/>').slice(0, -5)
  const { results, notes } = await read([broken, junit('<testcase name="b"/>')])
  expect(results.map(({ id }) => id)).toEqual(['suite > b'])
  expect(notes).toHaveLength(1)
})

describe('text in whatever encoding is read:', () => {
  const text =
    '<?xml version="1.0" encoding="utf-16"?><testsuite name="s"><testcase name="grüße"/></testsuite>'
  const swapped = Buffer.from(text, 'utf16le').swap16()
  const latin = Buffer.from(text.replace('utf-16', 'iso-8859-1'), 'latin1')
  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-8 that declares UTF-16, as .NET does', Buffer.from(text)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(text, 'utf16le')],
    ['UTF-16 big-endian', swapped],
    ['Latin-1', latin],
    ['an encoding that nobody knows', Buffer.from(text.replace('utf-16', 'klingon'))],
  ])('%s', async (_, bytes) => {
    expect((await read([bytes])).results.map(({ id }) => id)).toEqual(['s > grüße'])
  })
})

test('what is no character in a name is left out of it', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<testsuite name="s"><testcase name="a'),
    Buffer.from([0xff, 0xc0, 0x00, 0x1b, 0x5b, 0x33, 0x31, 0x6d]),
    Buffer.from('b\u202e\u200b"/></testsuite>'),
  ])
  expect((await read([bytes])).results.map(({ id }) => id)).toEqual(['s > ab'])
})

test('a report that is given up is closed', async () => {
  const open = () => readdirSync('/dev/fd').length
  const before = open()
  for (const content of ['', 'prose', '<project/>', bomb, '{"results":{"tests":[{]}}', '<a'.repeat(100_000)])
    await refusal(content)
  expect(open()).toBe(before)
})

test('no document ends in anything but results and notes', async () => {
  const pieces = fixtures.flatMap(name => fixture(name).match(/[\s\S]{1,97}/g) ?? [])
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 }))
  const start = fc.constantFrom('<testsuites>', '<TestRun>', 'TAP version 14\n', '{"results":{"tests":[', '')
  await fc.assert(
    fc.asyncProperty(start, fc.array(piece, { maxLength: 12 }), async (first, rest) => {
      const { results, notes } = await read([first + rest.join('')])
      expect(new Set(results.map(({ id }) => id)).size).toBe(results.length)
      expect(notes.filter(note => /[\p{Cc}\p{Cs}]/u.test(note))).toEqual([])
    }),
    { numRuns: 100 },
  )
})
