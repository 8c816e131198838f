import type { Change } from '../../sandbox/change.ts'
import type { Facts } from '../facts.ts'

/**
 * A proven fix on its way from the job that may only read to the one that may write. Data alone: every text that people will
 * read is made of it where it is published, and every rule is asked again there.
 */
export type Proposal = {
  readonly schemaVersion: typeof SCHEMA_VERSION
  /** Owner and name. */
  readonly repository: string
  /** The commit that the change was made on. */
  readonly headSha: string
  readonly facts: ProposedFacts
  readonly change: Change
  /** proof.json, as far as there is one. */
  readonly proof: string | null
}

/** `runUrl` follows from the rest; only what holds may be offered. */
export type ProposedFacts = Omit<Facts, 'runUrl' | 'verdict'> & {
  readonly verdict: 'fixed' | 'tests-changed'
}

/** Grows with every change of what is in it: both jobs run the same version of the action. */
export const SCHEMA_VERSION = 1
export const MOST_PROPOSAL_BYTES = 96 * 1024 * 1024

/** The file that hands it over. */
export function proposalText({ change, ...rest }: Proposal): string {
  const files = change.map(file =>
    file.kind === 'delete'
      ? file
      : {
          ...file,
          content: file.content.toString('base64'),
          workingContent: undefined,
        },
  )
  return `${JSON.stringify({ ...rest, files })}\n`
}
