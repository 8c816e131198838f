import { keptBackMs, type TestedRun } from '../agent/test-runner.ts'
import { type Cause, causeOf } from '../failure/cause.ts'
import { type CiFailure, countsAsRun, readCiFailure } from '../failure/ci-failure.ts'
import { describeFailure, type Failure } from '../failure/failure.ts'
import type { LogFile } from '../failure/log-file.ts'
import { type SourceTree, withSources } from '../failure/sources.ts'
import { count, seconds } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import { reproduce } from '../proof/reproduce.ts'
import { readTracked } from '../sandbox/baseline.ts'
import type { Collector } from '../sandbox/collect.ts'
import { openRepository } from '../sandbox/repository.ts'
import type { Case, Ended, OpenCase } from './case.ts'
import { connect } from './github.ts'
import { cannotRun, hintOf, notTheTests, remarksOn } from './remarks.ts'

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
  const { settings, baseline, desk, scene, runTests } = about
  const ci = await ciFailure(about)
  if (ci?.kind === 'nothing') return ended({ verdict: 'nothing-to-do', reason: ci.reason })
  if (ci?.kind === 'unread') desk.note(ci.reason)
  const inCi = causeIn(ci, [])
  if (inCi?.kind === 'infrastructure') return ended(notTheTests(inCi))
  const collector = {
    baseline,
    repository: openRepository(baseline, scene.scratch),
    byproducts: new Set<string>(),
  }
  const isCiFailure = (output: string): boolean => countsAsRun(ci, baseline.headSha, output)
  const found = await reproduce({
    scene,
    endsAfter: runs => cannotRun(causeIn(ci, runs), runs) ?? noTime(about, runs),
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
  for (const remark of remarksOn(failure, found.runs)) desk.note(remark)
  return {
    kind: 'broken',
    failure: {
      ...failure,
      excerpt: withSources(failure.excerpt, sourceTree(about)),
      account: failure.account + hintOf(causeIn(ci, found.runs)),
    },
    red: found.runs,
    collector: { ...collector, byproducts: found.byproducts },
    logs: ci?.kind === 'failed' ? ci.jobs.flatMap(({ file }) => file ?? []) : [],
  }
}

async function ciFailure({ settings, target, scene }: OpenCase): Promise<CiFailure | null> {
  const runId = settings.runId ?? target.runId
  if (runId === null) return null
  const github = await connect(settings.github)
  const ownRunId = settings.github.runId
  return readCiFailure({ ...settings.github, github, runId, ownRunId, scratch: scene.scratch })
}

function sourceTree({ settings, baseline }: Case): SourceTree {
  return {
    paths: baseline.tracked.keys(),
    read: path => readTracked(baseline, path),
    root: settings.checkout,
    directory: settings.workingDirectory,
  }
}

/** What is seen here counts, whatever CI says; CI alone where nothing was seen yet. */
function causeIn(ci: CiFailure | null, runs: readonly TestedRun[]): Cause | null {
  const [jobs, conclusion] = ci?.kind === 'failed' ? [ci.jobs, ci.run.conclusion] : [[], null]
  return causeOf({ jobs, runs, conclusion })
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
