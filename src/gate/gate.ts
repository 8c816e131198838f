import { UserError } from '../platform/errors.ts'
import type { Event } from './event.ts'
import { type Gate, type Head, isForkedPullRequest, originOf, targetOf } from './target.ts'

export type GateQuestion = {
  readonly event: Event
  readonly head: Head
  readonly base: string
  readonly branchPrefix: string
  readonly hasKey: boolean
  /** As Node names it. */
  readonly platform: NodeJS.Platform
}

/** May this run happen at all? Asked before anything is spent. */
export function gate(question: GateQuestion): Gate {
  const { event, head, base, branchPrefix, hasKey, platform } = question
  if (!hasKey && isKeyless(event))
    return nothing('events of forks and of Dependabot get no secrets, so there is no key to work with')
  if (!hasKey) throw new UserError('openai-api-key', 'the key of the model endpoint', 'nothing')
  if (platform !== 'linux') return { kind: 'sandbox-unavailable', reason: NO_SANDBOX }
  const origin = originOf(event, head)
  if (origin.kind === 'blocked') return origin
  if (origin.branch.startsWith(branchPrefix)) {
    return nothing(`${origin.branch} is a branch of this action, which does not repair its own repairs`)
  }
  return { kind: 'go', target: targetOf(origin, base) }
}

const NO_SANDBOX =
  'repairs run on Linux only, because no sandbox has been shown to hold elsewhere; run this job on a Linux runner'

function isKeyless(event: Event): boolean {
  return isForkedPullRequest(event) || event.actor === 'dependabot[bot]'
}

function nothing(reason: string): Gate {
  return { kind: 'nothing-to-do', reason }
}
