import type { GitHub } from '../platform/github.ts'
import type { Api } from './api.ts'
import { type Publication, Unpublishable } from './publication.ts'
import { trailersOf } from './trailers.ts'

/** Where the fix goes. `own`: over an earlier fix of the same failure; `settled`: this fix stands there already. */
export type Place =
  | { readonly kind: 'free' | 'own'; readonly branch: string }
  | { readonly kind: 'settled'; readonly branch: string; readonly commitSha: string }

const LAST_SUFFIX = 9

/** A branch is looked for by its name and known by the signature on it. */
export type Wanted = Pick<Publication, 'branch' | 'signature'>

/** The branch of this failure; where somebody else has put commits on it, the next with `-r2`, `-r3`, ... */
export async function placeOf(api: Api, publication: Publication, tree: string): Promise<Place> {
  const tips = await tipsOf(api, publication.branch)
  const own = await ownAmong(api, publication, tips)
  if (own) {
    const { branch, commitSha, commit } = own
    const isSettled = commit.tree.sha === tree && commit.parents[0]?.sha === publication.baseSha
    return isSettled ? { kind: 'settled', branch, commitSha } : { kind: 'own', branch }
  }
  const names = namesOf(publication)
  const free = names.find(name => !tips.has(name))
  if (free !== undefined) return { kind: 'free', branch: free }
  throw new Unpublishable(
    `${publication.branch} and its variants up to ${names.at(-1)} hold commits of others: delete one, or choose another \`branch-prefix\``,
  )
}

type OwnTip = { readonly branch: string; readonly commitSha: string; readonly commit: GitCommit }

/** The branch that holds our own fix of this failure; null where none does. */
export async function ownTip(api: Api, wanted: Wanted): Promise<OwnTip | null> {
  return ownAmong(api, wanted, await tipsOf(api, wanted.branch))
}

async function ownAmong(api: Api, wanted: Wanted, tips: ReadonlyMap<string, string>): Promise<OwnTip | null> {
  for (const branch of namesOf(wanted)) {
    const commitSha = tips.get(branch)
    if (commitSha === undefined) continue
    const { data: commit } = await api.ask(to => api.rest.git.getCommit({ ...to, commit_sha: commitSha }))
    if (isOurs(commit, wanted.signature)) return { branch, commitSha, commit }
  }
  return null
}

function namesOf({ branch }: Wanted): readonly string[] {
  return [branch, ...suffixes().map(suffix => `${branch}${suffix}`)]
}

function suffixes(): string[] {
  return Array.from({ length: LAST_SUFFIX - 1 }, (_, index) => `-r${index + 2}`)
}

/** Commits by branch, of all branches whose names begin like this. */
async function tipsOf(api: Api, branch: string): Promise<ReadonlyMap<string, string>> {
  const ref = `heads/${branch}`
  const { data } = await api.ask(to => api.rest.git.listMatchingRefs({ ...to, ref }))
  return new Map(data.map(each => [each.ref.slice('refs/heads/'.length), each.object.sha]))
}

type GitCommit = Awaited<ReturnType<GitHub['rest']['git']['getCommit']>>['data']

/**
 * Our commit for this failure, as we left it: alone on its base commit. What somebody has put on top lacks the trailer,
 * what was rebased has another parent, and what was amended another committer date than author date.
 */
function isOurs(commit: GitCommit, signature: string): boolean {
  const trailers = trailersOf(commit.message)
  const isUntouched = commit.author.date === commit.committer.date && commit.parents.length === 1
  const isOnItsBase = commit.parents[0]?.sha === trailers.get('Base')
  return trailers.get('Signature') === signature && isUntouched && isOnItsBase
}
