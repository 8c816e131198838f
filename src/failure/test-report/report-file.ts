import { constants } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import { Refusal } from './refusal.ts'

export const MAX_REPORT_BYTES = 100 * 1024 * 1024
const CHUNK_BYTES = 64 * 1024
/** The clock that stamps files runs in steps behind the one of processes: up to 10 ms on Linux. */
const CLOCK_STEP_MS = 20

/**
 * The bytes of a report, written since then in milliseconds since 1970. Repository code made the file, so it is opened
 * only as a regular one, following no link and waiting for nobody. The time of change counts as well as that of writing,
 * which anyone can set.
 */
export async function* reportBytes(path: string, sinceMs: number): AsyncGenerator<Uint8Array> {
  if (!(await lstat(path)).isFile()) throw new Refusal('is no regular file')
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  await using file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  const stat = await file.stat()
  if (!stat.isFile()) throw new Refusal('is no regular file')
  if (Math.min(stat.mtimeMs, stat.ctimeMs) < sinceMs - CLOCK_STEP_MS)
    throw new Refusal('is older than this run')
  if (stat.size > MAX_REPORT_BYTES) throw tooLarge()
  yield* chunksOf(file)
}

/** The file may grow while it is read. */
async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  for (let total = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES)
    if (bytesRead === 0) return
    total += bytesRead
    if (total > MAX_REPORT_BYTES) throw tooLarge()
    yield buffer.subarray(0, bytesRead)
  }
}

function tooLarge(): Refusal {
  return new Refusal(`is larger than ${MAX_REPORT_BYTES / 1024 / 1024} MB`)
}
