import type { Journal, TestRun } from '../../src/agent/journal.ts'
import type { RunTests } from '../../src/agent/test-runner.ts'
import type { CommandResult, Ending } from '../../src/platform/command.ts'

export const exited = (code: number): Ending => ({ kind: 'exited', code })
export const timedOut: Ending = { kind: 'timed-out', limitMs: 1_000 }
export const cancelled: Ending = { kind: 'cancelled' }

export const result = (ending: Ending, text = 'printed'): CommandResult => ({
  ending,
  output: { text, bytes: text.length, sha256: 'ab'.repeat(32) },
  durationMs: 1_234.5,
})

/** Test runs that end as told, one after the other, the last for all that follow. */
export function scripted(results: readonly CommandResult[]) {
  const phases: TestRun['phase'][] = []
  const runTests: RunTests = async (_, phase) => {
    phases.push(phase)
    return results[Math.min(phases.length, results.length) - 1] ?? result(exited(1))
  }
  return { runTests, phases }
}

export const silent: Journal = { append: () => {} }
