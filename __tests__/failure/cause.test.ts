import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Cause,
  causeOf,
  causeOfJob,
  type JobEvidence,
  type RunEvidence,
} from '../../src/failure/cause.ts'
import { causeInText } from '../../src/failure/causes/in-text.ts'
import { type Case, CHECKS, DEPENDENCIES, HOSTS, LIMITS, NEAR_MISSES, TOOLS } from './cause-cases.ts'
import { jobLog } from './fixture-logs.ts'

const run = (code: number, text = ''): RunEvidence => ({ ending: { kind: 'exited', code }, output: { text } })
const ended = (ending: RunEvidence['ending'], text = ''): RunEvidence => ({ ending, output: { text } })
const job = (log: string | null, about: Partial<JobEvidence> = {}): JobEvidence => ({
  log,
  conclusion: 'failure',
  annotations: [],
  ...about,
})
const here = (runs: readonly RunEvidence[], jobs: readonly JobEvidence[] = []) => causeOf({ jobs, runs })
const remedyOf = (cause: Cause | null) => (cause && 'remedy' in cause ? cause.remedy : '')

const GROUPS: readonly (readonly [string, readonly Case[]])[] = [
  ['what is not installed', TOOLS],
  ['hosts and services', HOSTS],
  ['disk, memory and licences', LIMITS],
  ['registry and lock file', DEPENDENCIES],
  ['type checkers and linters', CHECKS],
  ['near misses', NEAR_MISSES],
]

describe.each(GROUPS)('%s', (_, cases) => {
  test.each(cases)('$exit, $says: $kind', ({ says, exit, kind, remedy = '' }) => {
    const cause = here([run(exit, `${says}\n`)])
    expect(cause?.kind).toBe(kind)
    expect(remedyOf(cause)).toContain(remedy)
  })

  test.each(cases)('in the log of a job: $exit, $says: $kind', ({ says, exit, kind, remedy = '' }) => {
    const log = jobLog(says).replace('exit code 1.', `exit code ${exit}.`)
    const cause = causeOfJob(job(log))
    // A log does not tell who was killed.
    expect(cause.kind).toBe(exit === 137 ? 'code' : kind)
    if (exit !== 137) expect(remedyOf(cause)).toContain(remedy)
  })
})

describe('the remedy', () => {
  const remedies = [...TOOLS, ...HOSTS, ...LIMITS].map(({ says, exit }) => remedyOf(here([run(exit, says)])))

  test('is one sentence', () => {
    for (const remedy of remedies.filter(text => text !== '')) {
      expect(remedy).toMatch(/^[^\n]{10,250}[^.\n]$/)
    }
  })

  test('stays short and on one line, whatever is named', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), name => {
        const cause = here([run(127, `bash: line 1: ${name}: command not found`)])
        expect(cause?.kind).toBe('environment')
        expect(remedyOf(cause)).toMatch(/^.{10,250}$/u)
      }),
      { numRuns: 100, seed: 4 },
    )
  })
})

describe('what is seen here counts', () => {
  const refused = 'connect ECONNREFUSED 127.0.0.1:5432'
  const red = 'FAILED t.py::test_a - assert 1 == 2\n==== 1 failed, 3 passed in 0.10s ====\n'

  test.each<readonly [string, readonly RunEvidence[], Cause['kind'] | null]>([
    ['red once', [run(1, red)], 'code'],
    ['red and green', [run(1, red), run(0)], 'flaky'],
    ['green and red', [run(0), run(1, red)], 'flaky'],
    ['green', [run(0), run(0)], null],
    ['red, and cancelled afterwards', [run(1, red), ended({ kind: 'cancelled' })], 'code'],
    ['out of time', [ended({ kind: 'timed-out', limitMs: 1 }, refused)], 'code'],
    ['a flood of output', [ended({ kind: 'flooded', limitBytes: 1 })], 'code'],
    ['killed', [run(137)], 'environment'],
    ['killed after a failing assertion', [run(137, 'AssertionError: 1 == 2')], 'code'],
    ['126 without a word', [run(126)], 'environment'],
    ['127 without a word', [run(127)], 'environment'],
    ['127 after tests that failed', [run(127, `${red}bash: line 2: report: command not found\n`)], 'code'],
  ])('%s', (_, runs, kind) => {
    expect(here(runs, [job('error: The runner has received a shutdown signal.')])?.kind ?? null).toBe(kind)
  })
})

