import type { GivenTask } from '../agent/given-task.ts'
import { coloured, type TestedRun } from '../agent/test-runner.ts'
import { type TestProof, testProof } from '../failure/test-proof.ts'
import type { CommandResult } from '../platform/command.ts'
import type { End } from '../platform/verdict.ts'
import { type Baseline, readTracked } from '../sandbox/baseline.ts'
import type { Change } from '../sandbox/change.ts'
import { verifyAlone } from './alone.ts'
import type { Finding, TestEdits } from './finding.ts'
import { proofFile } from './proof-file.ts'
import { examine } from './tamper.ts'
import { beforeVerification, verdictOf } from './verdict.ts'
import { checkAfter, type Means, verify } from './verify.ts'

export type Claim = {
  readonly baseline: Baseline
  readonly testCommand: string
  readonly workingDirectory: string
  readonly testReport: readonly string[]
  readonly commandTimeoutMinutes: number
  readonly testEdits: TestEdits
  readonly change: Change
  readonly patch: string
  readonly red: readonly TestedRun[]
  readonly task: GivenTask | null
  /** The check of the task on the pristine tree; null without one. */
  readonly checkedBefore: CommandResult | null
}

export type Proof = {
  readonly end: End
  readonly findings: readonly Finding[]
  readonly green: readonly TestedRun[]
  /** Null where nothing was worth verifying, as is the file. */
  readonly tests: TestProof | null
  /** proof.json */
  readonly file: string | null
}

/** Is it really fixed? Examines the change, then runs the tests on fresh copies with it, and with what is left without its edits to tests. */
export async function prove(claim: Claim, means: Means): Promise<Proof> {
  const { change, baseline, testEdits } = claim
  const examined = examine({
    ...claim,
    taskCheck: claim.task?.check ?? '',
    redTests: redTests(claim),
    readPristine: path => readTracked(baseline, path),
  })
  const findings = examined.findings.map(finding => told(finding, testEdits))
  const early = beforeVerification({ ...claim, findings })
  if (early) return { end: early, findings, green: [], tests: null, file: null }
  const verification = await verify(means, change, claim)
  const green = verification.runs
  const tests = testProof(claim.red.map(coloured), green.map(coloured))
  const alone = verification.holds
    ? await verifyAlone({ ...claim, alone: examined.alone }, means, claim)
    : null
  const checkedAfter = verification.holds ? await checkAfter(means, change) : null
  const file = proofFile({ ...claim, baseSha: baseline.headSha, green, alone, findings, tests, checkedAfter })
  const end = verdictOf({ ...claim, verification, findings, tests, alone, checkedAfter })
  return { end, findings, green, tests, file }
}

function told(finding: Finding, testEdits: TestEdits): Finding {
  return testEdits === 'allow' ? { ...finding, allowed: true } : finding
}

/** By name, where a run before tells. */
function redTests({ red }: Claim): string[] {
  const results = red.flatMap(run => run.tests?.results ?? [])
  return [...new Set(results.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id))]
}
