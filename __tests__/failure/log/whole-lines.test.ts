import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { BLOCK_BYTES, wholeLines } from '../../../src/failure/log/whole-lines.ts'
import { inChunks, streamOf } from './streams.ts'

async function blocksOf(chunks: Iterable<string | Uint8Array>): Promise<string[]> {
  const blocks: string[] = []
  for await (const block of wholeLines(streamOf(chunks))) blocks.push(block.toString())
  return blocks
}

describe('a stream in blocks of whole lines', () => {
  test('says the same however it was cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const blocks = await blocksOf(inChunks(Buffer.from(text), size))
          expect(blocks.join('')).toBe(text === '' || text.endsWith('\n') ? text : `${text}\n`)
        },
      ),
    )
  })

  test('is never cut within a line, and never longer than a block', async () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `line ${'x'.repeat(index % 97)}\n`).join('')
    const blocks = await blocksOf(inChunks(Buffer.from(text), 10_007))
    expect(blocks.join('')).toBe(text)
    expect(blocks.every(block => block.endsWith('\n') && block.length <= BLOCK_BYTES)).toBe(true)
    expect(blocks.length).toBeGreaterThan(3)
  })

  test.each([1, 1000, BLOCK_BYTES])(
    'keeps beginning and end of a line of 3 MB, in chunks of %d',
    async size => {
      const chunks =
        size === 1
          ? [`begin${'x'.repeat(3_000_000)}end\nnext`]
          : inChunks(Buffer.from(`begin${'x'.repeat(3_000_000)}end\nnext`), size)
      const text = (await blocksOf(chunks)).join('')
      expect(text).toMatch(
        /^begin[x]{1000,} \[\.\.\. the middle of a line of more than 128 KiB \.\.\.\] [x]{1000,}end\nnext\n$/,
      )
      expect(text.length).toBeLessThanOrEqual(BLOCK_BYTES + 5)
    },
  )

  test('keeps a line that is as long as a block', async () => {
    const line = `${'x'.repeat(BLOCK_BYTES - 1)}\n`
    expect(await blocksOf([line, line, 'y'])).toEqual([line, line, 'y\n'])
  })
})
