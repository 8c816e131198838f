import { openApi } from '../../../src/publish/api.ts'
import type { Claimed } from '../../../src/publish/claims/claim.ts'
import { claimant } from '../../../src/publish/claims/claim.ts'
import { claimMessage } from '../../../src/publish/claims/claim-ref.ts'
import type { Claiming } from '../../../src/publish/claims/look.ts'
import { allClaims } from '../../../src/publish/claims/read-claims.ts'
import { BRANCH, type World } from '../publish-world.ts'

export const SIGNATURE = 'abc123def456'
export const HOUR_MS = 60 * 60 * 1000
export const DAY_MS = 24 * HOUR_MS

export function claiming(here: World, more: Partial<Claiming> = {}): Claiming {
  return {
    ...{ owner: 'octo', repository: 'demo', serverUrl: here.github.serverUrl },
    ...{ branch: BRANCH, signature: SIGNATURE, baseBranch: 'main', baseSha: here.base },
    ...{ runId: '7', runAttempt: 1, maxAttempts: 2 },
    ...more,
  }
}

export const patience = () => ({ signal: new AbortController().signal, sleep: async () => {} })

export function claim(here: World, more: Partial<Claiming> = {}): Promise<Claimed> {
  return claimant(here.octokit, claiming(here, more), patience()).claim()
}

type Old = {
  readonly signature?: string
  readonly baseSha?: string
  readonly number?: number
  readonly runId?: string
}

/** A claim of another run, so old. */
export async function claimed(here: World, ageMs: number, old: Old = {}): Promise<string> {
  const { signature = SIGNATURE, baseSha = here.base, number = 1, runId = '5' } = old
  const date = new Date(Date.now() - ageMs).toISOString()
  const message = claimMessage({ signature, number }, { runId, runAttempt: 1 })
  const { tree } = (await here.rest.git.getCommit({ owner: 'octo', repo: 'demo', commit_sha: here.base }))
    .data
  const person = { name: 'bot', email: 'bot@example.com', date }
  const { data } = await here.rest.git.createCommit({
    ...{ owner: 'octo', repo: 'demo', message, tree: tree.sha, parents: [here.base] },
    ...{ author: person, committer: person },
  })
  const ref = `refs/codex-max-fix/${signature}/${baseSha}/${number}`
  await here.rest.git.createRef({ owner: 'octo', repo: 'demo', ref, sha: data.sha })
  return ref
}

export async function refs(here: World): Promise<string[]> {
  const all = await allClaims(openApi(here.octokit, claiming(here), patience()))
  return all.map(({ ref }) => `refs/${ref}`)
}

/** A run of Actions that goes on. */
export const running = (here: World, id: number) => ({
  ...{ id, headSha: here.base, jobs: [{ id: id * 10, name: 'repair', conclusion: null }] },
})
