import type { TestOutcome } from '../test-result.ts'

/** A test as a report tells of it, before it has an id. All text is as it stands in the report. */
export type ReportedTest = {
  /** What names the test, from the outside in: suites or class, then the name. */
  readonly path: readonly string[]
  readonly outcome: TestOutcome
  readonly flaky?: boolean | undefined
  /** No test, but what holds tests and failed as a whole. */
  readonly placeholder?: boolean | undefined
  /** The runner gives no name twice, so that a repeated name is another try. */
  readonly repeatsAreRetries?: boolean | undefined
  readonly message?: string | undefined
  /** Where the test is written, as reported: absolute, relative or a URL. Only where it is known of green tests as well, as it becomes part of the id. */
  readonly file?: string | undefined
  /** Where it failed, in a report that says nothing of the kind about green tests. */
  readonly failedIn?: string | undefined
  /** In either of the two. */
  readonly line?: number | undefined
  readonly durationMs?: number | undefined
}

/** What a reader of a format finds; `note` ends the sentence "the report is read, but it ...". */
export type Findings = {
  readonly test: (test: ReportedTest) => void
  readonly note: (sentence: string) => void
}

/** Of a message before it is cleaned, in characters; longer ones are of no use to anyone. */
export const RAW_MESSAGE_CHARS = 4_000
/** A reader that must hold tests back keeps the messages of so many. */
export const MAX_MESSAGES = 2_000

/** A duration in seconds as text, `1,234.5` included, in milliseconds. */
export function secondsToMs(text: string | undefined): number | undefined {
  return durationMs(Number(text?.trim().replaceAll(',', '') || Number.NaN) * 1000)
}

/** Milliseconds, to the thousandth; undefined where the number is none. */
export function durationMs(ms: number): number | undefined {
  return ms >= 0 && ms < Number.MAX_SAFE_INTEGER ? Math.round(ms * 1000) / 1000 : undefined
}

/** A line number counted from 1. */
export function lineNumber(text: string | undefined): number | undefined {
  const number = text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0
  return number > 0 ? number : undefined
}
