import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readCapped } from '../../src/failure/capped.ts'

async function* chunksOf(parts: readonly string[]) {
  for (const part of parts) yield Buffer.from(part)
}

test('a stream within its cap is kept as it is, however it is cut into chunks', async () => {
  const parts = fc.array(fc.string({ maxLength: 20 }), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(parts, async chunks => {
      expect(await readCapped(chunksOf(chunks), { headBytes: 50, tailBytes: 10_000 })).toBe(chunks.join(''))
    }),
  )
})

test('of a longer one head and tail are kept, and the bytes between are counted', async () => {
  const parts = fc.array(fc.stringMatching(/^[a-z]{0,20}$/), { minLength: 20, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(parts, async chunks => {
      const all = chunks.join('')
      fc.pre(all.length > 30)
      const kept = await readCapped(chunksOf(chunks), { headBytes: 10, tailBytes: 20 })
      expect(kept).toBe(
        `${all.slice(0, 10)}\n[... ${all.length - 30} bytes of the log left out ...]\n${all.slice(-20)}`,
      )
    }),
  )
})
