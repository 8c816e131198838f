import { loadModel } from '../agent/attempt.ts'
import { keptBackMs } from '../agent/test-runner.ts'
import { type CiFailure, countsAsRun, readCiFailure } from '../failure/ci-failure.ts'
import { describeFailure, type Failure } from '../failure/failure.ts'
import type { CommandResult } from '../platform/command.ts'
import { count, seconds } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import { reproduce } from '../proof/reproduce.ts'
import type { Collector } from '../sandbox/collect.ts'
import type { Case, Ended, OpenCase } from './case.ts'
import { connect } from './github.ts'

export type Broken = {
  readonly kind: 'broken'
  readonly failure: Failure
  readonly red: readonly CommandResult[]
  readonly collector: Collector
}

/** A copy is made and the command started by then. */
const UNTIL_TESTS_RUN_MS = 25

/** Reads what CI says, sees the tests fail here, and describes the failure. Nothing is spent before. */
export async function whatBroke(about: OpenCase): Promise<Broken | Ended> {
  const { settings, baseline, desk, scene, runTests, watch } = about
  const ci = await ciFailure(about)
  if (ci?.kind === 'nothing') return ended({ verdict: 'nothing-to-do', reason: ci.reason })
  if (ci?.kind === 'unread') desk.note(ci.reason)
  // Loading the model's client keeps this process busy for as long as a small test run takes: let both happen at once.
  setTimeout(() => void loadModel(), UNTIL_TESTS_RUN_MS)
  const collector = { baseline, repository: scene.repository, byproducts: new Set<string>() }
  const isCiFailure = (output: string): boolean => countsAsRun(ci, baseline.headSha, output)
  const found = await reproduce({
    sandbox: scene.sandbox,
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
  if (watch.leftMs === 0) return ended(noTime(about, found.runs))
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

function noTime({ settings }: Case, runs: readonly CommandResult[]): End {
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
