import { answerOf } from './answer.ts'
import type { Api } from './api.ts'
import type { PullRequestCompany } from './publication.ts'
import type { PullRequest } from './pull-request.ts'

/** Adds the labels and people that are missing, as far as GitHub lets us. What did not work becomes notes. */
export async function addCompany(
  api: Api,
  pull: PullRequest,
  wanted: PullRequestCompany,
): Promise<readonly string[]> {
  const labels = missing(wanted.labels, pull.labels)
  const reviewers = missing(wanted.reviewers, pull.reviewers)
  const assignees = missing(wanted.assignees, pull.assignees)
  const notes = [
    labels.length > 0 && (await noted('labels', () => addLabels(api, pull, labels))),
    reviewers.length > 0 && (await noted('reviewers', () => askReviewers(api, pull, reviewers))),
    assignees.length > 0 && (await noted('assignees', () => assign(api, pull, assignees))),
  ]
  return notes.filter(note => typeof note === 'string')
}

/** Names are compared without case, teams by their slug alone, as GitHub lists them. */
function missing(wanted: readonly string[], present: readonly string[]): readonly string[] {
  const known = new Set(present.map(name => name.toLowerCase()))
  return wanted.filter(name => !known.has(slugOf(name).toLowerCase()))
}

function slugOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** `add` answers what was left out. Only what GitHub refuses becomes a note: an abort stays one. */
async function noted(input: string, add: () => Promise<readonly string[]>): Promise<string | null> {
  try {
    const left = await add()
    return left.length === 0 ? null : `GitHub left out ${left.join(', ')} from \`${input}\`.`
  } catch (error) {
    const answer = answerOf(error)
    if (!answer) throw error
    return `The \`${input}\` could not be added to the pull request: ${answer.message} (${answer.status}).`
  }
}

async function addLabels(api: Api, pull: PullRequest, labels: readonly string[]): Promise<readonly string[]> {
  const body = { issue_number: pull.number, labels: [...labels] }
  await api.askAfterWrite(to => api.rest.issues.addLabels({ ...to, ...body }))
  return []
}

async function askReviewers(
  api: Api,
  pull: PullRequest,
  names: readonly string[],
): Promise<readonly string[]> {
  const body = {
    pull_number: pull.number,
    reviewers: names.filter(name => !name.includes('/')),
    team_reviewers: names.filter(name => name.includes('/')).map(slugOf),
  }
  await api.askAfterWrite(to => api.rest.pulls.requestReviewers({ ...to, ...body }))
  return []
}

/** GitHub leaves out without a word who cannot be assigned. */
async function assign(api: Api, pull: PullRequest, assignees: readonly string[]): Promise<readonly string[]> {
  const body = { issue_number: pull.number, assignees: [...assignees] }
  const { data } = await api.askAfterWrite(to => api.rest.issues.addAssignees({ ...to, ...body }))
  return missing(
    assignees,
    (data.assignees ?? []).map(each => each.login),
  )
}
