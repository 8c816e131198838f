import { answerOf } from '../answer.ts'
import type { Api } from '../api.ts'
import { ownTip, type Wanted } from '../branch-place.ts'
import { compareUrl } from '../compare-url.ts'

/** A fix of the same failure at the same base commit that was proven and offered before. */
export type StandingFix = {
  readonly branch: string
  /** Of the pull request, or of the page that compares the branch. */
  readonly url: string
  /** Null where there is no open pull request. */
  readonly pullRequest: number | null
}

export type Offer = Wanted & {
  readonly owner: string
  readonly repository: string
  readonly serverUrl: string
  readonly baseBranch: string
  readonly baseSha: string
}

/** The open pull request of such a fix, or the branch alone; null where neither is there. */
export async function standingFix(api: Api, offer: Offer): Promise<StandingFix | null> {
  const tip = await ownTip(api, offer)
  if (tip?.commit.parents[0]?.sha !== offer.baseSha) return null
  const { branch } = tip
  const query = { state: 'open' as const, head: `${offer.owner}:${branch}`, base: offer.baseBranch }
  // A token that may not see pull requests sees the branch, which is enough.
  const [pull] = await api
    .ask(to => api.rest.pulls.list({ ...to, ...query }))
    .then(
      ({ data }) => data,
      error => (answerOf(error)?.status === 403 ? [] : Promise.reject(error)),
    )
  return pull
    ? { branch, url: pull.html_url, pullRequest: pull.number }
    : { branch, url: compareUrl(offer, branch), pullRequest: null }
}
