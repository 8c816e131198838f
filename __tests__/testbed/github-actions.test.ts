import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { JobFixture, RunFixture } from '../../testbed/github/runs.ts'
import { outcome, REPO, world } from './github-world.ts'

const SHA = 'a'.repeat(40)
const RUN = { ...REPO, run_id: 7 }

/** Two attempts; `many` jobs in the second. */
function runWith(many: number, more: Partial<RunFixture> = {}): RunFixture {
  const first: JobFixture = { id: 1, name: 'test', conclusion: 'failure', log: 'first attempt\n' }
  const later = Array.from({ length: many }, (_, index): JobFixture => {
    const id = 100 + index
    return {
      id,
      name: `test (${index})`,
      attempt: 2,
      conclusion: 'failure',
      log: `log of ${id}\n`,
      steps: STEPS,
    }
  })
  return { id: 7, headSha: SHA, jobs: [first, ...later], ...more }
}

const STEPS = [
  { name: 'Set up', conclusion: 'success' },
  { name: 'Test', conclusion: 'failure' },
]

describe('a workflow run', () => {
  test('tells where it comes from and how its attempts ended', async () => {
    await using here = await world({ runs: [runWith(2, { conclusions: { 1: 'cancelled' } })] })
    const latest = (await here.rest.actions.getWorkflowRun(RUN)).data
    expect(latest).toMatchObject({
      id: 7,
      head_sha: SHA,
      head_branch: 'main',
      run_attempt: 2,
      conclusion: 'failure',
    })
    expect(latest.head_repository.id).toBe(latest.repository.id)
    const attempt = (await here.rest.actions.getWorkflowRunAttempt({ ...RUN, attempt_number: 1 })).data
    expect(attempt).toMatchObject({ run_attempt: 1, conclusion: 'cancelled' })
    expect(await outcome(here.rest.actions.getWorkflowRunAttempt({ ...RUN, attempt_number: 3 }))).toBe(
      '404 Not Found',
    )
    expect(await outcome(here.rest.actions.getWorkflowRun({ ...RUN, run_id: 8 }))).toBe('404 Not Found')
    expect(here.github.violations).toEqual([])
  })

  test.each([
    [
      'a fork',
      { id: 99, fullName: 'evil/demo' },
      { id: 99, full_name: 'evil/demo', owner: { login: 'evil' } },
    ],
    ['a deleted fork', null, null],
  ])('of %s says so', async (_, headRepository, expected) => {
    await using here = await world({ runs: [runWith(1, { headRepository })] })
    const { data } = await here.rest.actions.getWorkflowRun(RUN)
    if (expected === null) return expect(data.head_repository).toBeNull()
    expect(data.head_repository).toMatchObject(expected)
  })

  test('lists the latest attempt, all attempts, or one', async () => {
    await using here = await world({ runs: [runWith(2)] })
    const { actions } = here.rest
    const ids = (data: { jobs: readonly { id: number }[] }) => data.jobs.map(job => job.id)
    expect(ids((await actions.listJobsForWorkflowRun(RUN)).data)).toEqual([100, 101])
    expect(ids((await actions.listJobsForWorkflowRun({ ...RUN, filter: 'all' })).data)).toEqual([1, 100, 101])
    expect(ids((await actions.listJobsForWorkflowRunAttempt({ ...RUN, attempt_number: 1 })).data)).toEqual([
      1,
    ])
    const { data } = await actions.getJobForWorkflowRun({ ...REPO, job_id: 101 })
    expect(data).toMatchObject({ run_id: 7, run_attempt: 2, name: 'test (1)', conclusion: 'failure' })
    expect(data.steps).toMatchObject([
      { number: 1, name: 'Set up' },
      { number: 2, conclusion: 'failure' },
    ])
  })

  test('gives its jobs in pages that link to each other, at most 100 at a time', async () => {
    await using here = await world({ runs: [runWith(230)] })
    const { rest, octokit, github } = here
    const middle = await rest.actions.listJobsForWorkflowRun({ ...RUN, per_page: 100, page: 2 })
    expect(middle.data).toMatchObject({ total_count: 230 })
    expect(middle.headers.link?.match(/[?&]page=\d+|rel="\w+"/g)?.join(' ')).toBe(
      '&page=1 rel="prev" &page=3 rel="next" &page=3 rel="last" &page=1 rel="first"',
    )
    const all = await octokit.paginate(rest.actions.listJobsForWorkflowRun, { ...RUN, per_page: 100 })
    expect(new Set(all.map(job => job.id)).size).toBe(230)
    expect((await rest.actions.listJobsForWorkflowRun({ ...RUN, per_page: 500 })).data.jobs).toHaveLength(100)
    expect((await rest.actions.listJobsForWorkflowRun(RUN)).data.jobs).toHaveLength(30)
    expect(github.violations).toEqual([])
  })
})

