import { keptBackMs } from '../agent/test-runner.ts'
import { type CiFailure, countsAsRun, readCiFailure } from '../failure/ci-failure.ts'
import { describeFailure, type Failure } from '../failure/failure.ts'
import type { CommandResult } from '../platform/command.ts'
import { count, seconds } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import { reproduce } from '../proof/reproduce.ts'
import type { Collector } from '../sandbox/collect.ts'
import { openRepository } from '../sandbox/repository.ts'
import type { Case, Ended, OpenCase } from './case.ts'
import { connect } from './github.ts'

export type Broken = {
  readonly kind: 'broken'
  readonly failure: Failure
  readonly red: readonly CommandResult[]
  readonly collector: Collector
}

/** Reads what CI says, sees the tests fail here, and describes the failure. Nothing is spent before. */
export async function whatBroke(about: OpenCase, meanwhile: () => void): Promise<Broken | Ended> {
  const { settings, baseline, desk, scene, runTests } = about
  const ci = await ciFailure(about)
  if (ci?.kind === 'nothing') return ended({ verdict: 'nothing-to-do', reason: ci.reason })
  if (ci?.kind === 'unread') desk.note(ci.reason)
  const collector = {
    baseline,
    repository: openRepository(baseline, scene.scratch),
    byproducts: new Set<string>(),
  }
  const isCiFailure = (output: string): boolean => countsAsRun(ci, baseline.headSha, output)
  const found = await reproduce({
    scene,
    outOfTime: runs => noTime(about, runs),
    meanwhile,
    runTests,
    collector,
    isCiFailure,
    times: settings.reproduceRuns,
  })
  if (found.kind === 'end') return found
  const failure = describeFailure({
    reproduction: found.runs[0]?.output.text ?? '',
    ...(ci?.kind === 'failed' ? { jobs: ci } : {}),
  })
  desk.output('failure-signature', failure.signature)
  if (failure.matches === false)
    desk.note('The tests fail here for another reason than in the CI run; what fails here is repaired.')
  return {
    kind: 'broken',
    failure,
    red: found.runs,
    collector: { ...collector, byproducts: found.byproducts },
  }
}

async function ciFailure({ settings, target }: Case): Promise<CiFailure | null> {
  const runId = settings.runId ?? target.runId
  if (runId === null) return null
  return readCiFailure({ ...settings.github, github: await connect(settings.github), runId })
}

/** Told before another run is begun, and before anything is spent. */
function noTime({ settings, watch }: Case, runs: readonly CommandResult[]): End | null {
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
