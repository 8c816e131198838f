import { UserError } from '../platform/errors.ts'
import { type Event, field, numberField, textField } from './event.ts'

/** Where the fix belongs. */
export type Target = {
  /** The base commit: the parent of the fix. */
  readonly baseSha: string
  readonly baseBranch: string
  /** The workflow run whose logs tell what broke, when the event names one. */
  readonly runId: number | null
}

export type Gate =
  | { readonly kind: 'go'; readonly target: Target }
  | { readonly kind: 'nothing-to-do'; readonly reason: string }
  | { readonly kind: 'blocked'; readonly reason: string }

export type Head = { readonly sha: string; readonly branch: string | null }

type Resolve = (event: Event, head: Head, base: string) => Gate

const EVENTS: Readonly<Record<string, Resolve>> = {
  push: fromHead,
  schedule: fromHead,
  workflow_dispatch: fromHead,
  repository_dispatch: fromHead,
  workflow_run: fromWorkflowRun,
  pull_request: fromPullRequest,
  merge_group: fromMergeGroup,
}

/** The base commit and base branch of an event. An event that is not on the list is refused, whatever it holds. */
export function targetOf(event: Event, head: Head, base: string): Gate {
  const resolve = Object.hasOwn(EVENTS, event.name) ? EVENTS[event.name] : undefined
  if (resolve) return resolve(event, head, base)
  return blocked(
    `the event ${event.name || '(none)'} may not start a repair; use one of ${Object.keys(EVENTS).join(', ')}`,
  )
}

function fromHead(event: Event, head: Head, base: string): Gate {
  if (event.ref.startsWith('refs/tags/'))
    return go(head.sha, base || textField(event.payload, 'repository.default_branch'))
  if (base !== '') return go(head.sha, base)
  if (head.branch !== null) return go(head.sha, head.branch)
  const named = event.ref.startsWith('refs/heads/') && event.sha === head.sha
  return go(head.sha, named ? event.ref.slice('refs/heads/'.length) : '')
}

function fromWorkflowRun(event: Event, head: Head, base: string): Gate {
  const run = 'workflow_run'
  const repositoryId = numberField(event.payload, 'repository.id')
  const headRepositoryId = numberField(event.payload, `${run}.head_repository.id`)
  if (repositoryId === null || headRepositoryId !== repositoryId) {
    return blocked(
      'the triggering workflow run is of a fork or of an unknown repository; only runs of this repository are repaired',
    )
  }
  const headSha = textField(event.payload, `${run}.head_sha`)
  if (headSha !== head.sha) {
    const expected = `the commit of the triggering run (${headSha}): add \`ref: \${{ github.event.workflow_run.head_sha }}\` to the step actions/checkout`
    throw new UserError('ref (actions/checkout)', expected, head.sha)
  }
  const branch = base || textField(event.payload, `${run}.head_branch`)
  return go(headSha, branch, numberField(event.payload, `${run}.id`))
}

function fromPullRequest(event: Event, head: Head, base: string): Gate {
  const repositoryId = numberField(event.payload, 'repository.id')
  const headSha = textField(event.payload, 'pull_request.head.sha')
  if (isForkedPullRequest(event))
    return blocked("the pull request comes from a fork; its branch is not this repository's to push to")
  if (repositoryId === null || headSha === '')
    return blocked('the payload of the pull request names no repository or no head')
  if (head.sha !== headSha && head.sha !== event.sha) {
    throw new UserError(
      'ref (actions/checkout)',
      `the pull request's head ${headSha} or its merge commit`,
      head.sha,
    )
  }
  return go(headSha, base || textField(event.payload, 'pull_request.head.ref'))
}

function fromMergeGroup(event: Event, head: Head, base: string): Gate {
  const target = textField(event.payload, 'merge_group.base_ref').replace(/^refs\/heads\//, '')
  return go(head.sha, base || target)
}

/** True when the head of the pull request lies in another repository, or in one that is gone. */
export function isForkedPullRequest(event: Event): boolean {
  if (field(event.payload, 'pull_request') === undefined) return false
  const headId = numberField(event.payload, 'pull_request.head.repo.id')
  return headId === null || headId !== numberField(event.payload, 'repository.id')
}

function go(baseSha: string, baseBranch: string, runId: number | null = null): Gate {
  if (baseBranch !== '') return { kind: 'go', target: { baseSha, baseBranch, runId } }
  throw new UserError(
    'base',
    'the branch that the fix is for, because HEAD is detached and the event names none',
    'nothing',
  )
}

function blocked(reason: string): Gate {
  return { kind: 'blocked', reason }
}
