import { UserError } from '../platform/errors.ts'
import { type Event, textField } from './event.ts'
import { type Gate, type Head, isForkedPullRequest, targetOf } from './target.ts'

export type GateQuestion = {
  readonly event: Event
  readonly head: Head
  readonly base: string
  readonly branchPrefix: string
  readonly hasKey: boolean
  readonly disabled: boolean
}

/** May this run happen at all? Asked before anything is spent. */
export function gate(question: GateQuestion): Gate {
  const { event, head, base, branchPrefix, hasKey, disabled } = question
  if (disabled) return nothing('the variable CODEX_MAX_FIX_DISABLED is set')
  if (!hasKey && isKeyless(event))
    return nothing('events of forks and of Dependabot get no secrets, so there is no key to work with')
  if (!hasKey) throw new UserError('openai-api-key', 'the key of the model endpoint', 'nothing')
  const found = targetOf(event, head, base)
  if (found.kind !== 'go') return found
  const own = [found.target.baseBranch, ...headBranches(event, head)].find(branch =>
    branch.startsWith(branchPrefix),
  )
  if (own === undefined) return found
  return nothing(`${own} is a branch of this action, which does not repair its own repairs`)
}

/** Where the failing commit lies, whatever branch the fix is for. */
function headBranches(event: Event, head: Head): string[] {
  const named = ['workflow_run.head_branch', 'pull_request.head.ref']
  return [
    head.branch ?? '',
    event.ref.replace(/^refs\/heads\//, ''),
    ...named.map(path => textField(event.payload, path)),
  ]
}

function isKeyless(event: Event): boolean {
  return isForkedPullRequest(event) || event.actor === 'dependabot[bot]'
}

function nothing(reason: string): Gate {
  return { kind: 'nothing-to-do', reason }
}
