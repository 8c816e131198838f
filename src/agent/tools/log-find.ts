import type { FileHandle } from 'node:fs/promises'
import { chunksFrom } from './log-lines.ts'

export type Wanted = {
  /** Without a line feed. */
  readonly text: string
  /** Of ASCII letters. */
  readonly ignoreCase: boolean
  /** No more than these, one a line. */
  readonly most: number
}

export type Match = {
  /** Counted from 1. */
  readonly line: number
  /** In bytes: of the line, and of the match. */
  readonly lineStart: number
  readonly position: number
}

/** Where a search begins: at a line and its position. */
export type Place = { readonly line: number; readonly position: number }

const FEED = 10
const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte))

/** The lines in which a text stands, in one pass over the file and constant memory. */
export async function findLines(file: FileHandle, wanted: Wanted, from: Place): Promise<Match[]> {
  const needle = folded(Buffer.from(wanted.text), wanted)
  const cursor = { line: from.line, lineStart: from.position, counted: from.position }
  const matches: Match[] = []
  let [rest, end] = [Buffer.alloc(0), from.position]
  for await (const chunk of chunksFrom(file, from.position)) {
    const bytes = Buffer.concat([rest, folded(chunk, wanted)])
    const start = end - rest.length
    for (let at = bytes.indexOf(needle); at !== -1; ) {
      advance(cursor, bytes.subarray(cursor.counted - start, at))
      if (cursor.lineStart > (matches.at(-1)?.position ?? -1))
        matches.push({ line: cursor.line, lineStart: cursor.lineStart, position: start + at })
      if (matches.length === wanted.most) return matches
      const feed = bytes.indexOf(FEED, at)
      at = feed === -1 ? -1 : bytes.indexOf(needle, feed)
    }
    advance(cursor, bytes.subarray(cursor.counted - start))
    rest = Buffer.from(bytes.subarray(Math.max(0, bytes.length - needle.length + 1)))
    end += chunk.length
  }
  return matches
}

type Cursor = { line: number; lineStart: number; counted: number }

function advance(cursor: Cursor, bytes: Buffer): void {
  for (let feed = bytes.indexOf(FEED); feed !== -1; feed = bytes.indexOf(FEED, feed + 1)) {
    cursor.line += 1
    cursor.lineStart = cursor.counted + feed + 1
  }
  cursor.counted += bytes.length
}

function folded(bytes: Buffer, { ignoreCase }: Wanted): Buffer {
  if (!ignoreCase) return bytes
  const lower = Buffer.allocUnsafe(bytes.length)
  for (let index = 0; index < bytes.length; index++) lower[index] = LOWER[bytes[index] ?? 0] ?? 0
  return lower
}
