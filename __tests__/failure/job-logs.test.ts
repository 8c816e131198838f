import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type JobLogs, readJobLogs, type Wanted } from '../../src/failure/job-logs.ts'
import { actionsServer, json, redirect, restJob, restRun, text } from './actions-server.ts'

const RUN = '/repos/o/r/actions/runs/7'
const JOBS = `${RUN}/jobs`
const logOf = (id: number) => `/repos/o/r/actions/jobs/${id}/logs`
const annotationsOf = (id: number) => `/repos/o/r/check-runs/${id}/annotations`

const LOG = 'FAIL: it\n'

/** A run with these jobs; every log redirects to /store/ID, which serves `log`. */
function runOf(jobs: readonly { id: number }[], run: object = {}, log = LOG) {
  const logs = jobs.flatMap(({ id }) => [
    [logOf(id), redirect(`/store/${id}`)],
    [`/store/${id}`, text(log)],
    [annotationsOf(id), json([])],
  ])
  return {
    ...Object.fromEntries(logs),
    [JOBS]: json({ total_count: jobs.length, jobs }),
    [RUN]: json({ ...restRun, ...run }),
  }
}

type Read = {
  readonly found: JobLogs
  readonly requests: readonly { readonly path: string; readonly authorization: string | undefined }[]
  /** What is kept on disk of the first job. */
  readonly kept: string | null
}

