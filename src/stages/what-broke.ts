import { taskSignature } from '../agent/given-task.ts'
import type { Picture } from '../agent/pictures/picture.ts'
import { keptBackMs, type TestedRun } from '../agent/test-runner.ts'
import type { Failure } from '../failure/failure.ts'
import type { LogFile } from '../failure/log-file.ts'
import { type CommandResult, isGreen } from '../platform/command.ts'
import { count, seconds } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import { reproduce } from '../proof/reproduce.ts'
import type { Collector } from '../sandbox/collect.ts'
import { openRepository } from '../sandbox/repository.ts'
import { attachments } from './attachments.ts'
import type { Case, Ended, OpenCase } from './case.ts'
import type { Diagnosis } from './diagnosis.ts'

/** Source: POSIX, Shell Command Language, 2.8.2. */
const [NOT_EXECUTABLE, NOT_FOUND] = [126, 127]

export type Broken = {
  readonly kind: 'broken'
  readonly failure: Failure
  /** The runs of the pristine tree: green ones only where there is a task. */
  readonly red: readonly TestedRun[]
  /** The check of the task on the pristine tree; null without one. */
  readonly checkedBefore: CommandResult | null
  readonly collector: Collector
  /** What the failing tests left behind. */
  readonly pictures: readonly Picture[]
  /** Of the failed CI jobs. */
  readonly logs: readonly LogFile[]
}

/** What is begun beside the tests, more than once: when they run, and when a run was red. */
export type Meanwhile = {
  readonly underWay: () => void
  readonly red: () => void
  /** With the signature of what the first run has shown, before the others have confirmed it. */
  readonly foreseen: (signature: string) => void
}

/** Reads what CI says, sees the tests fail here, and describes the failure. Nothing is spent before. */
export async function whatBroke(about: OpenCase, meanwhile: Meanwhile): Promise<Broken | Ended> {
  const { settings, baseline, desk, scene, target } = about
  const runId = settings.runId ?? target.runId
  let begun: Promise<Diagnosis> | null = null
  const diagnosis = (): Promise<Diagnosis> => {
    begun ??= diagnose(about, runId)
    return begun
  }
  // Without CI to ask, reading failures can be learnt while the tests run.
  const early = runId === null ? null : await diagnosis()
  const { task } = settings
  if (early?.endsBefore && !task) return ended(early.endsBefore)
  if (early?.ci?.kind === 'unread') desk.note(early.ci.reason)
  const checked = await checkBefore(about)
  if (checked?.kind === 'end') return checked
  const repository = openRepository(baseline, scene.scratch)
  const collector = { baseline, repository, byproducts: new Set<string>() }
  const { runTests, pictures } = attachments(about)
  const found = await reproduce({
    scene,
    endsAfter: async runs => {
      if (!runs.some(isGreen)) meanwhile.red()
      return (await diagnosis()).endsAfter(runs) ?? noTime(about, runs)
    },
    isCiFailure: async output => (await diagnosis()).isCiFailure(output),
    meanwhile: () => {
      meanwhile.underWay()
      // What goes wrong here goes wrong again where it is waited for.
      diagnosis()
        .then(({ prepare }) => foretell(meanwhile, prepare(), task && taskSignature(task, settings)))
        .catch(() => {})
    },
    runTests,
    collector,
    times: settings.reproduceRuns,
    goesOnGreen: task !== null,
  })
  if (found.kind === 'end') return found
  const { ci, describe } = await diagnosis()
  const isRed = !found.runs.some(isGreen)
  const { failure: seen, remarks } = isRed ? describe(found.runs) : NOTHING_FAILS
  const failure = task ? { ...seen, signature: taskSignature(task, settings) } : seen
  desk.output('failure-signature', failure.signature)
  for (const remark of remarks) desk.note(remark)
  return {
    kind: 'broken',
    failure,
    red: found.runs,
    checkedBefore: checked?.result ?? null,
    collector: { ...collector, byproducts: found.byproducts },
    pictures: pictures(),
    logs: ci?.kind === 'failed' ? ci.jobs.flatMap(({ file }) => file ?? []) : [],
  }
}

function foretell({ foreseen }: Meanwhile, failure: Failure | null, ofTask: string | null): void {
  const signature = ofTask ?? failure?.signature ?? ''
  if (signature !== '') foreseen(signature)
}

const NOTHING_FAILS = {
  failure: { excerpt: '', signature: '', account: '', matches: null, others: [] },
  remarks: [],
}

/** A check that passes before anything was done has nothing left to do; one that cannot run tells nothing. */
async function checkBefore({ settings, scene, checkTask, watch }: OpenCase) {
  if (!checkTask) return null
  await using workspace = await scene.copies.take()
  scene.copies.prepare()
  const result = await checkTask(workspace, 'check-before')
  if (watch.cancel.aborted) return ended({ verdict: 'cancelled', reason: 'the run was cancelled' })
  if (isGreen(result))
    return ended({ verdict: 'nothing-to-do', reason: 'the task is done already: task-check passes' })
  const code = result.ending.kind === 'exited' ? result.ending.code : 0
  if (code !== NOT_FOUND && code !== NOT_EXECUTABLE) return { kind: 'red' as const, result }
  const reason = `task-check cannot run here (exit ${code}): install what it calls in a step before this action, in ${settings.workingDirectory}`
  return ended({ verdict: 'environment', reason })
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
