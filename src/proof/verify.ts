import type { RunTests, TestedRun } from '../agent/test-runner.ts'
import { isGreen } from '../platform/command.ts'
import { applyChange } from '../sandbox/apply.ts'
import type { Change } from '../sandbox/change.ts'
import type { Copies } from '../sandbox/copies.ts'

export type Verification = {
  readonly runs: readonly TestedRun[]
  /** Green as often as was asked. */
  readonly holds: boolean
}

/** Runs the tests on fresh copies of the pristine tree plus the change; nothing of the model's copy is there. */
export async function verify(
  copies: Copies,
  change: Change,
  proof: { readonly runTests: RunTests; readonly times: number },
): Promise<Verification> {
  const runs: TestedRun[] = []
  while (runs.length < proof.times) {
    await using workspace = await copies.take()
    await applyChange(workspace.root, change)
    if (runs.length + 1 < proof.times) copies.prepare()
    const result = await proof.runTests(workspace, 'confirm')
    runs.push(result)
    if (result.ending.kind === 'cancelled') break
  }
  return { runs, holds: runs.length === proof.times && runs.every(isGreen) }
}
