import { count } from '../platform/text.ts'
import type { ActionsApi, Job, Run, Step } from './actions-api.ts'
import { JOBS_PER_PAGE } from './actions-api.ts'

/** A run with the jobs of its latest attempt, and those of the attempts before. */
export type RunJobs = {
  readonly run: Run
  readonly latest: readonly Job[]
  readonly earlier: readonly Job[]
  /** This action is one of the jobs: it is in progress, and no failure. */
  readonly isOwn: boolean
}

/** GitHub allows 256 jobs a matrix; this is far above what any run has. */
const MOST_PAGES = 100

/** A re-run of the failed jobs leaves the others in the attempt before, so the latest is told by job, not by run. */
export async function listRun(actions: ActionsApi, runId: number, isOwn: boolean): Promise<RunJobs> {
  const run = await actions.getRun(runId)
  const all = await allJobs(actions, runId)
  const last = new Map<string, number>()
  for (const { name, attempt } of all) last.set(name, Math.max(last.get(name) ?? 0, attempt))
  const { latest = [], earlier = [] } = Object.groupBy(all, job =>
    job.attempt === last.get(job.name) ? 'latest' : 'earlier',
  )
  return { run, latest, earlier, isOwn }
}

async function allJobs(actions: ActionsApi, runId: number): Promise<Job[]> {
  const jobs = new Map<number, Job>()
  for (let page = 1; page <= MOST_PAGES; page++) {
    const found = await actions.listJobs(runId, page)
    for (const job of found) jobs.set(job.id, job)
    if (found.length < JOBS_PER_PAGE) break
  }
  return [...jobs.values()]
}

/** Jobs that ended and failed: whole, with a log that can be read. */
export function failedJobs({ latest }: RunJobs): readonly Job[] {
  return latest.filter(job => job.status === 'completed' && hasFailed(job))
}

/** A job that ran out of time has a cancelled step where it stood. */
export function failedSteps({ steps }: Job): readonly Step[] {
  const failed = steps.filter(hasFailed)
  return failed.length > 0 ? failed : steps.filter(step => step.conclusion === 'cancelled')
}

/** The runner, not a step of the workflow, ended the job. */
export function neverStarted({ steps }: Job): boolean {
  return steps.every(step => step.name === 'Set up job' || step.conclusion === 'skipped')
}

/**
 * Why a run without a job that failed and ended may be red nevertheless: its failing job still runs, and has no log before
 * it ends. Null where nothing is red.
 */
export function stillFailing({ latest, isOwn }: RunJobs): string | null {
  const failing = latest.find(job => job.status !== 'completed' && job.steps.some(hasFailed))
  if (failing)
    return `${failing.name} has failed but still runs, and its log can be read only when it has ended`
  return isOwn
    ? 'no other job of this run has failed, and the log of its own cannot be read while it runs'
    : null
}

function hasFailed({ conclusion }: Step | Job): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out'
}

export function whyNothing({ run, latest }: RunJobs): string {
  const conclusion = run.conclusion ?? 'none yet'
  if (latest.length === 0) return `the run has no job (its conclusion: ${conclusion})`
  if (conclusion === 'startup_failure' || conclusion === 'action_required')
    return `no job failed: the run ended as ${conclusion}`
  const others = [...new Set(latest.map(job => job.conclusion ?? job.status))].sort().join(', ')
  return `no job failed (jobs: ${others}; the run: ${conclusion})`
}

/** What a reader of the failed jobs should know of the others. */
export function notesOn(jobs: RunJobs): string[] {
  const allowed = jobs.run.conclusion === 'success' ? ['the run succeeded: its failed jobs may fail'] : []
  return [...allowed, ...unfinished(jobs), ...attemptsBefore(jobs)]
}

/** Of the own run one job is in progress because it asks. */
function unfinished({ latest, isOwn }: RunJobs): string[] {
  const open = latest.filter(job => job.status !== 'completed')
  if (!isOwn) return open.map(job => `${job.name}: still ${job.status}, not read`)
  return open.length > 1
    ? [`${count(open.length - 1, 'other job')} of the run not ended yet and not read`]
    : []
}

function attemptsBefore(jobs: RunJobs): string[] {
  const failed = new Set(failedJobs(jobs).map(job => job.name))
  return jobs.earlier
    .filter(job => failed.has(job.name))
    .map(job => `${job.name}: attempt ${job.attempt} ended as ${job.conclusion ?? job.status}`)
}
