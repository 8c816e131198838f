import type { Journal, TestRun } from '../../src/agent/journal.ts'
import type { RunTests, TestedRun } from '../../src/agent/test-runner.ts'
import type { Ending } from '../../src/platform/command.ts'

export const exited = (code: number): Ending => ({ kind: 'exited', code })
export const timedOut: Ending = { kind: 'timed-out', limitMs: 1_000 }
export const cancelled: Ending = { kind: 'cancelled' }

export const result = (ending: Ending, text = 'printed', tests: TestedRun['tests'] = null): TestedRun => ({
  ending,
  output: { text, bytes: text.length, sha256: 'ab'.repeat(32) },
  durationMs: 1_234.5,
  tests,
  notes: [],
})

/** Test runs that end as told, one after the other, the last for all that follow. */
export function scripted(results: readonly TestedRun[]) {
  const phases: TestRun['phase'][] = []
  const runTests: RunTests = async (_, phase) => {
    phases.push(phase)
    return results[Math.min(phases.length, results.length) - 1] ?? result(exited(1))
  }
  return { runTests, phases }
}

export const silent: Journal = { append: () => {} }
