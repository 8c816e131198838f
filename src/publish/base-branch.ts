import { isMissing } from './answer.ts'
import type { Api } from './api.ts'
import { type Publication, Unpublishable } from './publication.ts'

/** The base branch may have moved on, but it has to be there and to hold the base commit still. */
export async function requireBase(api: Api, publication: Publication): Promise<void> {
  const { baseBranch, baseSha, baseIsOnBranch } = publication
  const state = await baseState(api, baseBranch, baseIsOnBranch ? baseSha : null)
  if (state === 'gone')
    throw new Unpublishable(
      `the branch ${baseBranch} is gone, so there is nothing to offer the fix to; set \`base\` to another branch`,
    )
  if (state === 'there') return
  throw new Unpublishable(
    `the branch ${baseBranch} was force-pushed and no longer holds ${baseSha.slice(0, 7)}, the commit that was repaired; run the workflow on its new state`,
  )
}

/** `moved`: the branch does not hold the commit any more. Without a commit it is there or gone. */
export async function baseState(
  api: Api,
  branch: string,
  sha: string | null,
): Promise<'there' | 'gone' | 'moved'> {
  const tip = await tipOf(api, branch)
  if (tip === null) return 'gone'
  return sha === null || tip === sha || (await isAncestor(api, sha, tip)) ? 'there' : 'moved'
}

async function tipOf(api: Api, branch: string): Promise<string | null> {
  return api
    .ask(to => api.rest.git.getRef({ ...to, ref: `heads/${branch}` }))
    .then(({ data }) => data.object.sha)
    .catch(noneIfMissing)
}

/** Commits without anything in common are answered with "not found". */
async function isAncestor(api: Api, base: string, head: string): Promise<boolean> {
  const status = await api
    .ask(to => api.rest.repos.compareCommits({ ...to, base, head, per_page: 1 }))
    .then(({ data }) => data.status)
    .catch(noneIfMissing)
  return status === 'ahead' || status === 'identical'
}

function noneIfMissing(error: unknown): null {
  if (isMissing(error)) return null
  throw error
}
