import { createHash } from 'node:crypto'
import type { GivenTask } from '../agent/given-task.ts'
import type { TestProof } from '../failure/test-proof.ts'
import type { CommandResult, Ending } from '../platform/command.ts'
import type { Alone } from './alone.ts'
import type { Finding } from './finding.ts'

export type Proven = {
  readonly baseSha: string
  readonly testCommand: string
  readonly workingDirectory: string
  /** Globs of the reports that the command writes. */
  readonly testReport: readonly string[]
  readonly commandTimeoutMinutes: number
  readonly red: readonly CommandResult[]
  readonly green: readonly CommandResult[]
  readonly alone: Alone | null
  readonly findings: readonly Finding[]
  readonly patch: string
  readonly tests: TestProof
  readonly task: GivenTask | null
  /** The check of the task, before and with the change; null where it was not run. */
  readonly checkedBefore: CommandResult | null
  readonly checkedAfter: CommandResult | null
}

/** proof.json: what a stranger needs to check the proof again; contract, "Files". */
export function proofFile(proven: Proven): string {
  const { baseSha, testCommand, workingDirectory, testReport, commandTimeoutMinutes } = proven
  const { red, green, alone, findings, patch, tests } = proven
  const proof = {
    baseCommit: baseSha,
    testCommand,
    workingDirectory,
    testReport,
    commandTimeoutMinutes,
    redRuns: red.map(runOf),
    confirmationRuns: green.map(runOf),
    withoutTestEdits: withoutTestEdits(alone),
    ...taskOf(proven),
    tests,
    findings,
    patchSha256: createHash('sha256').update(patch).digest('hex'),
  }
  return `${JSON.stringify(proof, null, 2)}\n`
}

/** What the same change shows without its edits to tests; null where it makes none, or does not hold with them. */
function withoutTestEdits(alone: Alone | null) {
  if (alone === null || alone.kind === 'same') return null
  if (alone.kind === 'nothing-else') return { holds: false, run: null, notGreen: null }
  const { holds, run, notGreen } = alone
  return { holds, run: runOf(run), notGreen }
}

/** Nothing where there was no task; `before` and `after` are null where nothing but the tests checks it. */
function taskOf({ task, checkedBefore, checkedAfter }: Proven) {
  if (!task) return {}
  const { text, check } = task
  const [before, after] = [checkedBefore, checkedAfter].map(run => run && runOf(run))
  return { task: { text, check, before, after } }
}

function runOf({ ending, durationMs, output }: CommandResult) {
  return { ...endingOf(ending), durationMs: Math.round(durationMs), outputSha256: output.sha256 }
}

function endingOf(ending: Ending): { readonly exitStatus: number | null; readonly ending: Ending['kind'] } {
  return { exitStatus: ending.kind === 'exited' ? ending.code : null, ending: ending.kind }
}
