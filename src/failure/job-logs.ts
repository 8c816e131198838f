import type { ActionsApi, Job, Run, Step } from './actions-api.ts'
import { JOBS_PER_PAGE } from './actions-api.ts'
import { readCapped } from './capped.ts'
import { sliceSteps } from './step-slice.ts'

/** A failed job of the latest attempt; `log` is null where a note says why it could not be read. */
export type FailedJob = {
  readonly id: number
  readonly name: string
  readonly attempt: number
  readonly failedSteps: readonly string[]
  readonly log: string | null
}

export type JobLogs =
  | {
      readonly kind: 'failed'
      readonly run: Run
      readonly jobs: readonly FailedJob[]
      readonly notes: readonly string[]
    }
  | { readonly kind: 'nothing'; readonly reason: string }

/** Kept of one log, and of all logs of a run together, in bytes. */
const HEAD_BYTES = 1_000_000
const TAIL_BYTES = 15_000_000
const TOTAL_BYTES = 48_000_000
/** For one log, and for all of them. */
const LOG_MS = 120_000
const LOGS_MS = 300_000
/** GitHub allows 256 jobs a matrix; this is far above what any run has. */
const MOST_PAGES = 100
const FAILED = new Set(['failure', 'timed_out'])

/**
 * The logs of all failed jobs of a run. Throws what the API throws for the run and its jobs; a log that cannot be read,
 * or not before `stop`, is a note.
 */
export async function readJobLogs(
  actions: ActionsApi,
  runId: number,
  stop: AbortSignal = AbortSignal.timeout(LOGS_MS),
): Promise<JobLogs> {
  const run = await actions.getRun(runId)
  const all = await allJobs(actions, runId)
  const latest = latestAttempts(all)
  const failed = latest.filter(job => FAILED.has(job.conclusion ?? ''))
  if (failed.length === 0) return { kind: 'nothing', reason: whyNothing(run, latest) }
  if (failed.every(neverStarted)) {
    return {
      kind: 'nothing',
      reason: 'no failed job ran a step: the runner, not the code, failed (infrastructure)',
    }
  }
  const notes = [...unfinished(latest), ...earlierAttempts(all, failed)]
  const jobs: FailedJob[] = []
  for (const job of failed) jobs.push(await readJob(actions, { job, jobs: failed.length, notes, stop }))
  return { kind: 'failed', run, jobs, notes }
}

async function allJobs(actions: ActionsApi, runId: number): Promise<Job[]> {
  const jobs: Job[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const found = await actions.listJobs(runId, page)
    jobs.push(...found)
    if (found.length < JOBS_PER_PAGE) break
  }
  return [...new Map(jobs.map(job => [job.id, job])).values()]
}

/** A re-run of the failed jobs leaves the others in the attempt before, so the latest is told by job, not by run. */
function latestAttempts(jobs: readonly Job[]): Job[] {
  const last = new Map<string, number>()
  for (const job of jobs) last.set(job.name, Math.max(last.get(job.name) ?? 0, job.attempt))
  return jobs.filter(job => job.attempt === last.get(job.name))
}

function whyNothing(run: Run, jobs: readonly Job[]): string {
  const conclusion = run.conclusion ?? 'none yet'
  if (jobs.length === 0) return `the run has no job (its conclusion: ${conclusion})`
  if (conclusion === 'startup_failure' || conclusion === 'action_required')
    return `no job failed: the run ended as ${conclusion}`
  const others = [...new Set(jobs.map(job => job.conclusion ?? job.status))].sort().join(', ')
  return `no job failed (jobs: ${others}; the run: ${conclusion})`
}

function neverStarted(job: Job): boolean {
  return (
    job.steps.length === 0 ||
    job.steps.every(step => step.name === 'Set up job' || step.conclusion === 'skipped')
  )
}

function unfinished(jobs: readonly Job[]): string[] {
  return jobs
    .filter(job => job.status !== 'completed')
    .map(job => `${job.name}: still ${job.status}, not read`)
}

function earlierAttempts(jobs: readonly Job[], failed: readonly Job[]): string[] {
  const last = new Map(failed.map(job => [job.name, job.attempt]))
  return jobs
    .filter(job => job.attempt < (last.get(job.name) ?? 0))
    .map(job => `${job.name}: attempt ${job.attempt} ended as ${job.conclusion ?? job.status}`)
}

type Reading = {
  readonly job: Job
  readonly jobs: number
  readonly notes: string[]
  readonly stop: AbortSignal
}

async function readJob(actions: ActionsApi, { job, jobs, notes, stop }: Reading): Promise<FailedJob> {
  const steps = failedSteps(job)
  const cap = {
    headBytes: Math.min(HEAD_BYTES, TOTAL_BYTES / jobs / 16),
    tailBytes: Math.min(TAIL_BYTES, (TOTAL_BYTES / jobs) * (15 / 16)),
  }
  const found = {
    id: job.id,
    name: job.name,
    attempt: job.attempt,
    failedSteps: steps.map(step => step.name),
  }
  try {
    const answer = await actions.downloadLog(job.id, AbortSignal.any([stop, AbortSignal.timeout(LOG_MS)]))
    if (answer.kind === 'log')
      return { ...found, log: sliceSteps(await readCapped(answer.bytes, cap), steps) }
    notes.push(`${job.name}: no log, ${answer.reason}`)
  } catch (error) {
    notes.push(`${job.name}: no log, ${error instanceof Error ? error.message : String(error)}`)
  }
  return { ...found, log: null }
}

/** A job that ran out of time has a cancelled step where it stood. */
function failedSteps(job: Job): Step[] {
  const failed = job.steps.filter(step => FAILED.has(step.conclusion ?? ''))
  return failed.length > 0 ? failed : job.steps.filter(step => step.conclusion === 'cancelled')
}
