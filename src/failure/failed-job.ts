import type { Annotation } from './actions-api.ts'
import type { LogFile } from './log-file.ts'

/** A failed job of the latest attempt. Annotations and log are untrusted text, names are cleaned but untrusted, too. */
export type FailedJob = {
  readonly id: number
  readonly name: string
  /** The values of a leg of a matrix, as its name tells them. */
  readonly matrix: readonly string[]
  readonly attempt: number
  /** `failure` or `timed_out`. */
  readonly conclusion: string
  readonly failedSteps: readonly string[]
  /** Of every level, at most 100. */
  readonly annotations: readonly Annotation[]
  /** What its failed steps wrote, cleaned and bounded; null where a note says why it could not be read. */
  readonly log: string | null
  /** All of the log, cleaned; null with `log`. */
  readonly file: LogFile | null
}
