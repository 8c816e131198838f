import type { End } from '../platform/verdict.ts'
import type { Case } from './case.ts'
import { factsOf } from './facts-of.ts'
import { propose } from './propose.ts'
import type { Proven } from './proven.ts'
import { publishFix } from './publish-fix.ts'

/** Offers a proven fix to people, or to the job that may do so. */
export async function offer(about: Case, proven: Proven): Promise<End> {
  const { settings, baseline, target, watch } = about
  if (settings.phase.kind === 'propose') return propose(about, proven)
  const { headSha } = baseline
  const { change } = proven.repaired
  return publishFix(
    { ...about, cancel: watch.cancel },
    { facts: factsOf(about, proven), target, headSha, change },
  )
}
