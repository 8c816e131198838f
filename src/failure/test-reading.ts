import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { countsOf } from './compare-results.ts'
import type { Counts } from './console/run.ts'
import { testsIn } from './console/tests-in.ts'
import { isPlaceholder } from './test-report/placeholder.ts'
import { type Reports, readReports } from './test-report/read-reports.ts'
import { ID_JOINT, type TestResult } from './test-result.ts'

/** What one run told of its tests. `all`: each by id; `failures`: the red ones by id; `counts`: how many. */
export type TestReading = {
  readonly source: 'report' | 'console'
  /** Whose names the ids are: those of two readings can be compared where it is the same. */
  readonly by: string
  readonly kind: 'all' | 'failures' | 'counts'
  readonly results: readonly TestResult[]
  readonly counts: Counts
}

export type TestedTree = {
  /** Where the tests ran, as we see it, and as they saw it. */
  readonly root: string
  readonly seenAs: string
  /** Relative to both; the globs start there. */
  readonly directory: string
  readonly globs: readonly string[]
  /** When the run began, in milliseconds since 1970. */
  readonly sinceMs: number
}

export type ReadTests = {
  /** Null where neither reports nor the console tell. */
  readonly tests: TestReading | null
  /** Which report was left out and why, in sentences. */
  readonly notes: readonly string[]
}

/** Reads the reports that a run wrote and, where there are none, what it printed. */
export async function readTests(output: string, tree: TestedTree): Promise<ReadTests> {
  const { results, notes } = await reportsOf(tree)
  if (results.length > 0) {
    const { executed, failed, skipped } = countsOf(results)
    const counts = { executed, failed, skipped }
    return { tests: { source: 'report', by: 'report', kind: 'all', results, counts }, notes }
  }
  const told = testsIn(output)
  if (!told) return { tests: null, notes }
  const found = told.kind === 'counts' ? [] : told.results.map(withPlaceholder)
  const { kind, counts, runners } = told
  return { tests: { source: 'console', by: runners.join(' '), kind, results: found, counts }, notes }
}

function withPlaceholder(result: TestResult): TestResult {
  const { id, outcome } = result
  return isPlaceholder({ outcome, path: id.split(ID_JOINT) }) ? { ...result, placeholder: true } : result
}

async function reportsOf({ globs, root, seenAs, directory, sinceMs }: TestedTree): Promise<Reports> {
  const place = join(root, directory)
  // The tests may have deleted the directory that they ran in.
  if (globs.length === 0 || !existsSync(place)) return { results: [], notes: [] }
  // Or put a link in its place, which would lead the search elsewhere.
  if (!isBelow(await realpath(root), await realpath(place))) return { results: [], notes: [LED_ASTRAY] }
  return readReports(globs, { root: place, seenAs: join(seenAs, directory), sinceMs })
}

const LED_ASTRAY =
  'The working directory leads out of the copy after the tests: no test report was looked for.'

function isBelow(root: string, place: string): boolean {
  return place === root || place.startsWith(`${root}/`)
}
