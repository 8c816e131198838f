import { UserError } from '../platform/errors.ts'
import type { Event } from './event.ts'
import { ownWork } from './own-work.ts'
import { type Gate, type Head, isForkedPullRequest, originOf, targetOf } from './target.ts'

export type GateQuestion = {
  readonly event: Event
  readonly head: Head
  readonly base: string
  readonly branchPrefix: string
  readonly hasKey: boolean
  /** `unused`: the job may ask GitHub for identity tokens, and nothing here needs one. */
  readonly identity: 'none' | 'used' | 'unused'
  /** As Node names it. */
  readonly platform: NodeJS.Platform
}

/** May this run happen at all? Asked before anything is spent. */
export function gate(question: GateQuestion): Gate {
  const { event, head, base, branchPrefix, hasKey, identity, platform } = question
  if (!hasKey && isKeyless(event))
    return nothing('events of forks and of Dependabot get no secrets, so there is no key to work with')
  if (!hasKey) throw new UserError('openai-api-key', 'the key of the model endpoint', 'nothing')
  if (platform !== 'linux') return { kind: 'sandbox-unavailable', reason: NO_SANDBOX }
  const origin = originOf(event, head)
  if (origin.kind === 'blocked') return origin
  const own = ownWork(event, origin, branchPrefix)
  if (own !== null) return nothing(own)
  if (identity === 'unused')
    throw new UserError(
      'permissions',
      'no `id-token: write` in a job without identity-provider-id: whoever gets at such a token is this job for the cloud; put steps that need it into a job of their own',
      '`id-token: write`',
    )
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
