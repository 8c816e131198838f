import { keptBackMs, type TestedRun } from '../agent/test-runner.ts'
import type { Failure } from '../failure/failure.ts'
import type { LogFile } from '../failure/log-file.ts'
import { count, seconds } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import { reproduce } from '../proof/reproduce.ts'
import type { Collector } from '../sandbox/collect.ts'
import { openRepository } from '../sandbox/repository.ts'
import type { Case, Ended, OpenCase } from './case.ts'
import type { Diagnosis } from './diagnosis.ts'

export type Broken = {
  readonly kind: 'broken'
  readonly failure: Failure
  readonly red: readonly TestedRun[]
  readonly collector: Collector
  /** Of the failed CI jobs. */
  readonly logs: readonly LogFile[]
}

/** Reads what CI says, sees the tests fail here, and describes the failure. Nothing is spent before. */
export async function whatBroke(about: OpenCase, meanwhile: () => void): Promise<Broken | Ended> {
  const { settings, baseline, desk, scene, runTests, target } = about
  const runId = settings.runId ?? target.runId
  let begun: Promise<Diagnosis> | null = null
  const diagnosis = (): Promise<Diagnosis> => {
    begun ??= diagnose(about, runId)
    return begun
  }
  // Without CI to ask, reading failures can be learnt while the tests run.
  const early = runId === null ? null : await diagnosis()
  if (early?.endsBefore) return ended(early.endsBefore)
  if (early?.ci?.kind === 'unread') desk.note(early.ci.reason)
  const repository = openRepository(baseline, scene.scratch)
  const collector = { baseline, repository, byproducts: new Set<string>() }
  const found = await reproduce({
    scene,
    endsAfter: async runs => (await diagnosis()).endsAfter(runs) ?? noTime(about, runs),
    isCiFailure: async output => (await diagnosis()).isCiFailure(output),
    meanwhile: () => {
      meanwhile()
      // What goes wrong here goes wrong again where it is waited for.
      diagnosis().then(
        ({ prepare }) => prepare(),
        () => {},
      )
    },
    runTests,
    collector,
    times: settings.reproduceRuns,
  })
  if (found.kind === 'end') return found
  const { ci, describe } = await diagnosis()
  const { failure, remarks } = describe(found.runs)
  desk.output('failure-signature', failure.signature)
  for (const remark of remarks) desk.note(remark)
  return {
    kind: 'broken',
    failure,
    red: found.runs,
    collector: { ...collector, byproducts: found.byproducts },
    logs: ci?.kind === 'failed' ? ci.jobs.flatMap(({ file }) => file ?? []) : [],
  }
}

async function diagnose(about: OpenCase, runId: number | null): Promise<Diagnosis> {
  const { diagnosisOf } = await import('./diagnosis.ts')
  return diagnosisOf(about, runId)
}

/** Told before another run is begun, and before anything is spent. */
function noTime({ settings, watch }: Case, runs: readonly TestedRun[]): End | null {
  if (watch.leftMs > 0 || watch.cancel.aborted) return null
  const { confirmRuns, maxMinutes } = settings
  const longestMs = Math.max(...runs.map(run => run.durationMs))
  const kept = `${seconds(keptBackMs(confirmRuns, longestMs))} have to be kept back (${count(confirmRuns + 1, 'test run')} of ${seconds(longestMs)} and 60 s)`
  return {
    verdict: 'limit-reached',
    reason: `max-minutes: ${kept}, which leaves nothing of ${maxMinutes} minutes for a repair`,
  }
}

function ended(end: End): Ended {
  return { kind: 'end', end }
}
