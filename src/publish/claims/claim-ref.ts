import { randomBytes } from 'node:crypto'
import { harmlessLine } from '../untrusted.ts'

/** All that a claim tells: its name which failure at which base commit and which attempt, its commit who and when. */
export type Claim = {
  /** Without `refs/`, as GitHub's API takes it. */
  readonly ref: string
  readonly sha: string
  readonly signature: string
  readonly baseSha: string
  /** 1 for the first run on this failure at this base commit. */
  readonly number: number
}

export type Holder = {
  /** Empty where the run is not one of GitHub Actions. */
  readonly runId: string
  readonly runAttempt: number
}

export const CLAIMS = 'codex-max-fix/'

export function claimRef({
  signature,
  baseSha,
  number,
}: Pick<Claim, 'signature' | 'baseSha' | 'number'>): string {
  return `${CLAIMS}${signature}/${baseSha}/${number}`
}

/** Null for a reference that is no claim, whoever made it. */
export function claimAt(name: string, sha: string): Claim | null {
  const [, ref, signature, baseSha, number] =
    /^refs\/(codex-max-fix\/([0-9a-f]{12})\/([0-9a-f]{40})\/([1-9]\d{0,5}))$/.exec(name) ?? []
  if (!ref || !signature || !baseSha || !number) return null
  return { ref, sha, signature, baseSha, number: Number(number) }
}

const RUN = /^Run: (\d{0,20})\/(\d{1,6})$/m

/** The message of a claim's commit: no two are the same, or two jobs of a run could take one for the other's. */
export function claimMessage(claim: Pick<Claim, 'signature' | 'number'>, holder: Holder): string {
  const { runId, runAttempt } = holder
  const title = `Claim ${claim.number} of the failure ${harmlessLine(claim.signature)}`
  return `${title}\n\nMade by codex-max-fix before its first model call.\n\nRun: ${runId}/${runAttempt}\nNonce: ${randomBytes(8).toString('hex')}`
}

/** Null where it names nobody. */
export function holderIn(message: string): Holder | null {
  const [, runId, runAttempt] = RUN.exec(message) ?? []
  if (runId === undefined || runAttempt === undefined) return null
  return { runId, runAttempt: Number(runAttempt) }
}
