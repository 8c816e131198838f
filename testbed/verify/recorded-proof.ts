import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { TestProof } from '../../src/failure/test-proof.ts'

export type RecordedRun = { readonly exitStatus: number | null; readonly ending: string }

/** What proof.json says, as far as it is repeated. */
export type RecordedProof = {
  readonly baseCommit: string
  readonly testCommand: string
  readonly workingDirectory: string
  readonly testReport: readonly string[]
  readonly commandTimeoutMinutes: number
  readonly redRuns: readonly RecordedRun[]
  readonly confirmationRuns: readonly RecordedRun[]
  readonly withoutTestEdits: object | null
  readonly task?: {
    readonly check: string
    readonly before: RecordedRun | null
    readonly after: RecordedRun | null
  }
  readonly tests: TestProof
  readonly patchSha256: string
}

export type Evidence = { readonly proof: RecordedProof; readonly patch: string; readonly patchSha256: string }

/** Reads proof.json and the patch.diff beside it. */
export async function readEvidence(file: string): Promise<Evidence> {
  const patch = join(dirname(file), 'patch.diff')
  const content = await readFile(patch)
  const proof: unknown = JSON.parse(await readFile(file, 'utf8'))
  if (!isProof(proof)) throw new Error(`${file} is no proof.json of this version`)
  return { proof, patch, patchSha256: createHash('sha256').update(content).digest('hex') }
}

function isProof(value: unknown): value is RecordedProof {
  if (typeof value !== 'object' || value === null) return false
  const proof = value as Record<string, unknown>
  const texts = ['baseCommit', 'testCommand', 'workingDirectory', 'patchSha256']
  const lists = ['testReport', 'redRuns', 'confirmationRuns']
  return (
    texts.every(name => typeof proof[name] === 'string') &&
    lists.every(name => Array.isArray(proof[name])) &&
    isInside(String(proof.workingDirectory)) &&
    typeof proof.commandTimeoutMinutes === 'number' &&
    typeof proof.tests === 'object' &&
    proof.tests !== null
  )
}

/** A file of somebody else's must not lead out of the clone. */
function isInside(directory: string): boolean {
  return !directory.startsWith('/') && !directory.split('/').includes('..')
}
