import { changedFiles } from './changed-files.ts'
import { isoSeconds } from './commits.ts'
import { resolveTo } from './objects.ts'
import { pageOf } from './pages.ts'
import { BOT } from './people.ts'
import { pullJson, pullOf } from './pull-json.ts'
import { Refusal, unprocessable, validationFailed } from './reply.ts'
import type { Handler, PullState, Site } from './site.ts'

type PullRequest = {
  readonly title?: string
  readonly head: string
  readonly base: string
  readonly body?: string
  readonly draft?: boolean
  readonly maintainer_can_modify?: boolean
}

const LONGEST_BODY = 65_536

export const createPull: Handler = async (site, call) => {
  const request = call.body as PullRequest
  if (!site.pullRequests.allowed)
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  if (request.draft === true && !site.pullRequests.drafts)
    throw unprocessable('Draft pull requests are not supported in this repository.')
  const head = request.head.startsWith(`${site.owner}:`)
    ? request.head.slice(site.owner.length + 1)
    : request.head
  await requireAcceptable(site, { ...request, head })
  const pull: PullState = {
    ...{
      number: site.pulls.length + 1,
      head,
      base: request.base,
      author: BOT.login,
      createdAt: isoSeconds(new Date()),
    },
    ...{
      title: request.title ?? '',
      body: request.body ?? null,
      state: 'open',
      draft: request.draft ?? false,
    },
    ...{ maintainerCanModify: request.maintainer_can_modify ?? false, headSha: '' },
    ...{ labels: [], requestedReviewers: [], requestedTeams: [], assignees: [], reviews: [] },
  }
  // Looked at last, with nothing to wait for before the push: of racing requests exactly one wins.
  const isThere = site.pulls.some(
    ({ state, ...other }) => state === 'open' && other.head === head && other.base === pull.base,
  )
  if (isThere) throw refused(`A pull request already exists for ${site.owner}:${head}.`)
  site.pulls.push(pull)
  return { body: await pullJson(site, pull) }
}

/** A `head` without an owner is no filter for GitHub: it lists everything. */
export const listPulls: Handler = async (site, call) => {
  const state = call.query.get('state') ?? 'open'
  const head = call.query.get('head') ?? ''
  const base = call.query.get('base')
  const listed = site.pulls.filter(
    pull =>
      (state === 'all' || pull.state === state) &&
      (!head.includes(':') || `${site.owner}:${pull.head}` === head) &&
      (base === null || pull.base === base),
  )
  const newestFirst = call.query.get('direction') === 'asc' ? listed : listed.toReversed()
  const page = pageOf(site, call, newestFirst)
  return { body: await Promise.all(page.items.map(pull => pullJson(site, pull))), headers: page.headers }
}

export const getPull: Handler = async (site, call) => ({ body: await pullJson(site, pullOf(site, call)) })

export const updatePull: Handler = async (site, call) => {
  const pull = pullOf(site, call)
  const { title, body, state, base } = call.body as Partial<
    Pick<PullState, 'title' | 'body' | 'state' | 'base'>
  >
  requireShort(body)
  if (base !== undefined) await requireBranch(site, 'base', base)
  if (state === 'open' && pull.state === 'closed') await requireBranch(site, 'head', pull.head)
  pull.title = title ?? pull.title
  pull.body = body ?? pull.body
  pull.state = state ?? pull.state
  pull.base = base ?? pull.base
  return { body: await pullJson(site, pull) }
}

export const listPullFiles: Handler = async (site, call) => {
  const pull = pullOf(site, call)
  const fork = await site.git.text(['merge-base', `refs/heads/${pull.base}`, `refs/heads/${pull.head}`])
  const page = pageOf(site, call, await changedFiles(site.git, fork, `refs/heads/${pull.head}`))
  return { body: page.items, headers: page.headers }
}

async function requireAcceptable(site: Site, request: PullRequest): Promise<void> {
  const { head, base } = request
  if (request.title === undefined || request.title === '')
    throw validationFailed({ resource: 'PullRequest', code: 'missing_field', field: 'title' })
  requireShort(request.body)
  await requireBranch(site, 'head', head)
  await requireBranch(site, 'base', base)
  const isRelated = (await site.git.ask(['merge-base', `refs/heads/${base}`, `refs/heads/${head}`])) !== null
  if (!isRelated) throw refused(`The ${head} branch has no history in common with ${base}`)
  const commits = await site.git.text(['rev-list', '--count', `refs/heads/${base}..refs/heads/${head}`])
  if (commits === '0') throw refused(`No commits between ${base} and ${head}`)
}

async function requireBranch(site: Site, field: 'head' | 'base', branch: string): Promise<void> {
  const sha = await resolveTo(site.git, branch, 'commit')
  const isBranch =
    sha !== null && (await site.git.ask(['show-ref', '--verify', `refs/heads/${branch}`])) !== null
  if (!isBranch) throw validationFailed({ resource: 'PullRequest', code: 'invalid', field })
}

function requireShort(body: string | null | undefined): void {
  if ((body ?? '').length <= LONGEST_BODY) return
  const message = `body is too long (maximum is ${LONGEST_BODY} characters)`
  throw validationFailed({ resource: 'PullRequest', code: 'custom', field: 'body', message })
}

function refused(message: string): Refusal {
  return validationFailed({ resource: 'PullRequest', code: 'custom', message })
}
