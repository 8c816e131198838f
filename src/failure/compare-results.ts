import { ID_JOINT, type TestOutcome, type TestResult } from './test-result.ts'

/** Tests that ran to an end, red ones among them, and those that did not. */
export type Counts = { readonly executed: number; readonly failed: number; readonly skipped: number }

/** What became of the tests of one run in another, by id, each list sorted. */
export type Comparison = {
  /** Red, then green. */
  readonly fixed: readonly string[]
  readonly stayedGreen: readonly string[]
  readonly stayedRed: readonly string[]
  /** Green or not there, then red. */
  readonly broken: readonly string[]
  /** There, then not. */
  readonly lost: readonly string[]
  /** Executed, then skipped. What was not there may always have been: the run before may have ended early. */
  readonly newlySkipped: readonly string[]
  readonly before: Counts
  readonly after: Counts
}

/**
 * Compares two runs. What was red and is gone is not lost where it was no test of its own: a placeholder; a repeated name
 * whose first is green, as runners that try again or report what failed after a test repeat the names of red ones; and
 * what has given way to tests below it, as a file does that could not be loaded.
 */
export function compareResults(before: readonly TestResult[], after: readonly TestResult[]): Comparison {
  const [was, is] = [outcomes(before), outcomes(after)]
  const both = (id: string, from: TestOutcome, to: TestOutcome) => was.get(id) === from && is.get(id) === to
  const then = [...was.keys()]
  const now = [...is.keys()]
  const parents = new Set(now.flatMap(parentsOf))
  const gaveWay = ({ id, outcome, placeholder, repeatOf }: TestResult): boolean =>
    outcome === 'failed' &&
    (placeholder === true || parents.has(id) || (repeatOf !== undefined && is.get(repeatOf) === 'passed'))
  const excused = new Set(before.filter(gaveWay).map(({ id }) => id))
  return {
    fixed: then.filter(id => both(id, 'failed', 'passed')).sort(),
    stayedGreen: then.filter(id => both(id, 'passed', 'passed')).sort(),
    stayedRed: then.filter(id => both(id, 'failed', 'failed')).sort(),
    broken: now.filter(id => is.get(id) === 'failed' && was.get(id) !== 'failed').sort(),
    lost: then.filter(id => !is.has(id) && !excused.has(id)).sort(),
    newlySkipped: then.filter(id => is.get(id) === 'skipped' && was.get(id) !== 'skipped').sort(),
    before: countsOf(before),
    after: countsOf(after),
  }
}

/** `a > b` and `a` of `a > b > c`. */
function parentsOf(id: string): string[] {
  const parts = id.split(ID_JOINT)
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(ID_JOINT))
}

export function countsOf(results: readonly TestResult[]): Counts {
  const number = (outcome: TestOutcome) => results.filter(result => result.outcome === outcome).length
  return {
    executed: number('passed') + number('failed'),
    failed: number('failed'),
    skipped: number('skipped'),
  }
}

function outcomes(results: readonly TestResult[]): Map<string, TestOutcome> {
  return new Map(results.map(({ id, outcome }) => [id, outcome]))
}
