import { cutMiddle } from '../platform/text.ts'
import type { Step } from './actions-api.ts'
import { keepLog, LOG_FILE_BYTES } from './log/keep-log.ts'
import { type LogFile, logFile } from './log-file.ts'
import { whileSteps } from './step-slice.ts'

export type JobLog = {
  readonly log: string
  readonly file: LogFile
  /** What is not as it should be, in sentences without a full stop. */
  readonly faults: readonly string[]
}

/** Where a log is put; `jobs` is among how many the room is shared. */
export type Place = { readonly name: string; readonly path: string; readonly jobs: number }

/** Of all logs of a run together: in memory, and on the disk, which a checkout and its copies need, too. */
const TEXT_BYTES = 48_000_000
const DISK_BYTES = 2 * LOG_FILE_BYTES

/** Keeps a log on disk as it streams in, and in memory what its failed steps wrote. */
export async function keepJobLog(
  bytes: AsyncIterable<Uint8Array>,
  failed: readonly Step[],
  { name, path, jobs }: Place,
): Promise<JobLog> {
  const within = whileSteps(failed)
  const mostBytes = Math.min(LOG_FILE_BYTES, Math.floor(DISK_BYTES / jobs))
  const kept = await keepLog(bytes, { path, mostBytes, ...(within ? { within } : {}) })
  const log = cutMiddle(kept.text, Math.floor(TEXT_BYTES / jobs))
  return { log, file: await logFile({ name, path, lines: kept.lines }), faults: kept.notes }
}
