/** `failed` includes what a runner calls an error; `skipped` whatever did not run or was not expected to pass. */
export type TestOutcome = 'passed' | 'failed' | 'skipped'

/** How one test ended in one run. All text is cleaned and on one line, the message aside, whose lines are cleaned. */
export type TestResult = {
  /** Unique within a run; the same on every machine and whatever the order: no absolute path, duplicates numbered. */
  readonly id: string
  /** The id of the first of those that the run gives one and the same name; they stand red before green, as nothing else tells them apart. */
  readonly repeatOf?: string
  readonly outcome: TestOutcome
  /** No test: a file, package or hook that failed as a whole, under a name that is gone once it does not. */
  readonly placeholder?: true
  /** Present where the run itself saw both colours: red first, green when the runner tried again. */
  readonly flaky?: true
  /** Why it failed or was skipped, at most MESSAGE_CHARS. */
  readonly message?: string
  /** Relative to the root of the run, with slashes. */
  readonly file?: string
  /** Counted from 1. */
  readonly line?: number
  readonly durationMs?: number
}

/** Between the parts of an id, from the outside in. */
export const ID_JOINT = ' > '
export const ID_CHARS = 400
export const MESSAGE_CHARS = 2_000
/** Of one run, over all its reports. */
export const MAX_TESTS = 200_000
