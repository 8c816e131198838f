const FEED = 10
/** Longest line that is kept whole, and with it what is worked on at once, in bytes. */
export const BLOCK_BYTES = 128 * 1024
const HEAD_BYTES = BLOCK_BYTES / 2
const NOTE = Buffer.from(' [... the middle of a line of more than 128 KiB ...] ')
/** How much is cut out of a longer line at a time. */
const CUT_BYTES = BLOCK_BYTES / 4

/**
 * A stream in blocks of whole lines, however it is cut into chunks; of a line that is longer than a block, beginning and end.
 * The last line gets a line feed where it has none. A block stands until the next one is asked for.
 */
export async function* wholeLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const block = Buffer.allocUnsafe(BLOCK_BYTES)
  let used = 0
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + BLOCK_BYTES - used)
      block.set(part, used)
      at += part.length
      used += part.length
      if (used < BLOCK_BYTES) continue
      const end = block.lastIndexOf(FEED) + 1
      if (end > 0) yield block.subarray(0, end)
      used = end > 0 ? moved(block, end, 0) : withoutMiddle(block)
    }
  }
  if (used > 0 && block[used - 1] !== FEED) block[used++] = FEED
  if (used > 0) yield block.subarray(0, used)
}

function withoutMiddle(block: Buffer): number {
  NOTE.copy(block, HEAD_BYTES)
  return moved(block, HEAD_BYTES + CUT_BYTES, HEAD_BYTES + NOTE.length)
}

function moved(block: Buffer, from: number, to: number): number {
  block.copyWithin(to, from)
  return to + block.length - from
}
