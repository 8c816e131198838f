import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readOutput } from '../../src/platform/output.ts'

const MIB = 1024 * 1024
let file = ''
beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'output-')), 'output')
})
afterAll(() => rm(join(file, '..'), { recursive: true }))

async function output(content: Buffer | string) {
  await writeFile(file, content)
  return readOutput(file)
}

describe('what a command printed', () => {
  test.each([
    ['nothing', Buffer.from(''), ''],
    ['text', Buffer.from('ä\n\u{1f600}'), 'ä\n\u{1f600}'],
    ['bytes that are no text', Buffer.from([0x61, 0xff, 0xfe, 0x62, 0xc3]), 'a\ufffd\ufffdb\ufffd'],
    ['zero bytes', Buffer.from([0, 0x61, 0]), '\0a\0'],
  ])('is read where it is %s', async (_, content, text) => {
    const sha256 = createHash('sha256').update(content).digest('hex')
    expect(await output(content)).toEqual({ text, bytes: content.length, sha256 })
  })

  test('is whole up to 4 MiB', async () => {
    const { text, bytes } = await output('x'.repeat(4 * MIB))
    expect(text).toBe('x'.repeat(4 * MIB))
    expect(bytes).toBe(4 * MIB)
  })

  test('is head and tail beyond, with the digest and the size of the whole', async () => {
    const content = Buffer.concat([
      Buffer.alloc(2 * MIB, 'a'),
      Buffer.alloc(5 * MIB + 7, 'b'),
      Buffer.alloc(2 * MIB, 'c'),
    ])
    const { text, bytes, sha256 } = await output(content)
    expect(text).toBe(`${'a'.repeat(2 * MIB)}\n[... ${5 * MIB + 7} bytes cut ...]\n${'c'.repeat(2 * MIB)}`)
    expect(bytes).toBe(content.length)
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'))
  })

  test('is valid text even where the cut splits a character', async () => {
    const { text } = await output('\u{1f600}'.repeat(2 * MIB).replace(/^/, 'x'))
    expect(text.isWellFormed()).toBe(true)
    expect(text.length).toBeLessThan(4.1 * MIB)
  })
})
