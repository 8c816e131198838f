import type { TestReading } from './test-reading.ts'
import type { TestOutcome } from './test-result.ts'

/** One run of a tree; `green` by its exit status. */
export type ColouredRun = { readonly green: boolean; readonly tests: TestReading | null }

/**
 * The ids that changed colour over runs of one tree, or within one of them where the runner tries again, sorted. A test
 * that is not named among the red ones was green only in a run that executed as many.
 */
export function flakyTests(runs: readonly ColouredRun[]): string[] {
  const told = runs
    .filter(run => run.green || (run.tests !== null && run.tests.kind !== 'counts'))
    .map(coloursOf)
  const red = new Set(told.flatMap(run => [...run.red]))
  const changed = [...red].filter(id =>
    told.some(run => run.red.has(id) && told.some(other => wasGreen(id, other, run))),
  )
  const retried = runs
    .flatMap(({ tests }) => (tests?.results ?? []).filter(({ flaky }) => flaky))
    .map(({ id }) => id)
  return [...new Set([...changed, ...retried])].sort()
}

type Colours = ColouredRun & { readonly red: ReadonlySet<string>; readonly passed: ReadonlySet<string> }

function coloursOf(run: ColouredRun): Colours {
  const results = run.tests?.results ?? []
  const idsOf = (outcome: TestOutcome) =>
    new Set(results.filter(result => result.outcome === outcome).map(({ id }) => id))
  return { ...run, red: idsOf('failed'), passed: idsOf('passed') }
}

/** In one run, having been red in another. */
function wasGreen(id: string, { green, red, passed, tests }: Colours, where: Colours): boolean {
  if (red.has(id)) return false
  if (green) return true
  if (tests?.kind === 'all') return passed.has(id)
  const executed = tests?.counts.executed ?? null
  return executed !== null && executed === where.tests?.counts.executed
}
