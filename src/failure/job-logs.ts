import { join } from 'node:path'
import { messageOf } from '../platform/errors.ts'
import type { ActionsApi, Job, Run } from './actions-api.ts'
import { annotationReader, type ReadAnnotations } from './annotations.ts'
import type { FailedJob } from './failed-job.ts'
import { groupFailures, type JobFailure } from './job-failures.ts'
import { type JobLog, keepJobLog } from './job-log.ts'
import { cleanLine } from './log/clean-line.ts'
import { matrixValues } from './matrix.ts'
import {
  failedJobs,
  failedSteps,
  listRun,
  neverStarted,
  notesOn,
  type RunJobs,
  stillFailing,
  whyNothing,
} from './run-jobs.ts'

export type JobLogs =
  | {
      readonly kind: 'failed'
      readonly run: Run
      readonly jobs: readonly FailedJob[]
      /** The jobs that fail alike, most jobs first; those of which nothing is known are not among them. */
      readonly failures: readonly JobFailure[]
      readonly notes: readonly string[]
    }
  | { readonly kind: 'nothing'; readonly reason: string }
  /** Something may have failed, but CI does not tell what: the run here is the evidence. */
  | { readonly kind: 'unread'; readonly reason: string }

export type Wanted = {
  readonly runId: number
  /** A directory that only we write; each log becomes a file in it. */
  readonly folder: string
  /** This action is part of the run. */
  readonly isOwn?: boolean
  /** What could not be read by then is a note. */
  readonly stop?: AbortSignal
}

/** For one log, and for all of them. */
const LOG_MS = 120_000
const LOGS_MS = 300_000
/** Logs downloaded at the same time. */
const WIDTH = 4
/** A job beyond its `timeout-minutes` ends as cancelled and only an annotation tells; asked of so many. */
const CANCELLED_ASKED = 5
const OUT_OF_TIME = /\bexceeded the maximum execution time\b/

/**
 * The failed jobs of a run with their logs. Throws what the API throws for the run and its jobs; a log that cannot be
 * read is a note.
 */
export async function readJobLogs(actions: ActionsApi, wanted: Wanted): Promise<JobLogs> {
  const jobs = await listRun(actions, wanted.runId, wanted.isOwn ?? false)
  const notes = notesOn(jobs)
  const annotations = annotationReader(actions, note => notes.push(note))
  const ended = failedJobs(jobs)
  const failed = ended.length > 0 ? ended : await outOfTime(jobs, annotations)
  if (failed.length === 0) return withoutFailed(jobs)
  if (failed.every(neverStarted)) return { kind: 'nothing', reason: await whyNotStarted(failed, annotations) }
  const stop = wanted.stop ?? AbortSignal.timeout(LOGS_MS)
  const reading = { actions, annotations, stop, folder: wanted.folder, jobs: failed.length }
  const read = await readAll(failed, reading)
  const found = read.map(({ job }) => job)
  notes.push(...read.flatMap(each => each.notes))
  return { kind: 'failed', run: jobs.run, jobs: found, failures: groupFailures(found), notes }
}

function withoutFailed(jobs: RunJobs): JobLogs {
  const reason = stillFailing(jobs)
  return reason === null ? { kind: 'nothing', reason: whyNothing(jobs) } : { kind: 'unread', reason }
}

async function outOfTime({ latest }: RunJobs, annotations: ReadAnnotations): Promise<readonly Job[]> {
  const found: Job[] = []
  const cancelled = latest.filter(job => job.conclusion === 'cancelled' && !neverStarted(job))
  for (const job of cancelled.slice(0, CANCELLED_ASKED)) {
    const told = await annotations(job)
    if (told.some(({ message }) => OUT_OF_TIME.test(message))) found.push({ ...job, conclusion: 'timed_out' })
  }
  return found
}

async function whyNotStarted([job]: readonly Job[], annotations: ReadAnnotations): Promise<string> {
  const told = job ? await annotations(job) : []
  const why = told.find(({ level }) => level === 'failure')?.message.split('\n', 1)[0] ?? ''
  const reason = 'no failed job ran a step: the runner, not the code, failed (infrastructure)'
  return why === '' ? reason : `${reason}: ${cleanLine(why).slice(0, 300)}`
}

type Reading = {
  readonly actions: ActionsApi
  readonly annotations: ReadAnnotations
  readonly stop: AbortSignal
  readonly folder: string
  /** Among which room is shared. */
  readonly jobs: number
}

type ReadJob = { readonly job: FailedJob; readonly notes: readonly string[] }

/** In the order of the jobs, whichever comes first. */
async function readAll(jobs: readonly Job[], reading: Reading): Promise<readonly ReadJob[]> {
  const results: ReadJob[] = []
  const queue = jobs.entries()
  const worker = async (): Promise<void> => {
    for (const [index, job] of queue) results[index] = await readJob(job, reading)
  }
  await Promise.all(Array.from({ length: WIDTH }, worker))
  return results
}

async function readJob(job: Job, reading: Reading): Promise<ReadJob> {
  const found = {
    id: job.id,
    name: job.name,
    matrix: matrixValues(job.name),
    attempt: job.attempt,
    conclusion: job.conclusion ?? '',
    failedSteps: failedSteps(job).map(step => step.name),
    annotations: await reading.annotations(job),
  }
  try {
    const { log, file, faults } = await readLog(job, reading)
    return { job: { ...found, log, file }, notes: faults.map(fault => `${job.name}: ${fault}`) }
  } catch (error) {
    const note = `${job.name}: no log, ${messageOf(error)}`
    return { job: { ...found, log: null, file: null }, notes: [note] }
  }
}

/** Throws with the reason where there is none. */
async function readLog(job: Job, { actions, stop, folder, jobs }: Reading): Promise<JobLog> {
  const answer = await actions.downloadLog(job.id, AbortSignal.any([stop, AbortSignal.timeout(LOG_MS)]))
  if (answer.kind === 'missing') throw new Error(answer.reason)
  const place = { name: job.name, path: join(folder, `${job.id}.txt`), jobs }
  return keepJobLog(answer.bytes, failedSteps(job), place)
}
