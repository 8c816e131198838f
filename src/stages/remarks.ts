import { coloured, type TestedRun } from '../agent/test-runner.ts'
import { type Cause, causeOfJob } from '../failure/cause.ts'
import type { Failure } from '../failure/failure.ts'
import { flakyTests } from '../failure/flaky-tests.ts'
import type { JobFailure } from '../failure/job-failures.ts'
import type { End } from '../platform/verdict.ts'

const NAMES_SHOWN = 5
const LINE_CHARS = 200

/** The end of a run whose failure in CI nobody can mend in the code. */
export function notTheTests({ remedy, line }: Extract<Cause, { remedy: string }>): End {
  const reason = `infrastructure failed in CI, not the tests${quoted(line)}: ${remedy}`
  return { verdict: 'nothing-to-do', reason }
}

/** The end of a run whose test command lacks something here; null for what a model can help with. */
export function cannotRun(cause: Cause | null, runs: readonly TestedRun[]): End | null {
  if (cause?.kind !== 'environment' && cause?.kind !== 'infrastructure') return null
  const ending = runs.at(-1)?.ending
  const exit = ending?.kind === 'exited' ? `exit ${ending.code}` : ''
  const told = [exit, shorten(cause.line)].filter(part => part !== '').join(': ')
  return { verdict: 'environment', reason: `test-command cannot run here (${told}): ${cause.remedy}` }
}

const KINDS: Readonly<Record<Cause['kind'], string>> = {
  code: 'the code',
  dependency: 'a dependency',
  style: 'a style check',
  types: 'a type check',
  flaky: 'flaky tests',
  environment: 'the environment',
  infrastructure: 'the infrastructure',
}

/** What the model is told of the cause besides the excerpt. */
export function hintOf(cause: Cause | null): string {
  if (cause?.kind !== 'dependency' && cause?.kind !== 'style' && cause?.kind !== 'types') return ''
  return ` What fails looks like ${KINDS[cause.kind]}.`
}

/** What people should know of a failure besides its repair. */
export function remarksOn(failure: Failure, runs: readonly TestedRun[]): string[] {
  const elsewhere = 'The tests fail here for another reason than in the CI run; what fails here is repaired.'
  const flaky = flakyTests(runs.map(coloured))
  return [
    ...(failure.matches === false ? [elsewhere] : []),
    ...failure.others.map(leftAlone),
    ...(flaky.length > 0 ? [`Flaky before any change: ${some(flaky)}`] : []),
    ...new Set(runs.flatMap(run => run.notes)),
  ]
}

/** What else failed in CI, with its cause. */
function leftAlone({ jobs }: JobFailure): string {
  const cause = jobs[0] ? causeOfJob(jobs[0]) : null
  const why = cause
    ? ` (cause: ${KINDS[cause.kind]}${cause.line === '' ? '' : `, ${shorten(cause.line)}`})`
    : ''
  return `Left alone, as the test command does not show it: ${some(jobs.map(({ name }) => name))}${why}`
}

function some(names: readonly string[]): string {
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : ''
  return names.slice(0, NAMES_SHOWN).join(', ') + more
}

function quoted(line: string): string {
  return line === '' ? '' : ` (${shorten(line)})`
}

function shorten(line: string): string {
  return line.trim().slice(0, LINE_CHARS)
}
