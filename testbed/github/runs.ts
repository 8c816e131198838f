import { notFound } from './reply.ts'
import type { Call, Site } from './site.ts'

/** A workflow run with the jobs of all its attempts. */
export type RunFixture = {
  readonly id: number
  /** The workflow's name. */
  readonly name?: string
  readonly event?: string
  readonly headSha: string
  /** Null for a tag or a deleted branch; the default branch when left out. */
  readonly headBranch?: string | null
  /** Where the commit comes from; this repository when left out, null for a deleted fork. */
  readonly headRepository?: { readonly id: number; readonly fullName: string } | null
  readonly actor?: string
  readonly triggeringActor?: string
  readonly pullRequests?: readonly number[]
  /** The conclusion of an attempt without one of its own follows from its jobs. */
  readonly conclusions?: Readonly<Record<number, string | null>>
  readonly jobs: readonly JobFixture[]
}

export type JobFixture = {
  readonly id: number
  readonly name: string
  /** 1 when left out. */
  readonly attempt?: number
  /** Null while the job runs. */
  readonly conclusion: string | null
  readonly steps?: readonly StepFixture[]
  /** Without a log the download is not found; an expired one is gone. */
  readonly log?: string | Buffer | { readonly kind: 'expired' }
  readonly annotations?: readonly AnnotationFixture[]
}

export type StepFixture = {
  readonly name: string
  /** Null while the step runs. */
  readonly conclusion: string | null
  /** ISO 8601, whole seconds. */
  readonly startedAt?: string
  readonly completedAt?: string
}

type AnnotationFixture = {
  readonly path: string
  readonly startLine: number
  readonly endLine?: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
}

export type JobOfRun = { readonly run: RunFixture; readonly job: JobFixture }

export function runOf(site: Site, call: Call): RunFixture {
  const run = site.runs.find(each => String(each.id) === call.parameter('run_id'))
  if (run === undefined) throw notFound()
  return run
}

export function jobOf(site: Site, call: Call, parameter = 'job_id'): JobOfRun {
  const all = site.runs.flatMap(run => run.jobs.map(job => ({ run, job })))
  const found = all.find(each => String(each.job.id) === call.parameter(parameter))
  if (found === undefined) throw notFound()
  return found
}

export function attemptOf(run: RunFixture, call: Call): number {
  const attempt = Number(call.parameter('attempt_number'))
  if (attempt < 1 || attempt > latestAttempt(run)) throw notFound()
  return attempt
}

export function latestAttempt(run: RunFixture): number {
  return Math.max(1, ...run.jobs.map(job => job.attempt ?? 1))
}

export function jobsOfAttempt(run: RunFixture, attempt: number): readonly JobFixture[] {
  return run.jobs.filter(job => (job.attempt ?? 1) === attempt)
}

export function conclusionOf(run: RunFixture, attempt: number): string | null {
  const given = run.conclusions?.[attempt]
  if (given !== undefined) return given
  const conclusions = jobsOfAttempt(run, attempt).map(job => job.conclusion)
  if (conclusions.includes(null)) return null
  if (conclusions.includes('failure')) return 'failure'
  return conclusions.includes('cancelled') ? 'cancelled' : 'success'
}
