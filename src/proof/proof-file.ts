import { createHash } from 'node:crypto'
import type { TestProof } from '../failure/test-proof.ts'
import type { CommandResult, Ending } from '../platform/command.ts'
import type { Finding } from './tamper.ts'

export type Proven = {
  readonly baseSha: string
  readonly testCommand: string
  readonly workingDirectory: string
  readonly red: readonly CommandResult[]
  readonly green: readonly CommandResult[]
  readonly findings: readonly Finding[]
  readonly patch: string
  readonly tests: TestProof
}

/** proof.json: what a stranger needs to check the proof again; contract, "Files". */
export function proofFile(proven: Proven): string {
  const { baseSha, testCommand, workingDirectory, red, green, findings, patch, tests } = proven
  const proof = {
    baseCommit: baseSha,
    testCommand,
    workingDirectory,
    redRuns: red.map(runOf),
    confirmationRuns: green.map(runOf),
    tests,
    findings,
    patchSha256: createHash('sha256').update(patch).digest('hex'),
  }
  return `${JSON.stringify(proof, null, 2)}\n`
}

function runOf({ ending, durationMs, output }: CommandResult) {
  return { ...endingOf(ending), durationMs: Math.round(durationMs), outputSha256: output.sha256 }
}

function endingOf(ending: Ending): { readonly exitStatus: number | null; readonly ending: Ending['kind'] } {
  return { exitStatus: ending.kind === 'exited' ? ending.code : null, ending: ending.kind }
}
