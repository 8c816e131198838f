import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunTests } from '../agent/test-runner.ts'
import type { CommandResult } from '../platform/command.ts'
import type { End } from '../platform/verdict.ts'
import type { Baseline } from '../sandbox/baseline.ts'
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
  readonly red: readonly CommandResult[]
}

export type Means = { readonly copies: Copies; readonly runTests: RunTests; readonly times: number }

export type Proof = {
  readonly end: End
  readonly findings: readonly Finding[]
  readonly green: readonly CommandResult[]
  /** proof.json; null where nothing was worth verifying. */
  readonly file: string | null
}

/** Is it really fixed? Examines the change, then runs the tests on fresh copies with it. */
export async function prove(claim: Claim, means: Means): Promise<Proof> {
  const findings = examine({ ...claim, readPristine: path => readTracked(claim.baseline, path) })
  const early = beforeVerification(claim.change.length, findings)
  if (early) return { end: early, findings, green: [], file: null }
  const verification = await verify(means.copies, claim.change, means)
  const green = verification.runs
  const file = proofFile({ ...claim, baseSha: claim.baseline.headSha, green, findings })
  return { end: verdictOf(verification, findings), findings, green, file }
}

function readTracked(baseline: Baseline, path: string): string | null {
  if (!baseline.tracked.get(path)?.mode.startsWith('100')) return null
  try {
    return readFileSync(join(baseline.checkout, path), 'utf8')
  } catch {
    return null
  }
}
