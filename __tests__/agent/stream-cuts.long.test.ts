import { expect, test } from '@jest/globals'
import { holds, openCutter } from './stream-cuts.ts'

test.each(['reset', 'close'] as const)(
  'a stream that ends early by %s, at every byte of an answer, is one whole turn in the end',
  async end => {
    await using cutter = await openCutter()
    const { length } = cutter.bytes
    let again = 0
    for (let afterBytes = 0; afterBytes < length; afterBytes += 1)
      again += (await holds(cutter, end, afterBytes)).requests - 1
    // All but the last two bytes are needed; whether a broken connection has brought those is up to the machine.
    expect(again).toBeGreaterThanOrEqual(length - 2)
    expect(again).toBeLessThanOrEqual(length)
  },
  300_000,
)
