import type { GitHub } from '../../platform/github.ts'
import { alreadyExists, answerOf } from '../answer.ts'
import { type Api, openApi, type Patience } from '../api.ts'
import { type Claim, claimMessage, claimRef } from './claim-ref.ts'
import { type Claiming, type Look, look, type Obstacle } from './look.ts'

export type Claimed =
  /** `others`: claims of other failures, for the sweep. `ref`: without `refs/`; null where none is made. */
  | { readonly kind: 'mine'; readonly others: readonly Claim[]; readonly ref: string | null }
  | { readonly kind: 'not-mine'; readonly obstacle: Obstacle }
  /** GitHub would not let it be made; what can be seen speaks against nothing. */
  | { readonly kind: 'uncounted'; readonly why: string }

export type Claimant = {
  /** Looks early, so that less is left to do when the failure is certain. */
  readonly foresee: () => void
  /** Before the first model call. Throws only where it is cancelled. */
  readonly claim: () => Promise<Claimed>
  /** Takes back what was claimed, where nothing was spent: best effort, an attempt that is counted too many is no harm. */
  readonly release: () => Promise<void>
}

/** Races end after so many looks: each means that another run was faster. */
const LOOKS = 5

/**
 * One run at a time spends money on a failure at a base commit, and no more than `max-attempts` ever do. GitHub makes a
 * reference once: whoever has made it is the one.
 */
export function claimant(github: GitHub, claiming: Claiming, patience: Patience): Claimant {
  const api = openApi(github, claiming, patience)
  let foreseen: Promise<Look> | null = null
  let made: string | null = null
  return {
    foresee: () => {
      foreseen = look(api, claiming)
      // What goes wrong here goes wrong again where it is waited for.
      foreseen.catch(() => {})
    },
    claim: async () => {
      try {
        const claimed = await claimAfter(api, claiming, foreseen ?? look(api, claiming))
        made = claimed.kind === 'mine' ? claimed.ref : null
        return claimed
      } catch (error) {
        patience.signal.throwIfAborted()
        const answer = answerOf(error)
        if (answer === null) throw error
        return { kind: 'uncounted', why: `${answer.message} (${answer.status})` }
      }
    },
    release: async () => {
      const ref = made
      if (ref !== null) await api.ask(to => api.rest.git.deleteRef({ ...to, ref })).catch(() => {})
    },
  }
}

async function claimAfter(api: Api, claiming: Claiming, first: Promise<Look>): Promise<Claimed> {
  let seen = await first
  for (let looks = 1; looks < LOOKS; looks += 1) {
    if (seen.obstacle) return { kind: 'not-mine', obstacle: seen.obstacle }
    if (claiming.looksOnly) return { kind: 'mine', others: [], ref: null }
    const ref = claimRef({ ...claiming, number: seen.number })
    if (await isMade(api, claiming, seen)) return { kind: 'mine', others: seen.others, ref }
    seen = await look(api, claiming)
  }
  return { kind: 'not-mine', obstacle: seen.obstacle ?? { kind: 'running', runId: '' } }
}

/** False where another run was there first. */
async function isMade(api: Api, claiming: Claiming, { number, tree }: Look): Promise<boolean> {
  const claim = { ...claiming, number }
  // With the base commit as its parent and the same tree it brings nothing for which a token could lack a permission.
  const commit = { message: claimMessage(claim, claiming), tree, parents: [claiming.baseSha] }
  const { data } = await api.ask(to => api.rest.git.createCommit({ ...to, ...commit }))
  const ref = `refs/${claimRef(claim)}`
  try {
    await api.askAfterWrite(to => api.rest.git.createRef({ ...to, ref, sha: data.sha }))
    return true
  } catch (error) {
    if (!alreadyExists(error)) throw error
    return await isOwn(api, ref, data.sha)
  }
}

/** An answer may have been lost on the way: then the request was repeated, and found its own reference. */
async function isOwn(api: Api, ref: string, sha: string): Promise<boolean> {
  const { data } = await api.askAfterWrite(to =>
    api.rest.git.getRef({ ...to, ref: ref.replace(/^refs\//, '') }),
  )
  return data.object.sha === sha
}
