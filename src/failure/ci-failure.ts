import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, UserError } from '../platform/errors.ts'
import type { GitHub } from '../platform/github.ts'
import { actionsApi } from './actions-api.ts'
import { isAmongFailures } from './failure.ts'
import { type JobLogs, readJobLogs } from './job-logs.ts'
import { refusalStatus } from './refusal.ts'

/** What CI tells of a run; `unread` when it could not be asked: the run here is the evidence then. */
export type CiFailure = JobLogs

export type CiRun = {
  readonly github: GitHub
  readonly owner: string
  readonly repository: string
  readonly runId: number
  /** Of the run that this action is part of; empty outside of Actions. */
  readonly ownRunId: string
  /** An existing directory that only we write: the logs are kept in it. */
  readonly scratch: string
}

export async function readCiFailure(ci: CiRun): Promise<CiFailure> {
  const { github, owner, repository, runId } = ci
  try {
    const folder = await mkdtemp(join(ci.scratch, 'logs-'))
    const actions = actionsApi(github, { owner, repo: repository })
    return await readJobLogs(actions, { runId, folder, isOwn: String(runId) === ci.ownRunId })
  } catch (error) {
    const status = refusalStatus(error)
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
  return isAmongFailures(output, ci.failures)
}