describe('a job without a run here', () => {
  const annotation = (message: string) => [
    { level: 'failure' as const, path: '.github', line: 1, title: '', message },
  ]

  test.each<readonly [string, Cause['kind'], string]>([
    [
      'The hosted runner lost communication with the server. Anything in your workflow that terminates the runner process can cause this error.',
      'infrastructure',
      'lost',
    ],
    [
      'The self-hosted runner: builder-7 lost communication with the server. Verify the machine is running.',
      'infrastructure',
      'builder-7',
    ],
    [
      'The job was not started because recent account payments have failed or your spending limit needs to be increased.',
      'infrastructure',
      'billing',
    ],
    ['GitHub Actions has encountered an internal error when running your job.', 'infrastructure', 'again'],
    [
      'Unable to resolve action `acme/setup@v9`, unable to find version `v9`',
      'infrastructure',
      'acme/setup@v9',
    ],
    [
      'This request was automatically failed because there were no enabled runners online to process the request for more than 1 days.',
      'infrastructure',
      'runner',
    ],
    ['expected 3 but got 4', 'code', ''],
  ])('that says "%s" is %s', (message, kind, remedy) => {
    const cause = causeOfJob(job(null, { annotations: annotation(message) }))
    expect(cause.kind).toBe(kind)
    expect(remedyOf(cause)).toContain(remedy)
  })

  test('that a step ended is not the fault of the runner, whatever the step printed', () => {
    const log = jobLog('The runner has received a shutdown signal.')
    const annotations = annotation('The runner has received a shutdown signal.')
    expect(causeOfJob(job(log, { annotations })).kind).toBe('code')
  })

  test('in whose log the runner was shut down is infrastructure', () => {
    const log =
      '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped.'
    expect(causeOfJob(job(`building\n${log}\n`)).kind).toBe('infrastructure')
  })

  test.each<readonly [string, Cause['kind']]>([
    ['cancelled', 'infrastructure'],
    ['startup_failure', 'infrastructure'],
    ['action_required', 'infrastructure'],
    ['stale', 'infrastructure'],
    ['timed_out', 'environment'],
    ['failure', 'code'],
    ['constructor', 'code'],
  ])('that ended as %s is %s', (conclusion, kind) => {
    expect(causeOfJob(job(null, { conclusion })).kind).toBe(kind)
  })

  test('among several the one that a model can help with counts', () => {
    const jobs = [job('curl: (6) Could not resolve host: example.test\n'), job('FAIL x\n')]
    expect(causeOf({ jobs, runs: [] })?.kind).toBe('code')
    expect(causeOf({ jobs: jobs.slice(0, 1), runs: [] })?.kind).toBe('environment')
  })

  test('without any job the conclusion of the run tells', () => {
    expect(causeOf({ jobs: [], runs: [], conclusion: 'action_required' })?.kind).toBe('infrastructure')
    expect(causeOf({ jobs: [], runs: [] })).toBeNull()
  })
})

describe('an output in which nothing failed', () => {
  const logs = new URL('../fixtures/logs/', import.meta.url)
  const passing = readdirSync(logs).filter(name => name.startsWith('passing-'))
  const green = ['jest-green', 'node-green', 'maven-green', 'maven-flaky', 'vitest-green', 'vitest-flaky']

  test.each(passing)('%s has no cause', name => {
    const raw = readFileSync(new URL(name, logs))
    expect(causeInText((name.endsWith('.gz') ? gunzipSync(raw) : raw).toString(), null)).toBeNull()
  })

  test.each(green)('%s has no cause', name => {
    const text = readFileSync(new URL(`../fixtures/console/${name}.txt`, import.meta.url), 'utf8')
    expect(causeInText(text, null)).toBeNull()
  })
})

describe('the output of a real tool', () => {
  test.each<readonly [string, Cause['kind']]>([
    ['bazel', 'environment'],
    ['maven-deps', 'dependency'],
    ['eslint', 'style'],
    ['ruff', 'style'],
    ['shellcheck', 'style'],
    ['cargo-clippy', 'style'],
    ['tsc', 'types'],
    ['mypy', 'types'],
    ['gcc', 'code'],
    ['link', 'code'],
    ['cmake', 'code'],
    ['go-build', 'code'],
    ['javac', 'code'],
    ['jest', 'code'],
    ['pytest-collect', 'code'],
    ['unittest', 'code'],
  ])('of %s: %s', (name, kind) => {
    const text = readFileSync(new URL(`../fixtures/logs/${name}.txt`, import.meta.url), 'utf8')
    expect(here([run(1, text)])?.kind).toBe(kind)
  })
})
