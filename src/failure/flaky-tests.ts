import type { TestReading } from './test-reading.ts'

/** One run of a tree; `green` by its exit status. */
export type ColouredRun = { readonly green: boolean; readonly tests: TestReading | null }

/**
 * The ids that changed colour over runs of one tree, or within one of them where the runner tries again, sorted. A test
 * that is not named among the red ones was green only in a run that executed as many.
 */
export function flakyTests(runs: readonly ColouredRun[]): string[] {
  const told = runs.filter(run => run.green || (run.tests !== null && run.tests.kind !== 'counts'))
  const red = new Set(told.flatMap(run => [...redIn(run)]))
  const changed = [...red].filter(id =>
    told.some(run => redIn(run).has(id) && wasGreenElsewhere(id, run, told)),
  )
  const retried = runs
    .flatMap(({ tests }) => (tests?.results ?? []).filter(({ flaky }) => flaky))
    .map(({ id }) => id)
  return [...new Set([...changed, ...retried])].sort()
}

function redIn({ tests }: ColouredRun): Set<string> {
  const red = (tests?.results ?? []).filter(({ outcome }) => outcome === 'failed')
  return new Set(red.map(({ id }) => id))
}

function wasGreenElsewhere(id: string, where: ColouredRun, runs: readonly ColouredRun[]): boolean {
  return runs.some(run => {
    if (run === where || redIn(run).has(id)) return false
    if (run.green) return true
    if (run.tests?.kind === 'all')
      return run.tests.results.some(test => test.id === id && test.outcome === 'passed')
    const executed = run.tests?.counts.executed ?? null
    return executed !== null && executed === where.tests?.counts.executed
  })
}
