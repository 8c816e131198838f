import { jobJson, runJson } from './actions-json.ts'
import { pageOf } from './pages.ts'
import { notFound, Refusal } from './reply.ts'
import {
  attemptOf,
  type JobFixture,
  type JobOfRun,
  jobOf,
  jobsOfAttempt,
  latestAttempt,
  type RunFixture,
  runOf,
} from './runs.ts'
import type { Call, Handler, Site } from './site.ts'
import { zipOf } from './zip.ts'

export const getRun: Handler = (site, call) => {
  const run = runOf(site, call)
  return { body: runJson(site, run, latestAttempt(run)) }
}

export const getRunAttempt: Handler = (site, call) => {
  const run = runOf(site, call)
  return { body: runJson(site, run, attemptOf(run, call)) }
}

/** The jobs of the latest attempt, or with `filter=all` those of every attempt. */
export const listJobs: Handler = (site, call) => {
  const run = runOf(site, call)
  const isAll = call.query.get('filter') === 'all'
  return jobList(site, call, { run, jobs: isAll ? run.jobs : jobsOfAttempt(run, latestAttempt(run)) })
}

export const listAttemptJobs: Handler = (site, call) => {
  const run = runOf(site, call)
  return jobList(site, call, { run, jobs: jobsOfAttempt(run, attemptOf(run, call)) })
}

export const getJob: Handler = (site, call) => ({ body: jobJson(site, jobOf(site, call)) })

export const downloadJobLog: Handler = (site, call) => {
  const { job } = jobOf(site, call)
  return { headers: { location: site.store(`/job-logs/${job.id}.txt`, logOf(job)) } }
}

/** A zip with a file per job. One expired log means that all are. */
export const downloadRunLogs: Handler = (site, call) => {
  const run = runOf(site, call)
  const finished = jobsOfAttempt(run, latestAttempt(run)).filter(job => job.log !== undefined)
  if (finished.length === 0) throw notFound()
  const files = finished.map((job, index) => ({
    name: `${index}_${job.name.replace(/[/\\:]/g, '_')}.txt`,
    content: logOf(job),
  }))
  return { headers: { location: site.store(`/run-logs/${run.id}.zip`, zipOf(files)) } }
}

export const listAnnotations: Handler = (site, call) => {
  const { job } = jobOf(site, call, 'check_run_id')
  const page = pageOf(site, call, job.annotations ?? [])
  const body = page.items.map(({ path, startLine, endLine, level, message, title }) => ({
    ...{ path, start_line: startLine, end_line: endLine ?? startLine, start_column: null, end_column: null },
    ...{ annotation_level: level, message, title: title ?? '', raw_details: '', blob_href: '' },
  }))
  return { body, headers: page.headers }
}

function jobList(site: Site, call: Call, list: { run: RunFixture; jobs: readonly JobFixture[] }) {
  const page = pageOf<JobOfRun>(
    site,
    call,
    list.jobs.map(job => ({ run: list.run, job })),
  )
  const jobs = page.items.map(each => jobJson(site, each))
  return { body: { total_count: list.jobs.length, jobs }, headers: page.headers }
}

function logOf(job: JobFixture): Buffer {
  if (job.log === undefined) throw notFound()
  if (typeof job.log === 'string') return Buffer.from(job.log)
  if ('kind' in job.log) throw new Refusal(410, 'Gone')
  return job.log
}