describe('a log', () => {
  test('comes from another origin, whole, and the token stays behind', async () => {
    const log = `${'2026-01-01T00:00:00.0000000Z line ä\n'.repeat(50_000)}`
    await using here = await world({
      runs: [{ id: 7, headSha: SHA, jobs: [{ id: 5, name: 'test', conclusion: 'failure', log }] }],
    })
    const { data } = await here.rest.actions.downloadJobLogsForWorkflowRun({ ...REPO, job_id: 5 })
    expect(data).toBe(log)
    expect(here.github.requests.map(({ origin, token }) => [origin, token])).toEqual([
      ['api', 'ghs_testbed'],
      ['storage', null],
    ])
    expect(here.github.violations).toEqual([])
  })

  test('whose download brings the token along is a violation', async () => {
    await using here = await world({ runs: [runWith(1)] })
    const headers = { authorization: 'token ghs_testbed' }
    const path = `${here.github.apiUrl}/repos/octo/demo/actions/jobs/100/logs`
    const redirect = await fetch(path, { headers, redirect: 'manual' })
    const location = redirect.headers.get('location') ?? ''
    expect([redirect.status, new URL(location).origin]).toEqual([302, here.github.storageUrl])
    expect((await fetch(location, { headers })).status).toBe(401)
    expect(here.github.violations).toEqual([
      'GET /job-logs/100.txt: an Authorization header reached the log storage',
    ])
    expect((await fetch(location.replace(/sig=.*/, 'sig=guessed'))).status).toBe(403)
  })

  test.each<[string, JobFixture['log'], string]>([
    ['is not there while the job runs', undefined, '404 Not Found'],
    ['is gone after a while', { kind: 'expired' }, '410 Gone'],
  ])('%s', async (_, log, expected) => {
    const job: JobFixture = {
      id: 5,
      name: 'test',
      conclusion: 'failure',
      ...(log === undefined ? {} : { log }),
    }
    await using here = await world({ runs: [{ id: 7, headSha: SHA, jobs: [job] }] })
    expect(await outcome(here.rest.actions.downloadJobLogsForWorkflowRun({ ...REPO, job_id: 5 }))).toBe(
      expected,
    )
    expect(await outcome(here.rest.actions.downloadWorkflowRunLogs(RUN))).toBe(expected)
  })

  test('of a whole run is an archive with a file per job', async () => {
    await using here = await world({ runs: [runWith(2)] })
    const { data } = await here.rest.actions.downloadWorkflowRunLogs(RUN)
    const files = unzipped(Buffer.from(data as ArrayBuffer))
    expect(files).toEqual({ '0_test (0).txt': 'log of 100\n', '1_test (1).txt': 'log of 101\n' })
  })
})

test('a job in progress tells which of its steps are done, and when they ran', async () => {
  const steps = [
    {
      name: 'Test',
      conclusion: 'failure',
      startedAt: '2026-11-01T12:00:01Z',
      completedAt: '2026-11-01T12:00:09Z',
    },
    { name: 'Repair', conclusion: null },
  ]
  const job: JobFixture = { id: 5, name: 'test', conclusion: null, steps }
  await using here = await world({ runs: [{ id: 7, headSha: SHA, jobs: [job] }] })
  const { data } = await here.rest.actions.getJobForWorkflowRun({ ...REPO, job_id: 5 })
  expect(data).toMatchObject({
    ...{ status: 'in_progress', conclusion: null },
    steps: [
      {
        ...{ status: 'completed', conclusion: 'failure' },
        ...{ started_at: '2026-11-01T12:00:01Z', completed_at: '2026-11-01T12:00:09Z' },
      },
      { status: 'in_progress', conclusion: null },
    ],
  })
  expect((await here.rest.actions.getWorkflowRun(RUN)).data).toMatchObject({
    status: 'in_progress',
    conclusion: null,
  })
})

describe('annotations', () => {
  const annotation = { path: 'a.js', startLine: 3, level: 'failure', message: 'boom' } as const
  const runs = (count: number): RunFixture[] => [
    {
      id: 7,
      headSha: SHA,
      jobs: [{ id: 5, name: 'test', conclusion: 'failure', annotations: Array(count).fill(annotation) }],
    },
  ]
  const checkRun = { ...REPO, check_run_id: 5 }

  test('are those of the job, whose check run has its id', async () => {
    await using here = await world({ runs: runs(1) })
    const { data } = await here.rest.checks.listAnnotations(checkRun)
    expect(data).toMatchObject([
      { path: 'a.js', start_line: 3, end_line: 3, annotation_level: 'failure', message: 'boom' },
    ])
    expect(here.github.violations).toEqual([])
  })

  test('come in pages', async () => {
    await using here = await world({ runs: runs(50) })
    expect((await here.rest.checks.listAnnotations(checkRun)).data).toHaveLength(30)
    expect((await here.rest.checks.listAnnotations({ ...checkRun, per_page: 100 })).data).toHaveLength(50)
  })

  test('need the permission checks: read', async () => {
    await using here = await world({ runs: runs(1), tokens: { ghs_testbed: { actions: 'read' } } })
    expect(await outcome(here.rest.checks.listAnnotations(checkRun))).toBe(
      '403 Resource not accessible by integration',
    )
    expect(await outcome(here.rest.actions.getWorkflowRun(RUN))).toBe('200')
  })
})

/** Reads an archive as programs do: from its end to the directory, and from there to the files. */
function unzipped(archive: Buffer): Readonly<Record<string, string>> {
  const end = archive.length - 22
  expect(archive.readUInt32LE(end)).toBe(0x06054b50)
  const files: Record<string, string> = {}
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50)
    const [size, nameLength, local] = [
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
      archive.readUInt32LE(at + 42),
    ]
    const start = local + 30 + nameLength
    const content = archive.subarray(start, start + size)
    expect(archive.readUInt32LE(local)).toBe(0x04034b50)
    expect(crc32(content)).toBe(archive.readUInt32LE(at + 16))
    files[archive.toString('utf8', at + 46, at + 46 + nameLength)] = content.toString()
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return files
}
