import type { getOctokit } from '@actions/github'
import { downloadLog, type Fetch, type LogDownload } from './job-log-download.ts'
import { cleanLine } from './log/clean-line.ts'

/** A workflow run, as far as it decides what is repaired. */
export type Run = {
  readonly id: number
  readonly headSha: string
  readonly headBranch: string | null
  /** Null when the repository of the head is gone; never equal to the own one then. */
  readonly headRepositoryId: number | null
  readonly event: string
  /** Null while the run is in progress. */
  readonly conclusion: string | null
  readonly attempt: number
  readonly htmlUrl: string
}

export type Step = {
  readonly name: string
  readonly conclusion: string | null
  /** ISO 8601, whole seconds. */
  readonly startedAt: string | null
  readonly completedAt: string | null
}

export type Job = {
  readonly id: number
  /** Where its annotations are. */
  readonly checkRunId: number
  readonly name: string
  readonly attempt: number
  readonly status: string
  readonly conclusion: string | null
  readonly steps: readonly Step[]
}

/** What a step told GitHub about a place in the code, or GitHub about the job. All of it is untrusted text. */
export type Annotation = {
  /** `notice`, `warning` or `failure`. */
  readonly level: string
  /** Relative to the repository; `.github` where it is about no file. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  readonly title: string
  readonly message: string
}

/** What is asked of GitHub about a run; a page of jobs with fewer than `JOBS_PER_PAGE` is the last. */
export type ActionsApi = {
  readonly getRun: (runId: number) => Promise<Run>
  readonly listJobs: (runId: number, page: number) => Promise<readonly Job[]>
  /** The first page, which holds more than a job may have. */
  readonly listAnnotations: (checkRunId: number) => Promise<readonly Annotation[]>
  readonly downloadLog: (jobId: number, signal: AbortSignal) => Promise<LogDownload>
}

export const JOBS_PER_PAGE = 100
/** A job has at most 50. */
const ANNOTATIONS_PER_PAGE = 100
const ANSWER_MS = 60_000
const NAME_CHARS = 200

type Octokit = ReturnType<typeof getOctokit>
type Repository = { readonly owner: string; readonly repo: string }

/** The REST API through the caller's octokit. `download` fetches what a log redirects to, and is never given the token. */
export function actionsApi(octokit: Octokit, repository: Repository, download: Fetch = fetch): ActionsApi {
  return {
    getRun: async run_id => {
      const { data } = await octokit.rest.actions.getWorkflowRun({ ...repository, run_id, ...inTime() })
      return runOf(data)
    },
    listJobs: async (run_id, page) => {
      const which = { run_id, page, per_page: JOBS_PER_PAGE, filter: 'all' as const }
      const { data } = await octokit.rest.actions.listJobsForWorkflowRun({
        ...repository,
        ...which,
        ...inTime(),
      })
      return data.jobs.map(jobOf)
    },
    listAnnotations: async check_run_id => {
      const which = { check_run_id, per_page: ANNOTATIONS_PER_PAGE }
      const { data } = await octokit.rest.checks.listAnnotations({ ...repository, ...which, ...inTime() })
      return data.map(annotationOf)
    },
    downloadLog: (job_id, signal) =>
      downloadLog(octokit, { ...repository, job_id }, { fetch: download, signal }),
  }
}

function inTime() {
  return { request: { signal: AbortSignal.timeout(ANSWER_MS) } }
}

type Rest = Octokit['rest']
type RestRun = Awaited<ReturnType<Rest['actions']['getWorkflowRun']>>['data']
type RestJob = Awaited<ReturnType<Rest['actions']['listJobsForWorkflowRun']>>['data']['jobs'][number]
type RestAnnotation = Awaited<ReturnType<Rest['checks']['listAnnotations']>>['data'][number]

function runOf(run: RestRun): Run {
  return {
    id: run.id,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headRepositoryId: run.head_repository?.id ?? null,
    event: run.event,
    conclusion: run.conclusion,
    attempt: run.run_attempt ?? 1,
    htmlUrl: run.html_url,
  }
}

function jobOf(job: RestJob): Job {
  return {
    id: job.id,
    checkRunId: lastNumber(job.check_run_url) ?? job.id,
    name: shownName(job.name),
    attempt: job.run_attempt ?? 1,
    status: job.status,
    conclusion: job.conclusion,
    steps: (job.steps ?? []).map(step => ({
      name: shownName(step.name),
      conclusion: step.conclusion,
      startedAt: step.started_at ?? null,
      completedAt: step.completed_at ?? null,
    })),
  }
}

/** Whoever can push a workflow chooses the names. */
function shownName(name: string): string {
  return cleanLine(name.slice(0, NAME_CHARS))
}

/** A job and its check run have had the same id for years, but only the address is documented. */
function lastNumber(url: string | undefined): number | null {
  const digits = /\/(\d{1,15})$/.exec(url ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

function annotationOf(annotation: RestAnnotation): Annotation {
  return {
    level: annotation.annotation_level ?? '',
    path: annotation.path,
    line: annotation.start_line,
    title: annotation.title ?? '',
    message: annotation.message ?? '',
  }
}
