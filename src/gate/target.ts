import { UserError } from '../platform/errors.ts'
import { type Event, field, numberField, textField } from './event.ts'

/** Where the fix belongs. */
export type Target = {
  /** The base commit: the parent of the fix. */
  readonly baseSha: string
  readonly baseBranch: string
  /** False where the branch need not hold the base commit: a tag, a merge group, the input `base`. */
  readonly baseIsOnBranch: boolean
  /** The workflow run whose logs tell what broke, when the event names one. */
  readonly runId: number | null
}

export type Gate =
  | { readonly kind: 'go'; readonly target: Target }
  | { readonly kind: 'nothing-to-do'; readonly reason: string }
  | { readonly kind: 'blocked' | 'sandbox-unavailable'; readonly reason: string }

export type Head = { readonly sha: string; readonly branch: string | null }

/** What an event says of itself; `holds`: the branch is known to hold the commit. */
export type Origin =
  | {
      readonly kind: 'origin'
      readonly sha: string
      readonly branch: string
      readonly holds: boolean
      readonly runId: number | null
    }
  | { readonly kind: 'blocked'; readonly reason: string }

type Resolve = (event: Event, head: Head) => Origin

const EVENTS: Readonly<Record<string, Resolve>> = {
  push: fromHead,
  schedule: fromHead,
  workflow_dispatch: fromHead,
  repository_dispatch: fromHead,
  workflow_run: fromWorkflowRun,
  pull_request: fromPullRequest,
  merge_group: fromMergeGroup,
}

/** The commit and branch that an event is about. An event that is not on the list is refused, whatever it holds. */
export function originOf(event: Event, head: Head): Origin {
  const resolve = Object.hasOwn(EVENTS, event.name) ? EVENTS[event.name] : undefined
  if (resolve) return resolve(event, head)
  const allowed = Object.keys(EVENTS).join(', ')
  return blocked(`the event ${event.name || '(none)'} may not start a repair; use one of ${allowed}`)
}

/** The base commit and base branch; the input `base` overrules the branch. */
export function targetOf(origin: Extract<Origin, { kind: 'origin' }>, base: string): Target {
  const { sha, branch, holds, runId } = origin
  if (base !== '') return { baseSha: sha, baseBranch: base, baseIsOnBranch: false, runId }
  if (branch !== '') return { baseSha: sha, baseBranch: branch, baseIsOnBranch: holds, runId }
  throw new UserError(
    'base',
    'the branch that the fix is for, because HEAD is detached and the event names none',
    'nothing',
  )
}

function fromHead(event: Event, { sha, branch }: Head): Origin {
  if (event.ref.startsWith('refs/tags/'))
    return origin(sha, textField(event.payload, 'repository.default_branch'), false)
  if (branch !== null) return origin(sha, branch)
  const named = event.ref.startsWith('refs/heads/') && event.sha === sha
  return origin(sha, named ? event.ref.slice('refs/heads/'.length) : '')
}

function fromWorkflowRun(event: Event, head: Head): Origin {
  const run = 'workflow_run'
  const repositoryId = numberField(event.payload, 'repository.id')
  if (repositoryId === null || numberField(event.payload, `${run}.head_repository.id`) !== repositoryId) {
    return blocked(
      'the triggering workflow run is of a fork or of an unknown repository; only runs of this repository are repaired',
    )
  }
  const headSha = textField(event.payload, `${run}.head_sha`)
  if (headSha !== head.sha) {
    const line = 'ref: $' + '{{ github.event.workflow_run.head_sha }}'
    const expected = `the commit of the triggering run (${headSha}): add \`${line}\` to the step actions/checkout`
    throw new UserError('ref (actions/checkout)', expected, head.sha)
  }
  const known = origin(headSha, textField(event.payload, `${run}.head_branch`))
  return { ...known, runId: numberField(event.payload, `${run}.id`) }
}

function fromPullRequest(event: Event, head: Head): Origin {
  const headSha = textField(event.payload, 'pull_request.head.sha')
  if (isForkedPullRequest(event)) {
    return blocked("the pull request comes from a fork; its branch is not this repository's to push to")
  }
  if (numberField(event.payload, 'repository.id') === null || headSha === '') {
    return blocked('the payload of the pull request names no repository or no head')
  }
  if (head.sha !== headSha && head.sha !== event.sha) {
    throw new UserError(
      'ref (actions/checkout)',
      `the pull request's head ${headSha} or its merge commit`,
      head.sha,
    )
  }
  return origin(headSha, textField(event.payload, 'pull_request.head.ref'))
}

function fromMergeGroup(event: Event, head: Head): Origin {
  return origin(
    head.sha,
    textField(event.payload, 'merge_group.base_ref').replace(/^refs\/heads\//, ''),
    false,
  )
}

/** True when the head of the pull request lies in another repository, or in one that is gone. */
export function isForkedPullRequest(event: Event): boolean {
  if (field(event.payload, 'pull_request') === undefined) return false
  const headId = numberField(event.payload, 'pull_request.head.repo.id')
  return headId === null || headId !== numberField(event.payload, 'repository.id')
}

function origin(sha: string, branch: string, holds = true): Extract<Origin, { kind: 'origin' }> {
  return { kind: 'origin', sha, branch, holds, runId: null }
}

function blocked(reason: string): Extract<Origin, { kind: 'blocked' }> {
  return { kind: 'blocked', reason }
}
