import { EXCERPT_BYTES } from './excerpt.ts'
import type { NamedLog } from './excerpt-of.ts'
import { excerptOf } from './excerpt-of.ts'
import type { FailedJob } from './failed-job.ts'
import { evidenceOf, type JobFailure } from './job-failures.ts'
import type { JobLogs } from './job-logs.ts'
import { failingLines, signatureOf } from './signature.ts'

/** What broke, as the model will read it. */
export type Failure = {
  readonly excerpt: string
  readonly signature: string
  /** Where the excerpt comes from and how far the sources agree, in sentences. */
  readonly account: string
  /** Whether the failure seen here is one of the CI run; null without one of the two. */
  readonly matches: boolean | null
  /** What else failed in CI, the most frequent first: not what this run repairs. */
  readonly others: readonly JobFailure[]
}

/** The output of the local reproduction run, empty where there was none, and the logs of the CI run, where there is one. */
export type Evidence = { readonly jobs?: JobLogs; readonly reproduction: string }

/** From this share of common failing lines on, two failures are one. */
const SAME_SHARE = 0.5
/** Job names in a sentence. */
const NAMES_SHOWN = 8

/**
 * What the local run shows is what the fix must turn green, so it is what is told and repaired. The failures of CI are told
 * besides only where the local one is none of them.
 */
export function describeFailure({ jobs, reproduction }: Evidence): Failure {
  const ci = jobs?.kind === 'failed' ? jobs.failures : []
  const local = reproduction.trim() === '' ? [] : [{ name: 'test-command, run here', text: reproduction }]
  const taken = local.length > 0 ? sameAs(reproduction, ci) : ci.slice(0, 1)
  const others = ci.filter(failure => !taken.includes(failure))
  const matches = local.length === 0 || ci.length === 0 ? null : taken.length > 0
  const logs = matches ? local : [...local, ...ci.flatMap(failure => failure.jobs.map(namedLog))]
  return {
    excerpt: excerptOf(logs, EXCERPT_BYTES).text,
    signature: local[0] ? signatureOf(local[0].text) : (ci[0]?.signature ?? signatureOf('')),
    account: accountOf(jobs, { taken, others, matches }),
    matches,
    others,
  }
}

/** Whether the output of the local run shows one of the failures of CI. */
export function isAmongFailures(reproduction: string, failures: readonly JobFailure[]): boolean {
  return sameAs(reproduction, failures).length > 0
}

/** CI may run more than the test command, so the failing lines seen here need only be among those of CI. */
function sameAs(reproduction: string, failures: readonly JobFailure[]): readonly JobFailure[] {
  if (failures.length === 0) return []
  const here = failingLines(reproduction)
  return failures.filter(({ lines }) => {
    const known = new Set(lines)
    const common = here.filter(line => known.has(line)).length
    return common > 0 && common >= here.length * SAME_SHARE
  })
}

function namedLog(job: FailedJob): NamedLog {
  const steps = job.failedSteps.length > 0 ? `, step ${job.failedSteps.join(', ')}` : ''
  return { name: `CI job ${job.name}${steps}`, text: evidenceOf(job) }
}

type Parted = {
  readonly taken: readonly JobFailure[]
  readonly others: readonly JobFailure[]
  readonly matches: boolean | null
}

function accountOf(jobs: JobLogs | undefined, parted: Parted): string {
  if (!jobs) return 'From the local run; no CI run was named.'
  if (jobs.kind !== 'failed') return `The CI run tells nothing: ${jobs.reason}.`
  const notes = jobs.notes.map(note => ` ${note}.`).join('')
  return `Failed CI jobs: ${namesOf(jobs.jobs)}. ${agreement(parted)}${notes}`
}

function agreement({ taken, others, matches }: Parted): string {
  const left = others.map(({ jobs }) => namesOf(jobs)).join('; ')
  if (matches === false) return 'The local run fails for another reason than they do.'
  if (matches === null)
    return left === '' ? 'Nothing to compare with.' : `Of several failures, left: ${left}.`
  if (left === '') return 'The local run fails as they do.'
  return `The local run fails as ${namesOf(taken.flatMap(({ jobs }) => jobs))}; left, as other failures: ${left}.`
}

function namesOf(jobs: readonly FailedJob[]): string {
  const names = jobs.map(({ name, attempt }) => (attempt > 1 ? `${name} (attempt ${attempt})` : name))
  const more = names.length - NAMES_SHOWN
  return names.slice(0, NAMES_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
