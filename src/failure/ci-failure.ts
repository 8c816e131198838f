import { messageOf, UserError } from '../platform/errors.ts'
import type { GitHub } from '../platform/github.ts'
import { actionsApi } from './actions-api.ts'
import { describeFailure } from './failure.ts'
import { type JobLogs, readJobLogs } from './job-logs.ts'

/** What CI tells of a run; `unread` when it could not be asked: the run here is the evidence then. */
export type CiFailure = JobLogs | { readonly kind: 'unread'; readonly reason: string }

export type CiRun = {
  readonly github: GitHub
  readonly owner: string
  readonly repository: string
  readonly runId: number
}

export async function readCiFailure({ github, owner, repository, runId }: CiRun): Promise<CiFailure> {
  try {
    return await readJobLogs(actionsApi(github, { owner, repo: repository }), runId)
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined
    if (status === 401)
      throw new UserError('github-token', 'a token that GitHub accepts', 'one that it refuses (401)')
    if (status === 403)
      throw new UserError(
        'github-token',
        'the permission `actions: read`, to read the logs of run-id',
        'a token without it (403)',
      )
    if (status === 404)
      throw new UserError(
        'run-id',
        'a workflow run of this repository',
        `${runId}, which GitHub does not know`,
      )
    return { kind: 'unread', reason: `the logs of run ${runId} could not be read: ${messageOf(error)}` }
  }
}

/** A failing CI run counts as one of the runs before the repair where its commit and its failure are those found here. */
export function countsAsRun(ci: CiFailure | null, headSha: string, output: string): boolean {
  if (ci?.kind !== 'failed' || ci.run.headSha !== headSha) return false
  return describeFailure({ jobs: ci, reproduction: output }).matches === true
}
