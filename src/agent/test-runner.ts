import type { ColouredRun } from '../failure/flaky-tests.ts'
import type { ReadTests } from '../failure/test-reading.ts'
import { type CommandResult, isGreen } from '../platform/command.ts'
import type { Watch } from '../platform/watch.ts'
import type { Workspace } from '../sandbox/workspace.ts'
import type { Journal, TestRun } from './journal.ts'

export type TestCommand = {
  readonly text: string
  readonly directory: string
  readonly timeoutMs: number
  /** Globs of the reports that it writes, relative to the directory. */
  readonly reports: readonly string[]
  /** Where commands see the tree. */
  readonly checkout: string
}

/** How the test command ended, and what it told of its tests. */
export type TestedRun = CommandResult & ReadTests

/** What it tells of flaky tests. */
export function coloured(run: TestedRun): ColouredRun {
  return { green: isGreen(run), tests: run.tests }
}

/** Runs the test command in a tree and writes it down. Its exit status alone decides. */
export type RunTests = (tree: Tree, phase: TestRun['phase']) => Promise<TestedRun>

type Tree = Pick<Workspace, 'root' | 'run'>

/**
 * The longest run seen so far says how much time to keep back for the proof: one run for each confirmation, one with the
 * change but for its edits to tests, and a minute for publishing and reporting.
 */
export function testRunner(
  command: TestCommand,
  journal: Journal,
  time: { readonly watch: Watch; readonly confirmRuns: number },
): RunTests {
  const { watch, confirmRuns } = time
  let longestMs = 0
  return async (tree, phase) => {
    const proving = phase === 'confirm' || phase === 'confirm-alone'
    const timeoutMs = Math.min(command.timeoutMs, proving ? watch.totalLeftMs : watch.leftMs)
    const signal = proving ? watch.cancel : watch.signal
    const sinceMs = Date.now()
    const result = await tree.run(command, { timeoutMs, signal })
    longestMs = Math.max(longestMs, result.durationMs)
    if (!proving) watch.keepBack(keptBackMs(confirmRuns, longestMs))
    // Not before the tests have run: by then it was loaded with what reads failures.
    const { readTests } = await import('../failure/test-reading.ts')
    const { directory, reports: globs, checkout: seenAs } = command
    const read = await readTests(result.output.text, { root: tree.root, seenAs, directory, globs, sinceMs })
    const tested = { ...result, ...read }
    journal.append({ type: 'test-run', phase, ...recordOf(tested) })
    return tested
  }
}

const REPORTING_MS = 60_000

/** Contract, input `max-minutes`. */
export function keptBackMs(confirmRuns: number, longestTestRunMs: number): number {
  return (confirmRuns + 1) * longestTestRunMs + REPORTING_MS
}

function recordOf({ ending, durationMs, output, tests }: TestedRun): Omit<TestRun, 'phase'> {
  const told = tests ? { tests: { source: tests.source, ...tests.counts } } : {}
  return { ending, durationMs, outputSha256: output.sha256, outputBytes: output.bytes, ...told }
}