async function read(
  routes: Parameters<typeof actionsServer>[0],
  wanted: Partial<Wanted> = {},
  prefix = '',
): Promise<Read> {
  await using server = await actionsServer(routes, prefix)
  const folder = await mkdtemp(join(tmpdir(), 'job-logs-'))
  try {
    const found = await readJobLogs(server.actions, { runId: 7, folder, ...wanted })
    const file = found.kind === 'failed' ? found.jobs[0]?.file : null
    return { found, requests: server.requests, kept: file ? await readFile(file.path, 'utf8') : null }
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('the logs of a failed run', () => {
  test('come with the run and each failed job, its failed steps and its log', async () => {
    const { found } = await read(runOf([restJob(1), restJob(2, { conclusion: 'success' })]))
    expect(found).toEqual({
      kind: 'failed',
      run: {
        id: 7,
        headSha: 'a'.repeat(40),
        headBranch: 'main',
        headRepositoryId: 99,
        event: 'push',
        conclusion: 'failure',
        attempt: 2,
        htmlUrl: 'https://github.test/o/r/actions/runs/7',
      },
      jobs: [
        {
          id: 1,
          name: 'test (1)',
          matrix: ['1'],
          attempt: 1,
          conclusion: 'failure',
          failedSteps: ['Run npm test'],
          annotations: [],
          log: LOG,
          file: expect.objectContaining({ name: 'test (1)', lines: 1, bytes: 9 }),
        },
      ],
      failures: [expect.objectContaining({ jobs: [expect.objectContaining({ id: 1 })] })],
      notes: [],
    })
  })

  test('a deleted head repository is none', async () => {
    const { found } = await read(runOf([restJob(1)], { head_repository: null }))
    expect(found).toMatchObject({ run: { headRepositoryId: null } })
  })

  test('are those of all jobs of a matrix, on all pages', async () => {
    const jobs = Array.from({ length: 230 }, (_, index) =>
      restJob(index + 1, index % 10 === 0 ? {} : { conclusion: 'success' }),
    )
    const page = json
    const routes = runOf(jobs)
    const { found, requests } = await read({
      ...routes,
      [JOBS]: (response, request) => {
        const number = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'))
        page({ total_count: jobs.length, jobs: jobs.slice((number - 1) * 100, number * 100) })(
          response,
          request,
        )
      },
    })
    expect(found.kind === 'failed' && found.jobs.map(job => job.id)).toEqual(
      Array.from({ length: 23 }, (_, index) => index * 10 + 1),
    )
    expect(
      requests
        .filter(({ path }) => path.startsWith(JOBS))
        .every(({ path }) => path.includes('filter=all') && path.includes('per_page=100')),
    ).toBe(true)
  })

  test('are fetched from the place of the redirect without the token', async () => {
    const { requests } = await read(runOf([restJob(1)]))
    expect(requests.find(({ path }) => path === logOf(1))?.authorization).toBe('token the-token')
    expect(requests.find(({ path }) => path === '/store/1')?.authorization).toBeUndefined()
  })

  test('are those of the latest attempt of each job; earlier ones are notes', async () => {
    const again = { name: 'test', run_attempt: 2 }
    const { found } = await read(
      runOf([restJob(1, { name: 'test' }), restJob(2, again), restJob(3, { name: 'lint' })]),
    )
    expect(found).toMatchObject({
      jobs: [
        { id: 2, attempt: 2 },
        { id: 3, attempt: 1 },
      ],
      notes: ['test: attempt 1 ended as failure'],
    })
  })

  test('a job that turned green when run again has not failed', async () => {
    const { found } = await read(
      runOf([
        restJob(1, { name: 'test' }),
        restJob(2, { name: 'test', run_attempt: 2, conclusion: 'success' }),
      ]),
    )
    expect(found.kind).toBe('nothing')
  })

  test('a job that ran out of time failed in the step that was cancelled', async () => {
    const steps = [
      { ...restJob(1).steps[0], name: 'build', conclusion: 'success' },
      { ...restJob(1).steps[0], name: 'check', conclusion: 'cancelled' },
    ]
    const { found } = await read(runOf([restJob(1, { conclusion: 'timed_out', steps })]))
    expect(found).toMatchObject({ jobs: [{ failedSteps: ['check'] }] })
  })

  test('a job still running is a note', async () => {
    const { found } = await read(runOf([restJob(1), restJob(2, { status: 'in_progress', conclusion: null })]))
    expect(found).toMatchObject({ jobs: [{ id: 1 }], notes: ['test (2): still in_progress, not read'] })
  })
})

describe('a log that cannot be read is a note, and the job stays:', () => {
  test.each([
    [404, 'test (1): no log, GitHub has no log for it (404)'],
    [410, 'test (1): no log, it has expired (410)'],
    [403, 'test (1): no log, the token may not read it (403, needs actions: read)'],
  ])('%i', async (status, note) => {
    const { found } = await read({ ...runOf([restJob(1)]), [logOf(1)]: json({ message: 'no' }, status) })
    expect(found).toMatchObject({ kind: 'failed', jobs: [{ id: 1, log: null }], notes: [note] })
  })

  test('the address it redirects to is gone', async () => {
    const { found } = await read({ ...runOf([restJob(1)]), '/store/1': text('gone', 404) })
    expect(found).toMatchObject({
      jobs: [{ log: null }],
      notes: ['test (1): no log, its address answered 404'],
    })
  })

  test('GitHub is in trouble', async () => {
    const { found } = await read({ ...runOf([restJob(1)]), [logOf(1)]: json({ message: 'oops' }, 502) })
    expect(found).toMatchObject({
      jobs: [{ log: null }],
      notes: [expect.stringMatching(/^test \(1\): no log, oops/)],
    })
  })
})

test('of a log whose connection breaks what came is kept, and a note says so', async () => {
  const beginning = 'a line\n'.repeat(100_000)
  const { found, kept } = await read({
    ...runOf([restJob(1)]),
    '/store/1': response => {
      response.writeHead(200, { 'content-length': String(2 * beginning.length) })
      response.write(beginning, () => response.destroy())
    },
  })
  const log = (found.kind === 'failed' && found.jobs[0]?.log) || ''
  expect(beginning.startsWith(log.replace(/[^\n]*\n$/, ''))).toBe(true)
  expect(kept).toBe(log)
  expect(found).toMatchObject({
    notes: [expect.stringMatching(/^test \(1\): the log broke off after \d+ bytes: /)],
  })
})

test('a log that does not come is given up when the time is over', async () => {
  const time = new AbortController()
  const routes = {
    ...runOf([restJob(1), restJob(2)]),
    '/store/1': (response: ServerResponse) =>
      void response.writeHead(200).write('the beginning', () => time.abort(new Error('out of time'))),
    [logOf(2)]: () => {},
  }
  const { found } = await read(routes, { stop: time.signal })
  expect(found).toMatchObject({
    kind: 'failed',
    notes: [
      expect.stringMatching(/^test \(1\): (?:no log, |the log broke off after )/),
      expect.stringMatching(/^test \(2\): no log, /),
    ],
  })
})

describe('there is nothing to repair', () => {
  test.each([
    ['when no job failed', [restJob(1, { conclusion: 'success' })], {}, /no job failed \(jobs: success/],
    [
      'when jobs were only cancelled',
      [restJob(1, { conclusion: 'cancelled' })],
      { conclusion: 'cancelled' },
      /cancelled/,
    ],
    ['when the workflow did not start', [], { conclusion: 'startup_failure' }, /startup_failure/],
    ['when the run waits for a click', [], { conclusion: 'action_required' }, /action_required/],
    ['when the runner was lost before a step', [restJob(1, { steps: [] })], {}, /infrastructure/],
  ])('%s', async (_, jobs, run, reason) => {
    const { found } = await read(runOf(jobs, run))
    expect(found).toEqual({ kind: 'nothing', reason: expect.stringMatching(reason) })
  })
})

test('a run that does not exist is an error for the caller', async () => {
  await expect(read({})).rejects.toMatchObject({ status: 404 })
})

describe('of a log', () => {
  const stamped = (second: number, line: string) => `2026-11-22T10:00:${second}.1234567Z ${line}`

  test('the description has what the failed step wrote, the disk all of it', async () => {
    const log = [
      stamped(10, 'setting up').replace(':10.', ':01.'),
      stamped(10, 'testing'),
      'a line without a time',
      stamped(20, '\u001b[31mfailed\u001b[0m'),
      stamped(40, 'cleaning up'),
      '',
    ].join('\n')
    const { found, kept } = await read(runOf([restJob(1)], {}, log))
    expect(found).toMatchObject({
      jobs: [{ log: 'testing\na line without a time\nfailed\n', file: { lines: 5 } }],
    })
    expect(kept).toBe('setting up\ntesting\na line without a time\nfailed\ncleaning up\n')
  })

  test('all is kept where no line bears the time of the step', async () => {
    const log = [stamped(45, 'other'), stamped(50, 'clock'), ''].join('\n')
    const { found } = await read(runOf([restJob(1)], {}, log))
    expect(found).toMatchObject({ jobs: [{ log: 'other\nclock\n' }] })
  })

  test('of any size the failure is kept, wherever it stands', async () => {
    const filler = 'a line that says nothing of interest\n'.repeat(160_000)
    const { found, kept } = await read(runOf([restJob(1)], {}, `${filler}FAIL: in the middle\n${filler}`))
    const log = (found.kind === 'failed' && found.jobs[0]?.log) || ''
    expect(log).toContain('\nFAIL: in the middle\n')
    expect(log.length).toBeLessThan(8_000_000)
    expect(kept?.length).toBe(2 * filler.length + 20)
  })
})

describe('the run that this action is part of', () => {
  const own = (more: object = {}) => restJob(9, { name: 'repair', ...inProgress, ...more })
  const inProgress = { status: 'in_progress', conclusion: null, steps: [] }

  test('tells of the jobs before, and its own job is no failure', async () => {
    const routes = runOf([restJob(1), own()], { status: 'in_progress', conclusion: null })
    const { found } = await read(routes, { isOwn: true })
    expect(found).toMatchObject({ kind: 'failed', jobs: [{ id: 1, log: LOG }], notes: [] })
  })

  test('may have jobs that are not done yet', async () => {
    const routes = runOf([
      restJob(1),
      own(),
      restJob(2, inProgress),
      restJob(3, { ...inProgress, status: 'queued' }),
    ])
    const { found } = await read(routes, { isOwn: true })
    expect(found).toMatchObject({ notes: ['2 other jobs of the run not ended yet and not read'] })
  })

  test('tells nothing where nothing but the own job may have failed: the run here is the evidence', async () => {
    const { found, requests } = await read(runOf([restJob(1, { conclusion: 'success' }), own()]), {
      isOwn: true,
    })
    expect(found).toEqual({
      kind: 'unread',
      reason: 'no other job of this run has failed, and the log of its own cannot be read while it runs',
    })
    expect(requests.filter(({ path }) => path.includes('/logs'))).toEqual([])
  })
})

test('a job that has failed but still runs has no log yet, and may be red all the same', async () => {
  const { found } = await read(runOf([restJob(1, { status: 'in_progress', conclusion: null })]))
  expect(found).toEqual({
    kind: 'unread',
    reason: 'test (1) has failed but still runs, and its log can be read only when it has ended',
  })
})

test('jobs of a run that succeeded may fail, and a note says so', async () => {
  const { found } = await read(runOf([restJob(1)], { conclusion: 'success' }))
  expect(found).toMatchObject({ kind: 'failed', notes: ['the run succeeded: its failed jobs may fail'] })
})

describe('annotations', () => {
  const boom = { path: 'src/a.js', start_line: 3, annotation_level: 'failure', title: 'T', message: 'boom' }

  test('come with the job whose check run they belong to', async () => {
    const job = restJob(1, { check_run_url: 'https://github.test/repos/o/r/check-runs/501' })
    const { found, requests } = await read({ ...runOf([job]), [annotationsOf(501)]: json([boom]) })
    expect(found).toMatchObject({
      jobs: [{ annotations: [{ level: 'failure', path: 'src/a.js', line: 3, title: 'T', message: 'boom' }] }],
    })
    expect(requests.map(({ path }) => path)).toContain(`${annotationsOf(501)}?per_page=100`)
  })

  test.each([
    [403, 'annotations were not read: the token lacks checks: read (403)'],
    [500, 'annotations were not read: oops'],
  ])('that cannot be read (%i) are noted once, and nothing else is lost', async (status, note) => {
    const jobs = Array.from({ length: 12 }, (_, index) => restJob(index + 1))
    const refused = jobs.map(({ id }) => [annotationsOf(id), json({ message: 'oops' }, status)])
    const { found, requests } = await read({ ...runOf(jobs), ...Object.fromEntries(refused) })
    expect(found.kind === 'failed' && found.jobs.map(({ log }) => log)).toEqual(Array(12).fill(LOG))
    expect(found).toMatchObject({ notes: [expect.stringContaining(note)] })
    expect(requests.filter(({ path }) => path.includes('annotations')).length).toBeLessThanOrEqual(4)
  })

  test('are asked of no more than 50 legs of a matrix', async () => {
    const { requests } = await read(runOf(Array.from({ length: 60 }, (_, index) => restJob(index + 1))))
    expect(requests.filter(({ path }) => path.includes('annotations'))).toHaveLength(50)
  })

  test('tell that a cancelled job ran out of time, which is a failure', async () => {
    const message =
      'The job running on runner GitHub Actions 3 has exceeded the maximum execution time of 6 minutes.'
    const jobs = [restJob(1, { conclusion: 'cancelled' }), restJob(2, { conclusion: 'cancelled' })]
    const { found } = await read({
      ...runOf(jobs),
      [annotationsOf(2)]: json([{ ...boom, path: '.github', message }]),
    })
    expect(found).toMatchObject({
      kind: 'failed',
      jobs: [{ id: 2, conclusion: 'timed_out', log: LOG }],
    })
  })

  test('tell why a job never ran', async () => {
    const message = 'The job was not started because your account is locked due to a billing issue.'
    const { found } = await read({
      ...runOf([restJob(1, { steps: [] })]),
      [annotationsOf(1)]: json([{ ...boom, path: '.github', message }]),
    })
    expect(found).toEqual({
      kind: 'nothing',
      reason: expect.stringContaining(`(infrastructure): ${message}`),
    })
  })
})

test('names come on one line, without what steers a terminal or the runner', async () => {
  const step = { ...restJob(1).steps[0], name: 'Run a\u001b[31m\nb' }
  const { found } = await read(runOf([restJob(1, { name: `te\u202est\n${'x'.repeat(500)}`, steps: [step] })]))
  expect(found).toMatchObject({ jobs: [{ name: `test${'x'.repeat(194)}`, failedSteps: ['Run ab'] }] })
})

test('GitHub Enterprise Server has its API below a path', async () => {
  const { found, requests } = await read(runOf([restJob(1)]), {}, '/api/v3')
  expect(found).toMatchObject({ jobs: [{ log: LOG }], notes: [] })
  expect(requests[0]?.path).toBe('/api/v3/repos/o/r/actions/runs/7')
})
