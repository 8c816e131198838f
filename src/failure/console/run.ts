import type { TestOutcome } from '../test-result.ts'

/** One test as a runner printed it. */
export type Seen = {
  readonly name: string
  readonly outcome: TestOutcome
  /** Red first, green when the runner tried again. */
  readonly flaky?: true
  readonly file?: string
  readonly line?: number
}

/** What a closing summary says; `executed`, which includes the failed ones, is null where the runner does not say. */
export type Counts = {
  readonly executed: number | null
  readonly failed: number
  readonly skipped: number
}

/** What one run of a runner printed up to its closing summary. */
export type Run = {
  readonly counts: Counts
  /** Ways to read its tests, the fullest first. None is believed unless it agrees with the counts. */
  readonly listings: readonly (readonly Seen[])[]
  /** Of the failed ones those that are no tests but files, classes or packages of tests that could not be run. */
  readonly notRun?: number
}

/** A test runner: how to find its runs in cleaned lines. Every expression is bounded and none backtracks. */
export type Runner = {
  readonly name: string
  /** One of these stands in every output of it, between colours. */
  readonly signs: readonly string[]
  readonly runs: (lines: readonly string[]) => readonly Run[]
}

/** The lines before and after one closing line, up to its neighbours. */
export type Segment = {
  readonly before: readonly string[]
  readonly closing: RegExpExecArray
  readonly after: readonly string[]
}

/** Cuts an output at the lines with which a runner closes. */
export function segments(lines: readonly string[], closing: RegExp): Segment[] {
  const found = lines.flatMap((line, at) => {
    const match = closing.exec(line)
    return match ? [{ at, match }] : []
  })
  return found.map(({ at, match }, index) => ({
    before: lines.slice((found[index - 1]?.at ?? -1) + 1, at),
    closing: match,
    after: lines.slice(at + 1, found[index + 1]?.at),
  }))
}

/** The number that an expression finds first, 0 where it finds none. */
export function figure(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0)
}

/** How many of the tests ended so. */
export function tally(listing: readonly Seen[], outcome: TestOutcome): number {
  return listing.filter(test => test.outcome === outcome).length
}

/** Each name once, the last word on it counting. */
export function lastWords(listing: readonly Seen[]): Seen[] {
  return [...new Map(listing.map(test => [test.name, test])).values()]
}
