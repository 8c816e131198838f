import { count } from '../platform/text.ts'
import { type Comparison, compareResults } from './compare-results.ts'
import { type ColouredRun, flakyTests } from './flaky-tests.ts'
import type { TestReading } from './test-reading.ts'
import type { TestResult } from './test-result.ts'

/** What became of the tests one by one; a list is null where not every test is known before and after. */
export type TestProof = {
  readonly source: TestReading['source'] | 'exit-status'
  readonly redToGreen: readonly string[] | null
  readonly stayedGreen: readonly string[] | null
  readonly lost: readonly string[] | null
  readonly newlySkipped: readonly string[] | null
  /** Changed colour over the runs of the unchanged tree, or over those with the change. */
  readonly flaky: readonly string[]
  /** Why green is not enough, in parts of a sentence. */
  readonly objections: readonly string[]
}

/** Compares the runs before with those after. Only what every run before showed can be missed afterwards. */
export function testProof(before: readonly ColouredRun[], after: readonly ColouredRun[]): TestProof {
  const flaky = [...new Set([...flakyTests(before), ...flakyTests(after)])].sort()
  const [was, is] = [known(before), known(after)]
  if (!was || !is || was.by !== is.by)
    return { ...BY_EXIT_STATUS, flaky, objections: countObjections(before, after) }
  const compared = compareResults(inEvery(was.results, before), is.results)
  const { fixed, stayedGreen, lost, newlySkipped } = compared
  const lists = { redToGreen: fixed, stayedGreen, lost, newlySkipped }
  return { source: is.source, ...lists, flaky, objections: objections(compared) }
}

/** Of the tests that every run before showed red, those that this one does not show green; null where it does not tell. */
export function notGreen(before: readonly ColouredRun[], after: ColouredRun): readonly string[] | null {
  const [was, is] = [known(before), known([after])]
  if (!was || !is || was.by !== is.by) return null
  const red = inEvery(was.results, before).filter(({ outcome }) => outcome === 'failed')
  const { stayedRed, lost, newlySkipped } = compareResults(red, is.results)
  return [...stayedRed, ...lost, ...newlySkipped].sort()
}

const BY_EXIT_STATUS = {
  source: 'exit-status',
  redToGreen: null,
  stayedGreen: null,
  lost: null,
  newlySkipped: null,
} as const

/** The first reading that names all tests, where every run has one of the same kind. */
function known(runs: readonly ColouredRun[]): TestReading | null {
  const first = runs[0]?.tests ?? null
  return runs.every(({ tests }) => tests?.kind === 'all' && tests.by === first?.by) ? first : null
}

function inEvery(results: readonly TestResult[], runs: readonly ColouredRun[]): readonly TestResult[] {
  const others = runs.slice(1).map(({ tests }) => new Set(tests?.results.map(({ id }) => id)))
  return results.filter(({ id }) => others.every(ids => ids.has(id)))
}

const NAMES_SHOWN = 5

function objections({ lost, newlySkipped }: Comparison): string[] {
  return [...objection(lost, 'no longer there'), ...objection(newlySkipped, 'skipped now')]
}

function objection(ids: readonly string[], what: string): string[] {
  if (ids.length === 0) return []
  const more = ids.length > NAMES_SHOWN ? ' and others' : ''
  return [`${count(ids.length, 'test')} ${what}: ${ids.slice(0, NAMES_SHOWN).join(', ')}${more}`]
}

/**
 * Without ids the sums must do. What was red may go, as it may have been no test (a file that did not load, a hook), and
 * what a run that ended early had not come to may have been skipped always.
 */
function countObjections(before: readonly ColouredRun[], after: readonly ColouredRun[]): string[] {
  const [was, is] = [sums(before), sums(after)]
  if (was && was.executed > 0 && after.some(run => fallsSilent(was.by, run))) return [silence(was)]
  if (!was || !is || was.by !== is.by) return []
  const fewer = was.green - is.executed
  const more = is.executed > was.executed ? 0 : is.skipped - was.skipped
  return [
    ...(fewer > 0 ? [`${count(fewer, 'test')} fewer than were green before`] : []),
    ...(more > 0 ? [`${count(more, 'test')} more skipped than before`] : []),
  ]
}

/** Runners that print how many tests there were only where one is red. */
const QUIET_WHEN_GREEN = ['gradle', 'maven']

/** Whether those who told of the tests before tell nothing of them now, as when something ends the process first. */
function fallsSilent(by: string, { tests }: ColouredRun): boolean {
  const runners = by.split(' ').filter(name => !QUIET_WHEN_GREEN.includes(name))
  return runners.some(name => !(tests?.by ?? '').split(' ').includes(name))
}

function silence({ by, executed }: Sums): string {
  const who = by === 'report' ? 'the test reports' : by
  return `${count(executed, 'test')} were told of by ${who} before, and are not any more`
}

type Sums = {
  readonly by: string
  readonly executed: number
  readonly green: number
  readonly skipped: number
}

/** Of the run that executed least and skipped most; null where a run does not tell, or tells otherwise. */
function sums(runs: readonly ColouredRun[]): Sums | null {
  const all = runs.flatMap(({ tests }) => {
    if (!tests || tests.counts.executed === null) return []
    const { executed, failed, skipped } = tests.counts
    return [{ by: tests.by, executed, green: executed - failed, skipped }]
  })
  const by = all[0]?.by
  if (by === undefined || all.length < runs.length || all.some(run => run.by !== by)) return null
  return {
    by,
    executed: Math.min(...all.map(run => run.executed)),
    green: Math.min(...all.map(run => run.green)),
    skipped: Math.max(...all.map(run => run.skipped)),
  }
}
