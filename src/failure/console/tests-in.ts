import { cleanLines } from '../clean.ts'
import { ID_CHARS, MAX_TESTS, type TestResult } from '../test-result.ts'
import { type Counts, type Run, type Seen, tally } from './run.ts'
import { RUNNERS } from './runners.ts'

/**
 * What the console tells of the tests. `all`: every executed test by id, skipped ones where the runner names them;
 * `failures`: every failed one, and what was green at a second try; `counts`: the sums of the closing summaries only.
 * `executed` is null where no summary says it. `runs` counts the summaries, so that a forged one shows.
 */
export type ConsoleTests = {
  readonly runners: readonly string[]
  readonly runs: number
  readonly counts: Counts
  /** Of the failed ones those that are no tests but files or packages of tests that could not be run. */
  readonly notRun: number
} & (
  | { readonly kind: 'all'; readonly results: readonly TestResult[] }
  | { readonly kind: 'failures'; readonly results: readonly TestResult[] }
  | { readonly kind: 'counts' }
)

/** More than the reader of any output keeps. */
const MOST_CHARS = 64_000_000
const MOST_LINES = 1_000_000
/** No line with the name of a test is longer. */
const LINE_CHARS = 1_000

/**
 * The tests in the output of the known runners, null where none of them closed with a summary. Code under test prints to
 * the same console: ids are given only where the runner's own summary agrees with them, and what is printed besides can
 * only make less of the reading. Who ends the runner and prints all of its output is not found out here.
 */
export function testsIn(output: string): ConsoleTests | null {
  if (output.length > MOST_CHARS) return null
  const present = RUNNERS.filter(runner => runner.signs.some(sign => output.includes(sign)))
  if (present.length === 0) return null
  const lines = cleanLines(output)
  if (lines.length > MOST_LINES) return null
  const short = lines.map(line => (line.length > LINE_CHARS ? line.slice(0, LINE_CHARS) : line))
  const found = present.map(({ name, runs }) => ({ name, runs: runs(short) }))
  return combined(found.filter(({ runs }) => runs.length > 0))
}

type Found = { readonly name: string; readonly runs: readonly Run[] }

function combined(found: readonly Found[]): ConsoleTests | null {
  const runs = found.flatMap(runner => runner.runs)
  if (runs.length === 0) return null
  const about = {
    runners: found.map(({ name }) => name),
    runs: runs.length,
    counts: sum(runs),
    notRun: runs.reduce((total, { notRun = 0 }) => total + notRun, 0),
  }
  const read = found.flatMap(runner => runner.runs.map(run => agreed(run, prefixOf(runner, found))))
  const kinds = new Set(read.map(({ kind }) => kind))
  const results = read.flatMap(({ tests }) => tests)
  const ids = new Set(results.map(({ id }) => id))
  if (kinds.has('counts') || ids.size < results.length || ids.size > MAX_TESTS)
    return { ...about, kind: 'counts' }
  if (!kinds.has('failures')) return { ...about, kind: 'all', results }
  return { ...about, kind: 'failures', results: results.filter(isTrouble) }
}

function sum(runs: readonly Run[]): Counts {
  const add = (key: 'failed' | 'skipped') => runs.reduce((total, { counts }) => total + counts[key], 0)
  const executed = runs.reduce<number | null>(
    (total, { counts }) => (total === null || counts.executed === null ? null : total + counts.executed),
    0,
  )
  return { executed, failed: add('failed'), skipped: add('skipped') }
}

function prefixOf({ name }: Found, found: readonly Found[]): string {
  return found.length > 1 ? `${name}: ` : ''
}

type Agreed = { readonly kind: ConsoleTests['kind']; readonly tests: readonly TestResult[] }

/** The fullest listing that the summary bears out. */
function agreed({ counts, listings }: Run, prefix: string): Agreed {
  const full = listings.find(listing => {
    const failed = tally(listing, 'failed')
    const skips = tally(listing, 'skipped')
    return (
      failed === counts.failed &&
      failed + tally(listing, 'passed') === counts.executed &&
      skips <= counts.skipped
    )
  })
  if (full) return { kind: 'all', tests: identified(full, prefix) }
  const red = listings.find(listing => tally(listing, 'failed') === counts.failed)
  if (!red) return { kind: 'counts', tests: [] }
  return { kind: 'failures', tests: identified(red, prefix).filter(isTrouble) }
}

function isTrouble({ outcome, flaky }: TestResult): boolean {
  return outcome === 'failed' || flaky === true
}

/** Names made unique: of several with one name the second is `name #2`. */
function identified(listing: readonly Seen[], prefix: string): TestResult[] {
  const times = new Map<string, number>()
  return listing.map(({ name, ...rest }) => {
    const id = `${prefix}${name}`.slice(0, ID_CHARS)
    const time = (times.get(id) ?? 0) + 1
    times.set(id, time)
    return { id: time > 1 ? `${id} #${time}` : id, ...rest }
  })
}
