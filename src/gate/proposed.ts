import { UserError } from '../platform/errors.ts'
import type { Event } from './event.ts'
import { ownWork } from './own-work.ts'
import { type Gate, originOf, type Target, targetOf } from './target.ts'

/** Where a proposal says that its fix belongs, and what the workflow says. */
export type ProposedPlace = {
  readonly event: Event
  /** The commit that the change was made on. */
  readonly headSha: string
  readonly baseSha: string
  readonly baseBranch: string
  /** The inputs `base` and `branch-prefix`. */
  readonly base: string
  readonly branchPrefix: string
}

/** The gate for a proposal: the event decides where its fix belongs, without a checkout, and the proposal has to say the same. */
export function proposedGate(place: ProposedPlace): Gate {
  const { event, headSha, base, branchPrefix } = place
  const origin = originAt(event, headSha)
  if (origin.kind === 'blocked') return origin
  const own = ownWork(event, origin, branchPrefix)
  if (own !== null) return { kind: 'nothing-to-do', reason: own }
  const isOfEvent = headSha === event.sha || NAMES_ITS_HEAD.includes(event.name)
  if (!isOfEvent && base === '') throw otherCommit(event.sha, headSha)
  // A commit that no event vouches for has to be one of the branch, which is asked of GitHub.
  const target = targetOf(origin, base)
  requireSame(target, place)
  return { kind: 'go', target: isOfEvent ? target : { ...target, baseIsOnBranch: true } }
}

/** Events whose payload names the commit, which the origin is held to. */
const NAMES_ITS_HEAD: readonly string[] = ['workflow_run', 'pull_request']

function originAt(event: Event, headSha: string): ReturnType<typeof originOf> {
  try {
    return originOf(event, { sha: headSha, branch: null })
  } catch (error) {
    if (error instanceof UserError) throw otherCommit(error.expected, headSha)
    throw error
  }
}

function requireSame(target: Target, { baseSha, baseBranch }: ProposedPlace): void {
  if (target.baseSha === baseSha && target.baseBranch === baseBranch) return
  const of = (branch: string, sha: string): string => `a fix for ${branch} at ${sha}`
  throw new UserError('proposal', of(target.baseBranch, target.baseSha), of(baseBranch, baseSha))
}

function otherCommit(expected: string, got: string): UserError {
  return new UserError('proposal', `one that was made on the commit of this run: ${expected}`, got)
}
