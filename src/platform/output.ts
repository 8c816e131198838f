import { type FileHandle, open } from 'node:fs/promises'

/** What a command printed, stdout and stderr as they came. */
export type Output = {
  /** All of it up to 4 MiB; of more, the first and the last 2 MiB with a line between that says so. */
  readonly text: string
  readonly bytes: number
  readonly sha256: string
}

const KEPT_BYTES = 4 * 1024 * 1024
const CHUNK_BYTES = 1024 * 1024

/** Reads an output file in bounded memory; invalid UTF-8 becomes replacement characters. */
export async function readOutput(path: string): Promise<Output> {
  await using file = await open(path, 'r')
  const { size } = await file.stat()
  return { text: await keptText(file, size), bytes: size, sha256: await digest(file, size) }
}

async function keptText(file: FileHandle, size: number): Promise<string> {
  if (size <= KEPT_BYTES) return (await readAt(file, 0, size)).toString('utf8')
  const half = KEPT_BYTES / 2
  const head = (await readAt(file, 0, half)).toString('utf8')
  const tail = (await readAt(file, size - half, half)).toString('utf8')
  return `${head}\n[... ${size - KEPT_BYTES} bytes cut ...]\n${tail}`
}

async function digest(file: FileHandle, size: number): Promise<string> {
  // Loading it takes milliseconds, which are to spare by now.
  const { createHash } = await import('node:crypto')
  const hash = createHash('sha256')
  for (let at = 0; at < size; at += CHUNK_BYTES) hash.update(await readAt(file, at, CHUNK_BYTES))
  return hash.digest('hex')
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}
