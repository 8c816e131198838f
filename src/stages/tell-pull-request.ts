import { setTimeout as delay } from 'node:timers/promises'
import { usd } from '../agent/prices.ts'
import { field, numberField } from '../gate/event.ts'
import type { End } from '../platform/verdict.ts'
import { commentResult } from '../publish/result-comment.ts'
import type { Case } from './case.ts'
import { connect } from './github.ts'

/** Tells the failing pull request, where the event names one, how the run ended that has spent money on it. */
export async function tellPullRequest(about: Case, end: End): Promise<void> {
  const { settings, desk, target, watch, redact } = about
  const number = failingPullRequest(settings.event.payload)
  const writesNothing = settings.publish === 'none' || settings.phase.kind === 'propose'
  if (number === null || writesNothing || watch.cancel.aborted) return
  const { github } = settings
  const result = {
    verdict: end.verdict,
    reason: redact(end.reason),
    number,
    headSha: target.baseSha,
    runUrl: `${github.serverUrl}/${github.owner}/${github.repository}/actions/runs/${github.runId}`,
    fixUrl: desk.outputs()['pull-request-url'] ?? '',
    costUsd: usd(desk.story().spentNanoUsd),
  }
  const sleep = (milliseconds: number): Promise<void> =>
    delay(milliseconds, undefined, { signal: watch.cancel })
  const note = await commentResult(
    await connect(github),
    { place: github, result },
    { signal: watch.cancel, sleep },
  ).catch(error => {
    if (watch.cancel.aborted) return null
    throw error
  })
  if (note !== null) desk.note(note)
}

/** Of a workflow run only where it belongs to exactly one. */
function failingPullRequest(payload: unknown): number | null {
  const own = numberField(payload, 'pull_request.number')
  if (own !== null) return own
  const pulls = field(payload, 'workflow_run.pull_requests')
  return Array.isArray(pulls) && pulls.length === 1 ? numberField(pulls[0], 'number') : null
}
