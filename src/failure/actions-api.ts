import type { getOctokit } from '@actions/github'

/** A workflow run, as far as it decides what is repaired. */
export type Run = {
  readonly id: number
  readonly headSha: string
  readonly headBranch: string | null
  /** Null when the repository of the head is gone; never equal to the own one then. */
  readonly headRepositoryId: number | null
  readonly event: string
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
  readonly name: string
  readonly attempt: number
  readonly status: string
  readonly conclusion: string | null
  readonly steps: readonly Step[]
}

export type LogDownload =
  | { readonly kind: 'log'; readonly bytes: AsyncIterable<Uint8Array> }
  | { readonly kind: 'missing'; readonly reason: string }

/** What is asked of GitHub about a run; a page of jobs with fewer than `JOBS_PER_PAGE` is the last. */
export type ActionsApi = {
  readonly getRun: (runId: number) => Promise<Run>
  readonly listJobs: (runId: number, page: number) => Promise<readonly Job[]>
  readonly downloadLog: (jobId: number, signal: AbortSignal) => Promise<LogDownload>
}

export const JOBS_PER_PAGE = 100
const ANSWER_MS = 60_000

type Octokit = ReturnType<typeof getOctokit>
type Repository = { readonly owner: string; readonly repo: string }
type Fetch = (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>

/** The REST API through the caller's octokit. `download` fetches what a log redirects to, and is never given the token. */
export function actionsApi(octokit: Octokit, repository: Repository, download: Fetch = fetch): ActionsApi {
  return {
    getRun: async run_id => {
      const { data } = await octokit.rest.actions.getWorkflowRun({ ...repository, run_id, ...inTime() })
      return {
        id: data.id,
        headSha: data.head_sha,
        headBranch: data.head_branch,
        headRepositoryId: data.head_repository?.id ?? null,
        event: data.event,
        conclusion: data.conclusion,
        attempt: data.run_attempt ?? 1,
        htmlUrl: data.html_url,
      }
    },
    listJobs: async (run_id, page) => {
      const query = {
        ...repository,
        run_id,
        page,
        per_page: JOBS_PER_PAGE,
        filter: 'all' as const,
        ...inTime(),
      }
      const { data } = await octokit.rest.actions.listJobsForWorkflowRun(query)
      return data.jobs.map(jobOf)
    },
    downloadLog: (jobId, signal) =>
      downloadLog(octokit, { ...repository, job_id: jobId }, { download, signal }),
  }
}

function inTime() {
  return { request: { signal: AbortSignal.timeout(ANSWER_MS) } }
}

type RestJob = Awaited<
  ReturnType<Octokit['rest']['actions']['listJobsForWorkflowRun']>
>['data']['jobs'][number]

function jobOf(job: RestJob): Job {
  return {
    id: job.id,
    name: job.name,
    attempt: job.run_attempt ?? 1,
    status: job.status,
    conclusion: job.conclusion,
    steps: (job.steps ?? []).map(step => ({
      name: step.name,
      conclusion: step.conclusion,
      startedAt: step.started_at ?? null,
      completedAt: step.completed_at ?? null,
    })),
  }
}

type Transfer = { readonly download: Fetch; readonly signal: AbortSignal }

/** GitHub answers with a short-lived address on another host, which must not see the token: it is followed by hand. */
async function downloadLog(
  octokit: Octokit,
  job: Repository & { job_id: number },
  transfer: Transfer,
): Promise<LogDownload> {
  const { download, signal } = transfer
  const request = { redirect: 'manual' as const, signal }
  const answer = await octokit
    .request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { ...job, request })
    .catch(refusal)
  if ('kind' in answer) return answer
  const location = answer.headers.location
  if (!location) return { kind: 'missing', reason: 'GitHub named no address for it' }
  const response = await download(new URL(location, answer.url).href, { signal })
  if (!response.ok || !response.body) {
    await response.body?.cancel()
    return { kind: 'missing', reason: `its address answered ${response.status}` }
  }
  return { kind: 'log', bytes: response.body }
}

/** Not there, expired, or not for this token: said in a note. What else goes wrong is the caller's to decide. */
function refusal(error: unknown): LogDownload {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 404) return { kind: 'missing', reason: 'GitHub has no log for it (404)' }
  if (status === 410) return { kind: 'missing', reason: 'it has expired (410)' }
  if (status === 403)
    return { kind: 'missing', reason: 'the token may not read it (403, needs actions: read)' }
  throw error
}
