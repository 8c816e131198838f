import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { End } from '../platform/verdict.ts'
import type { ProposedFacts } from '../publish/proposal/proposal.ts'
import { MOST_PROPOSAL_BYTES, proposalText, SCHEMA_VERSION } from '../publish/proposal/proposal.ts'
import { readProposal } from '../publish/proposal/read-proposal.ts'
import type { Case } from './case.ts'
import { factsOf } from './facts-of.ts'
import type { Proven } from './proven.ts'

const FILE = 'proposal.json'

/** Leaves a proven fix for a job that may write; nothing is written to GitHub. What that job would refuse is refused here. */
export function propose(about: Case, proven: Proven): End {
  const { settings, baseline, desk, redact } = about
  const { end, file } = proven.proof
  if (end.verdict !== 'fixed' && end.verdict !== 'tests-changed') return end
  const { runUrl, ...facts } = factsOf(about, proven)
  const repository = `${settings.github.owner}/${settings.github.repository}`
  const proposal = Buffer.from(
    proposalText({
      schemaVersion: SCHEMA_VERSION,
      repository,
      headSha: baseline.headSha,
      facts: redacted({ ...facts, verdict: end.verdict }, redact),
      change: proven.repaired.change,
      proof: file && redact(file),
    }),
  )
  if (proposal.length > MOST_PROPOSAL_BYTES)
    return {
      verdict: 'blocked',
      reason: `the proposal has ${proposal.length} bytes, which is more than ${MOST_PROPOSAL_BYTES}`,
    }
  const sha256 = createHash('sha256').update(proposal).digest('hex')
  readProposal(proposal, { sha256, repository, runId: settings.github.runId })
  const path = join(desk.directory, FILE)
  writeFileSync(path, proposal)
  desk.output('proposal-file', path)
  desk.output('proposal-sha256', sha256)
  return end
}

/** It goes into an artifact, which GitHub does not mask. The files were searched for secrets before. */
function redacted(facts: ProposedFacts, redact: Case['redact']): ProposedFacts {
  const text = JSON.stringify({ ...facts, model: facts.model.replace(/[^\w.:/-]/g, '_').slice(0, 200) })
  // A text that was cut within a character is no text for whoever reads the proposal.
  return JSON.parse(redact(text), (_, value) => (typeof value === 'string' ? value.toWellFormed() : value))
}
