import type { TestRun } from '../agent/journal.ts'
import type { CheckTask } from '../agent/task-check.ts'
import type { RunTests, TestedRun } from '../agent/test-runner.ts'
import { ageReports } from '../failure/test-report/age-reports.ts'
import { type CommandResult, isGreen } from '../platform/command.ts'
import { applyChange } from '../sandbox/apply.ts'
import type { Change } from '../sandbox/change.ts'
import type { Copies } from '../sandbox/copies.ts'

export type Verification = {
  readonly runs: readonly TestedRun[]
  /** Green as often as was asked. */
  readonly holds: boolean
}

export type Means = {
  readonly copies: Copies
  readonly runTests: RunTests
  /** Null where no task has a check. */
  readonly checkTask: CheckTask | null
  /** Runs with the whole change. */
  readonly times: number
}

/** Where reports are looked for. */
export type Reports = { readonly testReport: readonly string[]; readonly workingDirectory: string }

/** Runs the tests on fresh copies of the pristine tree plus the change; nothing of the model's copy is there. */
export async function verify(means: Means, change: Change, reports: Reports): Promise<Verification> {
  const runs: TestedRun[] = []
  while (runs.length < means.times) {
    const last = runs.length + 1 === means.times
    const result = await runWith(means, change, { ...reports, phase: 'confirm', last })
    runs.push(result)
    if (result.ending.kind === 'cancelled') break
  }
  return { runs, holds: runs.length === means.times && runs.every(isGreen) }
}

type Staging = Reports & {
  readonly phase: TestRun['phase']
  /** Whether no other copy is needed. */
  readonly last: boolean
}

/** One run on a fresh copy with a change. */
export async function runWith(
  { copies, runTests }: Means,
  change: Change,
  { testReport, workingDirectory, phase, last }: Staging,
): Promise<TestedRun> {
  await using workspace = await copies.take()
  await applyChange(workspace.root, change)
  // A report that comes with the change is nothing that a run has written.
  await ageReports(testReport, { root: workspace.root, directory: workingDirectory })
  if (!last) copies.prepare()
  return await runTests(workspace, phase)
}

/** The check of the task on a fresh copy with the change; null without one. */
export async function checkAfter(
  { copies, checkTask }: Means,
  change: Change,
): Promise<CommandResult | null> {
  if (!checkTask) return null
  await using workspace = await copies.take()
  await applyChange(workspace.root, change)
  return await checkTask(workspace, 'check-after')
}
