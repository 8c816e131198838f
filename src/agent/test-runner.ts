import type { CommandResult } from '../platform/command.ts'
import type { Watch } from '../platform/watch.ts'
import type { RunCommand } from '../sandbox/sandbox.ts'
import type { Journal, TestRun } from './journal.ts'

export type TestCommand = {
  readonly text: string
  readonly directory: string
  readonly timeoutMs: number
}

/** Runs the test command in a tree and writes it down. Its exit status alone decides. */
export type RunTests = (run: RunCommand, phase: TestRun['phase']) => Promise<CommandResult>

/**
 * The longest run seen so far says how much time to keep back for the proof: one run for each confirmation, one for
 * a last look, and a minute for publishing and reporting.
 */
export function testRunner(
  command: TestCommand,
  journal: Journal,
  time: { readonly watch: Watch; readonly confirmRuns: number },
): RunTests {
  const { watch, confirmRuns } = time
  let longestMs = 0
  return async (run, phase) => {
    const proving = phase === 'confirm'
    const timeoutMs = Math.min(command.timeoutMs, proving ? watch.totalLeftMs : watch.leftMs)
    const signal = proving ? watch.cancel : watch.signal
    const result = await run(command, { timeoutMs, signal })
    longestMs = Math.max(longestMs, result.durationMs)
    if (!proving) watch.keepBack(keptBackMs(confirmRuns, longestMs))
    journal.append({ type: 'test-run', phase, ...recordOf(result) })
    return result
  }
}

const REPORTING_MS = 60_000

/** Contract, input `max-minutes`. */
export function keptBackMs(confirmRuns: number, longestTestRunMs: number): number {
  return (confirmRuns + 1) * longestTestRunMs + REPORTING_MS
}

function recordOf({ ending, durationMs, output }: CommandResult): Omit<TestRun, 'phase'> {
  return { ending, durationMs, outputSha256: output.sha256, outputBytes: output.bytes }
}
