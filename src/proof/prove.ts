import { coloured, type RunTests, type TestedRun } from '../agent/test-runner.ts'
import { type TestProof, testProof } from '../failure/test-proof.ts'
import type { End } from '../platform/verdict.ts'
import { type Baseline, readTracked } from '../sandbox/baseline.ts'
import type { Change } from '../sandbox/change.ts'
import type { Copies } from '../sandbox/copies.ts'
import { proofFile } from './proof-file.ts'
import { examine, type Finding } from './tamper.ts'
import { beforeVerification, verdictOf } from './verdict.ts'
import { verify } from './verify.ts'

export type Claim = {
  readonly baseline: Baseline
  readonly testCommand: string
  readonly workingDirectory: string
  readonly change: Change
  readonly patch: string
  readonly red: readonly TestedRun[]
}

export type Means = { readonly copies: Copies; readonly runTests: RunTests; readonly times: number }

export type Proof = {
  readonly end: End
  readonly findings: readonly Finding[]
  readonly green: readonly TestedRun[]
  /** Null where nothing was worth verifying, as is the file. */
  readonly tests: TestProof | null
  /** proof.json */
  readonly file: string | null
}

/** Is it really fixed? Examines the change, then runs the tests on fresh copies with it. */
export async function prove(claim: Claim, means: Means): Promise<Proof> {
  const findings = examine({ ...claim, readPristine: path => readTracked(claim.baseline, path) })
  const early = beforeVerification(claim.change.length, findings)
  if (early) return { end: early, findings, green: [], tests: null, file: null }
  const verification = await verify(means.copies, claim.change, means)
  const green = verification.runs
  const tests = testProof(claim.red.map(coloured), green.map(coloured))
  const file = proofFile({ ...claim, baseSha: claim.baseline.headSha, green, findings, tests })
  return { end: verdictOf(verification, findings, tests), findings, green, tests, file }
}
