import { changedFiles } from './changed-files.ts'
import { BOT, roleOf, userJson } from './people.ts'
import { pullJson, pullOf } from './pull-json.ts'
import { Refusal, unprocessable } from './reply.ts'
import { type Handler, type PullState, pageUrl, type ReviewState, type Site } from './site.ts'

/** Whoever is named has to be a collaborator, or nobody is asked. */
export const requestReviewers: Handler = async (site, call) => {
  const pull = pullOf(site, call)
  const { reviewers = [], team_reviewers: teams = [] } = call.body as {
    reviewers?: string[]
    team_reviewers?: string[]
  }
  if (reviewers.includes(pull.author))
    throw unprocessable('Review cannot be requested from pull request author.')
  const strangers = reviewers.filter(login => (roleOf(site, login) ?? 'none') === 'none')
  if (strangers.length > 0 || teams.length > 0) throw unprocessable(notCollaborators(site))
  pull.requestedReviewers = union(pull.requestedReviewers, reviewers)
  return { body: await pullJson(site, pull) }
}

/** Logins that cannot push are left out without a word, as GitHub does. */
export const addAssignees: Handler = async (site, call) => {
  const pull = pullOf(site, call, 'issue_number')
  const { assignees = [] } = call.body as { assignees?: (string | { login: string })[] }
  const logins = assignees.map(each => (typeof each === 'string' ? each : each.login))
  pull.assignees = union(
    pull.assignees,
    logins.filter(login => ['admin', 'write'].includes(roleOf(site, login) ?? 'none')),
  )
  return { body: await pullJson(site, pull) }
}

export const createReview: Handler = async (site, call) => {
  const pull = pullOf(site, call)
  const { event = 'PENDING', body = '', comments = [] } = call.body as Partial<ReviewState>
  if (event === 'APPROVE' && !site.pullRequests.allowed)
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  await requireInDiff(site, pull, comments)
  const review: ReviewState = { id: pull.number * 1000 + pull.reviews.length + 1, event, body, comments }
  pull.reviews.push(review)
  return { body: reviewJson(site, pull, review) }
}

/** A comment belongs to a file of the diff. */
async function requireInDiff(site: Site, pull: PullState, comments: ReviewState['comments']): Promise<void> {
  if (comments.length === 0) return
  const fork = await site.git.text(['merge-base', `refs/heads/${pull.base}`, `refs/heads/${pull.head}`])
  const files = await changedFiles(site.git, fork, `refs/heads/${pull.head}`)
  const isOutside = comments.some(comment => !files.some(file => file.filename === comment.path))
  if (isOutside) throw new Refusal(422, 'Unprocessable Entity', { errors: ['Path could not be resolved'] })
}

const REVIEW_STATES: Readonly<Record<string, string>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
  PENDING: 'PENDING',
}

function reviewJson(site: Site, pull: PullState, review: ReviewState): object {
  const { id, body, event } = review
  const page = `${pageUrl(site)}/pull/${pull.number}#pullrequestreview-${id}`
  return {
    id,
    body,
    state: REVIEW_STATES[event],
    user: userJson(site, BOT.login),
    html_url: page,
    commit_id: pull.headSha,
  }
}

function notCollaborators(site: Site): string {
  return `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${site.owner}/${site.name} repository.`
}

function union(before: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...before, ...more])]
}
