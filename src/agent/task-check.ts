import type { CommandResult } from '../platform/command.ts'
import { isGreen } from '../platform/command.ts'
import { cutMiddle, plainText } from '../platform/text.ts'
import type { Watch } from '../platform/watch.ts'
import type { Workspace } from '../sandbox/workspace.ts'
import type { Journal, TestRun } from './journal.ts'
import type { RunTests } from './test-runner.ts'
import { endingLine } from './tools/shell.ts'

export type CheckPhase = Extract<TestRun['phase'], `check${string}`>

/** Runs the task's check in a tree and writes it down. Its exit status alone decides. */
export type CheckTask = (tree: Pick<Workspace, 'run'>, phase: CheckPhase) => Promise<CommandResult>

export type CheckCommand = {
  readonly text: string
  readonly directory: string
  readonly timeoutMs: number
}

/** The proof runs it once more: as long as it took is kept back for that. */
export function taskChecker(command: CheckCommand, journal: Journal, watch: Watch): CheckTask {
  return async (tree, phase) => {
    const proving = phase === 'check-after'
    const timeoutMs = Math.min(command.timeoutMs, proving ? watch.totalLeftMs : watch.leftMs)
    const result = await tree.run(command, { timeoutMs, signal: proving ? watch.cancel : watch.signal })
    if (!proving) watch.keepBackBesides(result.durationMs)
    const { ending, durationMs, output } = result
    const printed = { outputSha256: output.sha256, outputBytes: output.bytes }
    journal.append({ type: 'test-run', phase, ending, durationMs, ...printed })
    return result
  }
}

const TESTS_BYTES = 1_000

/** Of green tests with a red check the check decides, and both are told. */
export function withCheck(
  runTests: RunTests,
  check: { readonly text: string; readonly run: CheckTask },
): RunTests {
  return async (tree, phase) => {
    const tests = await runTests(tree, phase)
    if (!isGreen(tests)) return tests
    const checked = await check.run(tree, 'check')
    if (isGreen(checked)) return tests
    const text = [
      'The test command passes:',
      cutMiddle(plainText(tests.output.text), TESTS_BYTES),
      `The check of the task does not yet. ${check.text}`,
      endingLine(checked),
      checked.output.text,
    ].join('\n')
    return { ...tests, ending: checked.ending, output: { ...checked.output, text } }
  }
}
