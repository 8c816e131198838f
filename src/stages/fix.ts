import type { End } from '../platform/verdict.ts'
import { passes } from '../platform/verdict.ts'
import { prove } from '../proof/prove.ts'
import type { OpenCase } from './case.ts'
import type { Claims } from './claims.ts'
import { sameFailure } from './go-on.ts'
import { leave } from './leave.ts'
import { offer } from './offer.ts'
import { repair } from './repair.ts'
import { tellPullRequest } from './tell-pull-request.ts'
import type { Broken } from './what-broke.ts'

/** From a failure that was seen to a fix that is offered: repaired, let out, proven, published. Money is spent here only. */
export async function fix(about: OpenCase & Pick<Claims, 'claim' | 'release'>, broken: Broken): Promise<End> {
  if (about.goingOn) sameFailure(about.goingOn, broken.failure.signature)
  const taken = await about.claim(broken.failure.signature)
  if (taken) return taken
  // What a stopped run has spent stands, whatever this one does.
  const spentNothing = (): boolean => !about.goingOn && about.desk.story().spentNanoUsd === 0
  const end = await mended(about, broken).finally(async () => {
    if (spentNothing()) await about.release()
  })
  await tellPullRequest(about, end)
  return end
}

async function mended(about: OpenCase, broken: Broken): Promise<End> {
  const { settings, baseline, desk, scene, runTests, checkTask } = about
  const repaired = await repair(about, broken)
  if (repaired.kind === 'end') return repaired.end
  const ruling = await leave(about, broken, repaired)
  if (ruling.kind === 'blocked') {
    desk.mask(ruling.tokens)
    return { verdict: 'blocked', reason: ruling.reason }
  }
  desk.flagged(ruling.flags)
  const proof = await prove(
    { ...settings, ...broken, ...repaired, baseline },
    { copies: scene.copies, runTests, checkTask, times: settings.confirmRuns },
  )
  desk.proven(proof)
  if (proof.file) desk.keep('proof', proof.file)
  if (!passes(proof.end.verdict)) return proof.end
  return offer(about, { broken, repaired, proof, flags: ruling.flags })
}

/** Node compiles its fetch when it is first used, which takes as long as a small request: this one goes nowhere. */
export function warmUp(): void {
  void fetch('data:,')
}
