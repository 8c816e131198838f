import { minimalRepository, userJson } from './people.ts'
import { conclusionOf, type JobFixture, type JobOfRun, type RunFixture, type StepFixture } from './runs.ts'
import { pageUrl, repositoryUrl, type Site } from './site.ts'

const WHEN = '2026-01-01T00:00:00Z'

export function runJson(site: Site, run: RunFixture, attempt: number): object {
  const conclusion = conclusionOf(run, attempt)
  const actor = run.actor ?? site.owner
  return {
    ...{ id: run.id, node_id: `WFR_${run.id}`, name: workflow(run), display_title: workflow(run) },
    ...{ run_number: 1, run_attempt: attempt, workflow_id: 1, check_suite_id: run.id },
    ...{ event: run.event ?? 'push', path: '.github/workflows/ci.yml' },
    ...{ head_sha: run.headSha, head_branch: headBranch(site, run), head_commit: { id: run.headSha } },
    ...progress({ conclusion }),
    ...{ created_at: WHEN, updated_at: WHEN, run_started_at: WHEN },
    pull_requests: (run.pullRequests ?? []).map(number => ({ number })),
    actor: userJson(site, actor),
    triggering_actor: userJson(site, run.triggeringActor ?? actor),
    repository: minimalRepository(site),
    head_repository: headRepository(site, run),
    ...runUrls(site, run, attempt),
  }
}

export function jobJson(site: Site, { run, job }: JobOfRun): object {
  const runner = { runner_id: 1, runner_name: 'testbed', runner_group_id: 0, runner_group_name: 'testbed' }
  return {
    ...{ id: job.id, node_id: `CR_${job.id}`, run_id: run.id, run_attempt: job.attempt ?? 1, name: job.name },
    ...{ workflow_name: workflow(run), head_sha: run.headSha, head_branch: headBranch(site, run) },
    ...progress(job),
    ...{ created_at: WHEN, started_at: WHEN, completed_at: job.conclusion === null ? null : WHEN },
    steps: (job.steps ?? []).map(stepJson),
    url: `${repositoryUrl(site)}/actions/jobs/${job.id}`,
    html_url: `${pageUrl(site)}/actions/runs/${run.id}/job/${job.id}`,
    run_url: `${repositoryUrl(site)}/actions/runs/${run.id}`,
    check_run_url: `${repositoryUrl(site)}/check-runs/${job.id}`,
    ...{ labels: ['ubuntu-latest'], ...runner },
  }
}

function workflow(run: RunFixture): string {
  return run.name ?? 'CI'
}

function headBranch(site: Site, run: RunFixture): string | null {
  return run.headBranch === undefined ? site.defaultBranch : run.headBranch
}

function runUrls(site: Site, run: RunFixture, attempt: number): object {
  const url = `${repositoryUrl(site)}/actions/runs/${run.id}`
  return {
    url,
    html_url: `${pageUrl(site)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
  }
}

function stepJson(step: StepFixture, index: number): object {
  const times = { started_at: step.startedAt ?? WHEN, completed_at: step.completedAt ?? WHEN }
  return { name: step.name, ...progress(step), number: index + 1, ...times }
}

function progress({ conclusion }: Pick<JobFixture, 'conclusion'>): object {
  return { status: conclusion === null ? 'in_progress' : 'completed', conclusion }
}

function headRepository(site: Site, run: RunFixture): object | null {
  if (run.headRepository === undefined) return minimalRepository(site)
  if (run.headRepository === null) return null
  const { id, fullName } = run.headRepository
  const [login = '', name = ''] = fullName.split('/')
  return { id, name, full_name: fullName, owner: userJson(site, login), fork: true }
}
