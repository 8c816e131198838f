import { createHash } from 'node:crypto'
import { type Proposal, proposalText, SCHEMA_VERSION } from '../../../src/publish/proposal/proposal.ts'
import { FACTS, FIX } from '../publish-world.ts'

const { runUrl, verdict, ...facts } = FACTS

export const PROPOSAL: Proposal = {
  schemaVersion: SCHEMA_VERSION,
  repository: 'octo/demo',
  headSha: 'b'.repeat(40),
  facts: { ...facts, verdict: 'fixed' },
  change: [FIX],
  proof: null,
}

export const OURS = { repository: PROPOSAL.repository, runId: PROPOSAL.facts.runId }

/** As a hand that is not ours would have written it. */
export function forged(edit: (file: Form) => unknown): { readonly file: Buffer; readonly sha256: string } {
  const form = JSON.parse(proposalText(PROPOSAL)) as Form
  const file = Buffer.from(JSON.stringify(edit(form) ?? form))
  return { file, sha256: digestOf(file) }
}

export function digestOf(file: Buffer): string {
  return createHash('sha256').update(file).digest('hex')
}

type Form = Record<string, unknown> & {
  files: Record<string, unknown>[]
  facts: Record<string, unknown>
}
