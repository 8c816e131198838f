import { answerOf, isMissing } from '../answer.ts'
import type { Api } from '../api.ts'
import { CLAIMS, type Claim, claimAt, type Holder, holderIn } from './claim-ref.ts'

/** All claims of the repository, in one request. */
export async function allClaims(api: Api): Promise<readonly Claim[]> {
  const { data } = await api.ask(to => api.rest.git.listMatchingRefs({ ...to, ref: CLAIMS }))
  return data.flatMap(each => claimAt(each.ref, each.object.sha) ?? [])
}

export type Signed = { readonly holder: Holder | null; readonly madeAt: number }

/** Who made a claim and when; null where it is gone by now. */
export async function signedBy(api: Api, { sha }: Claim): Promise<Signed | null> {
  try {
    const { data } = await api.ask(to => api.rest.git.getCommit({ ...to, commit_sha: sha }))
    return { holder: holderIn(data.message), madeAt: Date.parse(data.committer.date) }
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Jobs on GitHub's own runners end after that. */
const LONGEST_JOB_MS = 6 * 60 * 60 * 1000

/** Whether the run that made a claim has ended. Where the token may not ask, by the claim's age. */
export async function hasEnded(api: Api, { holder, madeAt }: Signed, me: Holder): Promise<boolean> {
  const isOld = Date.now() - madeAt > LONGEST_JOB_MS
  if (holder === null || holder.runId === '') return isOld
  // Another attempt of this run begins when the one before has ended; another job of the same attempt may go on.
  if (holder.runId === me.runId) return holder.runAttempt < me.runAttempt
  return (await runEnded(api, holder)) ?? isOld
}

/** Null where the token may not see runs. */
async function runEnded(api: Api, { runId, runAttempt }: Holder): Promise<boolean | null> {
  try {
    const { data } = await api.ask(to => api.rest.actions.getWorkflowRun({ ...to, run_id: Number(runId) }))
    return data.status === 'completed' || (data.run_attempt ?? 1) > runAttempt
  } catch (error) {
    if (isMissing(error)) return true
    if (answerOf(error)?.status === 403) return null
    throw error
  }
}
