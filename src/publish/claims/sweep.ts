import type { GitHub } from '../../platform/github.ts'
import { type Api, openApi, type Patience } from '../api.ts'
import type { Claim } from './claim-ref.ts'
import type { Claiming } from './look.ts'
import { signedBy } from './read-claims.ts'

const KEPT_MS = 30 * 24 * 60 * 60 * 1000
/** What one run looks at: many claims are swept by many runs. */
const LOOKED_AT = 20

/** Removes claims that are older than 30 days, a bounded number of them. Never throws: a later run does the rest. */
export async function sweepClaims(
  github: GitHub,
  { claiming, others }: { readonly claiming: Claiming; readonly others: readonly Claim[] },
  patience: Patience,
): Promise<void> {
  const api = openApi(github, claiming, patience)
  try {
    for (const claim of turnOf(others, Number(claiming.runId) || 0)) await removeIfOld(api, claim)
  } catch {
    // Old claims cost nothing.
  }
}

/** Every run begins elsewhere, so that young claims in front hide no old ones. */
function turnOf(claims: readonly Claim[], runId: number): readonly Claim[] {
  const start = claims.length > LOOKED_AT ? runId % claims.length : 0
  return [...claims.slice(start), ...claims.slice(0, start)].slice(0, LOOKED_AT)
}

async function removeIfOld(api: Api, claim: Claim): Promise<void> {
  const signed = await signedBy(api, claim)
  if (signed === null || Date.now() - signed.madeAt <= KEPT_MS) return
  await api.ask(to => api.rest.git.deleteRef({ ...to, ref: claim.ref }))
}
