import { EXCERPT_BYTES } from './excerpt.ts'
import type { NamedLog } from './excerpt-of.ts'
import { excerptOf } from './excerpt-of.ts'
import type { JobLogs } from './job-logs.ts'
import { failingLines, signatureOf } from './signature.ts'

/** What broke, as the model will read it. */
export type Failure = {
  readonly excerpt: string
  readonly signature: string
  /** Where the excerpt comes from and how far the sources agree, in sentences. */
  readonly account: string
  /** Whether the failure seen here is that of the CI run; null without one of the two. */
  readonly matches: boolean | null
}

/** The output of the local reproduction run, empty where there was none, and the logs of the CI run, where there is one. */
export type Evidence = { readonly jobs?: JobLogs; readonly reproduction: string }

/** From this share of common failing lines on, two failures are one. */
const SAME_SHARE = 0.5

/** The local run comes first, as it is what the fix must turn green; CI logs follow where they tell something else. */
export function describeFailure({ jobs, reproduction }: Evidence): Failure {
  const ci = jobs?.kind === 'failed' ? ciLogs(jobs) : []
  const local = reproduction.trim() === '' ? [] : [{ name: 'test-command, run here', text: reproduction }]
  const here = local.length > 0 ? failingLines(reproduction) : []
  const others = ci.filter(log => !isAmong(here, failingLines(log.text)))
  const matches = local.length === 0 || ci.length === 0 ? null : others.length < ci.length
  const { text } = excerptOf([...local, ...others], EXCERPT_BYTES)
  return {
    excerpt: text,
    signature: signatureOf((local[0] ?? ci[0])?.text ?? ''),
    account: accountOf(jobs, matches),
    matches,
  }
}

function ciLogs(logs: Extract<JobLogs, { kind: 'failed' }>): NamedLog[] {
  return logs.jobs.flatMap(({ name, failedSteps, log }) => {
    if (log === null) return []
    return [
      {
        name: failedSteps.length > 0 ? `CI job ${name}, step ${failedSteps.join(', ')}` : `CI job ${name}`,
        text: log,
      },
    ]
  })
}

/** CI may run more than the test command, so the failing lines seen here need only be among those of CI. */
function isAmong(here: readonly string[], there: readonly string[]): boolean {
  const known = new Set(there)
  const common = here.filter(line => known.has(line)).length
  return common > 0 && common >= here.length * SAME_SHARE
}

function accountOf(jobs: JobLogs | undefined, matches: boolean | null): string {
  if (!jobs) return 'From the local run; no CI run was named.'
  if (jobs.kind === 'nothing') return `The CI run tells nothing: ${jobs.reason}.`
  const names = jobs.jobs
    .map(job => (job.attempt > 1 ? `${job.name} (attempt ${job.attempt})` : job.name))
    .join(', ')
  const notes = jobs.notes.map(note => ` ${note}.`).join('')
  return `Failed CI jobs: ${names}. ${agreement(matches)}${notes}`
}

function agreement(matches: boolean | null): string {
  if (matches === null) return 'Nothing to compare with.'
  return matches ? 'The local run fails as they do.' : 'The local run fails for another reason than they do.'
}
