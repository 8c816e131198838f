import type { Api } from '../api.ts'
import type { Claim } from './claim-ref.ts'
import { allClaims, hasEnded, type Signed, signedBy } from './read-claims.ts'
import { type Offer, type StandingFix, standingFix } from './standing-fix.ts'

/** A failure at a base commit, and the run that would like to spend money on it. */
export type Claiming = Offer & {
  readonly runId: string
  readonly runAttempt: number
  /** Runs that may spend money on it, over all of them. */
  readonly maxAttempts: number
  /** Present where nothing may be written: then a run learns what others have done, and is not counted. */
  readonly looksOnly?: true
  /** Present where a stopped run is gone on from, whose claim speaks against nothing: people ask for it by name. */
  readonly goesOn?: true
}

/** What speaks against another run. */
export type Obstacle =
  | { readonly kind: 'standing'; readonly fix: StandingFix }
  | { readonly kind: 'running'; readonly runId: string }
  | { readonly kind: 'used-up'; readonly attempts: number; readonly within: 'commit' | 'day' }

export type Look = {
  readonly obstacle: Obstacle | null
  /** Of the claim to be made. */
  readonly number: number
  /** Of the base commit, which the claim's commit repeats. */
  readonly tree: string
  /** Of other base commits, for the sweep. */
  readonly others: readonly Claim[]
}

/** Looks at what other runs have done about this failure. Writes nothing, so it may be early. */
export async function look(api: Api, claiming: Claiming): Promise<Look> {
  const base = api.ask(to => api.rest.git.getCommit({ ...to, commit_sha: claiming.baseSha }))
  // Whoever waits for it is told.
  base.catch(() => {})
  const claims = await allClaims(api)
  const isSame = (claim: Claim) =>
    claim.signature === claiming.signature && claim.baseSha === claiming.baseSha
  const same = claims.filter(isSame)
  const obstacle = await obstacleIn(api, claiming, { same, claims })
  const number = Math.max(0, ...same.map(claim => claim.number)) + 1
  const { data } = await base
  return { obstacle, number, tree: data.tree.sha, others: claims.filter(claim => !isSame(claim)) }
}

type Known = { readonly same: readonly Claim[]; readonly claims: readonly Claim[] }

/** Whether a run has ended is asked before its fix is looked for: what it leaves is there by then. */
async function obstacleIn(api: Api, claiming: Claiming, { same, claims }: Known): Promise<Obstacle | null> {
  const running = await runningOn(api, claiming, same)
  const fix = await standingFix(api, claiming)
  if (fix) return { kind: 'standing', fix }
  if (running !== null) return { kind: 'running', runId: running }
  if (same.length >= claiming.maxAttempts && !claiming.goesOn)
    return { kind: 'used-up', attempts: same.length, within: 'commit' }
  return (await isDayFull(api, claiming, claims))
    ? { kind: 'used-up', attempts: ATTEMPTS_A_DAY, within: 'day' }
    : null
}

/** The newest claim alone can be alive: nobody claims the next while one is. */
async function runningOn(api: Api, claiming: Claiming, same: readonly Claim[]): Promise<string | null> {
  const newest = same.toSorted((a, b) => b.number - a.number)[0]
  const signed = newest ? await signedBy(api, newest) : null
  if (signed === null || isEarlierStep(signed, claiming) || (await hasEnded(api, signed, claiming)))
    return null
  return signed.holder?.runId ?? ''
}

/** What is gone on from in the run in which it was stopped has ended. */
function isEarlierStep({ holder }: Signed, { goesOn, runId }: Claiming): boolean {
  return goesOn === true && runId !== '' && holder?.runId === runId
}

/** One failure in many commits, as when two bots answer each other. */
export const ATTEMPTS_A_DAY = 20
const DAY_MS = 24 * 60 * 60 * 1000

async function isDayFull(api: Api, { signature }: Claiming, claims: readonly Claim[]): Promise<boolean> {
  const ofFailure = claims.filter(claim => claim.signature === signature)
  if (ofFailure.length < ATTEMPTS_A_DAY) return false
  let today = 0
  for (const claim of ofFailure) {
    const signed = await signedBy(api, claim)
    if (signed && Date.now() - signed.madeAt < DAY_MS) today += 1
    if (today >= ATTEMPTS_A_DAY) return true
  }
  return false
}
