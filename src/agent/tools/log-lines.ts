import type { FileHandle } from 'node:fs/promises'

const FEED = 10
const CHUNK_BYTES = 1024 * 1024
/** Of one line; what is longer is cut, however long it is. */
export const LINE_BYTES = 500
/** How far context is looked for above a line. */
const BACK_BYTES = 16 * 1024

/** Everything from a position on, in pieces that are good until the next one is asked for. */
export async function* chunksFrom(file: FileHandle, position: number): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  for (let at = position; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, at)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
  }
}

/** Where a line begins, counted from 1; null where there are fewer. */
export async function positionOf(file: FileHandle, line: number): Promise<number | null> {
  if (line <= 1) return 0
  let [at, feedsLeft] = [0, line - 1]
  for await (const chunk of chunksFrom(file, 0)) {
    for (let feed = chunk.indexOf(FEED); feed !== -1; feed = chunk.indexOf(FEED, feed + 1)) {
      feedsLeft -= 1
      if (feedsLeft === 0) return at + feed + 1
    }
    at += chunk.length
  }
  return null
}

/** The lines from a position on, at most `count`. */
export async function linesFrom(file: FileHandle, position: number, count: number): Promise<string[]> {
  const lines: string[] = []
  let line = new Cut()
  for await (const chunk of chunksFrom(file, position)) {
    for (let start = 0; start < chunk.length; ) {
      const feed = chunk.indexOf(FEED, start)
      line.add(chunk.subarray(start, feed === -1 ? chunk.length : feed))
      if (feed === -1) break
      if (lines.push(line.text()) === count) return lines
      line = new Cut()
      start = feed + 1
    }
  }
  return line.isEmpty() ? lines : [...lines, line.text()]
}

/** The last `count` lines before a position at which a line begins; fewer where they are long. */
export async function linesBefore(file: FileHandle, position: number, count: number): Promise<string[]> {
  const start = Math.max(0, position - BACK_BYTES)
  const bytes = await readAt(file, start, position - start)
  const lines = bytes.toString().split('\n').slice(0, -1)
  const whole = start === 0 ? lines : lines.slice(1)
  return whole.slice(whole.length - Math.min(count, whole.length)).map(line => cut(Buffer.from(line)))
}

/** What stands around a place in a line that is too long to be shown. */
export async function around(file: FileHandle, position: number): Promise<string> {
  const start = Math.max(0, position - LINE_BYTES / 2)
  const bytes = await readAt(file, start, LINE_BYTES)
  const lineStart = bytes.lastIndexOf(FEED, position - start - 1) + 1
  const feed = bytes.indexOf(FEED, position - start)
  const text = bytes.toString('utf8', lineStart, feed === -1 ? bytes.length : feed)
  return `[...] ${text.replace(/^\uFFFD+|\uFFFD+$/g, '')} [...]`
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}

/** The beginning of a line that comes in pieces. */
class Cut {
  readonly #pieces: Buffer[] = []
  #kept = 0
  #length = 0

  add(piece: Buffer): void {
    const kept = piece.subarray(0, LINE_BYTES - this.#kept)
    if (kept.length > 0) this.#pieces.push(Buffer.from(kept))
    this.#kept += kept.length
    this.#length += piece.length
  }

  isEmpty(): boolean {
    return this.#length === 0
  }

  text(): string {
    const more = this.#length - this.#kept
    // As a stream, so that a character which the cut has split is left out.
    const text = new TextDecoder().decode(Buffer.concat(this.#pieces), { stream: more > 0 })
    return more > 0 ? `${text} [... ${more} more bytes]` : text
  }
}

function cut(bytes: Buffer): string {
  const line = new Cut()
  line.add(bytes)
  return line.text()
}
