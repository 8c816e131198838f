import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { patchRedactor, redactor } from '../../src/platform/redact.ts'
import { renderingsOf } from '../../src/platform/secrets/renderings.ts'
import { sliceFinder } from '../../src/platform/secrets/slices.ts'
import { ENCODINGS } from './encodings.ts'

const KEY = 'sk-proj-Zq8vN2xK7tR4wL9mB3cY6hF1jD5gS0aP'
const find = sliceFinder(renderingsOf([KEY]))

describe('a secret is found', () => {
  test.each(ENCODINGS)('%s', (_, encode) => {
    expect(find(`before ${encode(KEY)} after`)).not.toEqual([])
  })

  test.each(ENCODINGS)('%s, without its first 7 characters', (_, encode) => {
    expect(find(`before ${encode(KEY.slice(7))} after`)).not.toEqual([])
  })

  test.each(ENCODINGS)('%s, as any piece of 14 characters', (_, encode) => {
    const piece = fc.integer({ min: 8, max: KEY.length - 14 }).map(at => KEY.slice(at, at + 14))
    const around = fc.string({ maxLength: 5 })
    fc.assert(
      fc.property(piece, around, around, (text, before, behind) => {
        expect(find(`${before} ${encode(text)} ${behind}`)).not.toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('where it stands', () => {
    const [slice] = find(`key: ${KEY};`)
    expect(slice).toEqual({ start: 5, end: 5 + KEY.length, kind: 'as it is' })
  })
})

describe('it is not found', () => {
  test.each([
    ['in what all keys of its kind begin with', 'sk-proj-'],
    ['in eleven characters of it', KEY.slice(8, 19)],
    ['in another one', 'sk-proj-Aq8wN3xK6tR5wL8mB4cY7hF2jD6gS1aQ'],
  ])('%s', (_, text) => expect(find(text)).toEqual([]))

  test('of a JSON Web Token, in another one with the same head and body', () => {
    const [head, body] = [
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9',
      'eyJpc3MiOiJodHRwczovL3Rva2VuLmFjdGlvbnMifQ',
    ]
    const token = `ghs_${head}.${body}.${randomBytes(64).toString('base64url')}`
    const other = `${head}.${body}.${randomBytes(64).toString('base64url')}`
    const findToken = sliceFinder(renderingsOf([token]))
    expect(findToken(other)).toEqual([])
    for (const [, encode] of ENCODINGS) expect(findToken(encode(token.slice(7)))).not.toEqual([])
  })

  test('in a megabyte of code, which takes no time to speak of', () => {
    expect(find('const answer = compute(value, 42) // sk-proj-\n'.repeat(22_000))).toEqual([])
  })
})

describe('a patch', () => {
  const token = `ghp_${'k3Zq8vN2xT7w'.repeat(3)}`
  const patch = `diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,2 +1,3 @@\n const old = "${token}"\n-x\n+y\n`

  test('keeps a token of well-known shape that was there before, so that it applies', () => {
    expect(patchRedactor([])(patch)).toBe(patch)
  })

  test('loses one that it adds, on one line or several', () => {
    expect(patchRedactor([])(`${patch}+const other = "${token}"\n`)).toBe(`${patch}+const other = "***"\n`)
    const key = `-----BEGIN PRIVATE KEY-----\n+${randomBytes(60).toString('base64')}\n+-----END PRIVATE KEY-----`
    expect(patchRedactor([])(`${patch}+${key}\n z\n`)).toBe(`${patch}+***\n z\n`)
  })

  test('loses a secret of the run wherever it stands', () => {
    expect(patchRedactor([KEY])(` ${KEY}\n-${KEY}\n+${KEY}\n`)).toBe(' ***\n-***\n+***\n')
  })
})

test('a private key within JSON is masked, and the JSON stays whole', () => {
  const key = `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEpAIBAAKCAQEA75pB\n'.repeat(20)}-----END RSA PRIVATE KEY-----`
  const record = JSON.stringify({ output: `key:\n${key}\nend`, more: 'x', cut: key.slice(0, 300) })
  expect(JSON.parse(redactor([])(record))).toEqual({ output: 'key:\n***\nend', more: 'x', cut: '***' })
})
