import { alreadyExists } from './answer.ts'
import type { Api } from './api.ts'
import type { Publication } from './publication.ts'

export type PullRequest = {
  readonly number: number
  readonly url: string
  /** True where it was there before. */
  readonly updated: boolean
  readonly labels: readonly string[]
  readonly reviewers: readonly string[]
  readonly assignees: readonly string[]
}

/** The one open pull request of the branch for the base branch: the one that is there, brought up to date, or a new one. */
export async function offerPullRequest(
  api: Api,
  publication: Publication,
  branch: string,
): Promise<PullRequest> {
  const found = await openOne(api, publication, branch)
  if (found) return updated(api, publication, found)
  try {
    const { title, body, draft } = publication.pullRequest
    const request = { title, body, draft, head: branch, base: publication.baseBranch }
    const { data } = await api.askAfterWrite(to => api.rest.pulls.create({ ...to, ...request }))
    return pullRequest(data, false)
  } catch (error) {
    if (!alreadyExists(error)) throw error
    const other = await openOneSoon(api, publication, branch)
    if (other) return updated(api, publication, other)
    throw error
  }
}

type RestPull = {
  readonly number: number
  readonly html_url: string
  readonly title: string
  readonly body: string | null
  readonly labels: readonly { readonly name?: string }[]
  readonly requested_reviewers?: readonly { readonly login: string }[] | null
  readonly requested_teams?: readonly { readonly slug: string }[] | null
  readonly assignees?: readonly { readonly login: string }[] | null
}

async function openOne(api: Api, publication: Publication, branch: string): Promise<RestPull | null> {
  const query = {
    state: 'open' as const,
    head: `${publication.owner}:${branch}`,
    base: publication.baseBranch,
  }
  const { data } = await api.ask(to => api.rest.pulls.list({ ...to, ...query }))
  return data[0] ?? null
}

const LOOKS = 4

/** What a parallel run has just made may take a moment to be listed. */
async function openOneSoon(api: Api, publication: Publication, branch: string): Promise<RestPull | null> {
  for (let look = 0; look < LOOKS; look += 1) {
    const found = await openOne(api, publication, branch)
    if (found) return found
    await api.pause(1000 * 2 ** look)
  }
  return null
}

async function updated(api: Api, publication: Publication, found: RestPull): Promise<PullRequest> {
  const { title, body } = publication.pullRequest
  const before = found.body ?? ''
  if (found.title !== title || withoutNote(before) !== body) {
    const change = { pull_number: found.number, title, body: body + noteOn(before, publication) }
    await api.askAfterWrite(to => api.rest.pulls.update({ ...to, ...change }))
  }
  return pullRequest(found, true)
}

const NOTE = '\n\nUpdated in place: '
const BASE = /\bits base commit ([0-9a-f]{40})\./

function withoutNote(body: string): string {
  const at = body.lastIndexOf(NOTE)
  return at === -1 ? body : body.slice(0, at)
}

/** What is different from the text before, of which only its base commit is believed. */
function noteOn(before: string, { baseSha }: Publication): string {
  const [, was] = BASE.exec(before) ?? []
  if (was === undefined) return `${NOTE}title and text were rewritten by this run.`
  return was === baseSha
    ? `${NOTE}another fix of the same commit stood here before.`
    : `${NOTE}the fix before was made for ${was}, this one is for ${baseSha}.`
}

function pullRequest(pull: RestPull, wasThere: boolean): PullRequest {
  const people = (pull.requested_reviewers ?? []).map(each => each.login)
  const teams = (pull.requested_teams ?? []).map(each => each.slug)
  return {
    number: pull.number,
    url: pull.html_url,
    updated: wasThere,
    labels: pull.labels.flatMap(label => label.name ?? []),
    reviewers: [...people, ...teams],
    assignees: (pull.assignees ?? []).map(each => each.login),
  }
}
