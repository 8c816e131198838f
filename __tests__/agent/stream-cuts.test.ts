import { expect, jest, test } from '@jest/globals'
import { holds, openCutter } from './stream-cuts.ts'

const STEP = 97

test.each(['reset', 'close'] as const)(
  'a stream that ends early by %s, here and there and in its last bytes, is one whole turn in the end',
  async end => {
    await using cutter = await openCutter()
    const { length } = cutter.bytes
    const cuts = Array.from({ length: Math.floor(length / STEP) }, (_, at) => at * STEP)
    for (const afterBytes of cuts) expect((await holds(cutter, end, afterBytes)).requests).toBe(2)
    for (let afterBytes = length - 6; afterBytes < length; afterBytes += 1)
      await holds(cutter, end, afterBytes)
  },
)

test('an answer whose end is there but for the empty line behind it is not asked for again', async () => {
  await using cutter = await openCutter()
  expect(cutter.bytes.subarray(-2).toString()).toBe('\n\n')
  expect((await holds(cutter, 'close', cutter.bytes.length - 1)).requests).toBe(1)
  expect((await holds(cutter, 'close', cutter.bytes.length - 2)).requests).toBe(1)
  expect((await holds(cutter, 'close', cutter.bytes.length - 3)).requests).toBe(2)
})

test('what cannot be read of a stream is not written to the log', async () => {
  await using cutter = await openCutter()
  const written = jest.spyOn(console, 'error').mockImplementation(() => {})
  await holds(cutter, 'close', cutter.bytes.length - 40)
  expect(written.mock.calls).toEqual([])
  written.mockRestore()
})
