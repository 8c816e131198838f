/** How much of a stream is kept, in bytes. */
export type Cap = { readonly headBytes: number; readonly tailBytes: number }

/** The head and the tail of a stream as text, in memory bounded by the cap; a line between them says how much is gone. */
export async function readCapped(bytes: AsyncIterable<Uint8Array>, cap: Cap): Promise<string> {
  const head: Uint8Array[] = []
  const tail: Uint8Array[] = []
  let headRoom = cap.headBytes
  let tailSize = 0
  let gone = 0
  for await (const chunk of bytes) {
    const first = chunk.subarray(0, headRoom)
    if (first.length > 0) head.push(first)
    headRoom -= first.length
    const rest = chunk.subarray(first.length)
    if (rest.length === 0) continue
    tail.push(rest)
    tailSize += rest.length
    while (tail[0] && tailSize - tail[0].length >= cap.tailBytes) {
      gone += tail[0].length
      tailSize -= tail[0].length
      tail.shift()
    }
  }
  const surplus = Math.max(0, tailSize - cap.tailBytes)
  const last = Buffer.concat(tail).subarray(surplus)
  const between = gone + surplus > 0 ? `\n[... ${gone + surplus} bytes of the log left out ...]\n` : ''
  return decode(Buffer.concat(head)) + between + decode(last)
}

/** Invalid UTF-8 becomes replacement characters, which cleaning removes. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
