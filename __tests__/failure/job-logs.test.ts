import { describe, expect, test } from '@jest/globals'
import { readJobLogs } from '../../src/failure/job-logs.ts'
import { actionsServer, json, redirect, restJob, restRun, text } from './actions-server.ts'

const RUN = '/repos/o/r/actions/runs/7'
const JOBS = `${RUN}/jobs`
const logOf = (id: number) => `/repos/o/r/actions/jobs/${id}/logs`

/** A run with these jobs; every log redirects to /store/ID, which serves `log`. */
function runOf(jobs: readonly { id: number }[], run: object = {}, log = 'FAIL: it') {
  const logs = jobs.flatMap(({ id }) => [
    [logOf(id), redirect(`/store/${id}`)],
    [`/store/${id}`, text(log)],
  ])
  return {
    ...Object.fromEntries(logs),
    [JOBS]: json({ total_count: jobs.length, jobs }),
    [RUN]: json({ ...restRun, ...run }),
  }
}

async function read(routes: Parameters<typeof actionsServer>[0]) {
  await using server = await actionsServer(routes)
  return { found: await readJobLogs(server.actions, 7), requests: server.requests }
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
      jobs: [{ id: 1, name: 'test (1)', attempt: 1, failedSteps: ['Run npm test'], log: 'FAIL: it' }],
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

  test('the connection breaks in the middle', async () => {
    const cut = runOf([restJob(1)])
    const { found } = await read({
      ...cut,
      '/store/1': response => {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('half', () => response.destroy())
      },
    })
    expect(found).toMatchObject({
      jobs: [{ log: null }],
      notes: [expect.stringMatching(/^test \(1\): no log, /)],
    })
  })
})

test('a log that does not come is given up when the time is over', async () => {
  const time = new AbortController()
  await using server = await actionsServer({
    ...runOf([restJob(1), restJob(2)]),
    '/store/1': response => {
      response.writeHead(200).write('the beginning', () => time.abort(new Error('out of time')))
    },
  })
  expect(await readJobLogs(server.actions, 7, time.signal)).toMatchObject({
    jobs: [{ log: null }, { log: null }],
    notes: [expect.stringMatching(/^test \(1\): no log, /), expect.stringMatching(/^test \(2\): no log, /)],
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

  test('only what the failed step wrote is kept', async () => {
    const log = [
      stamped(1, 'setting up'),
      stamped(10, 'testing'),
      'a line without a time',
      stamped(20, 'failed'),
      stamped(40, 'cleaning up'),
    ].join('\n')
    const { found } = await read(runOf([restJob(1)], {}, log))
    expect(found).toMatchObject({
      jobs: [{ log: [stamped(10, 'testing'), 'a line without a time', stamped(20, 'failed')].join('\n') }],
    })
  })

  test('all is kept where no line bears the time of the step', async () => {
    const log = [stamped(45, 'other'), stamped(50, 'clock')].join('\n')
    const { found } = await read(runOf([restJob(1)], {}, log))
    expect(found).toMatchObject({ jobs: [{ log }] })
  })

  test('of any size head and tail are kept', async () => {
    const log = `the head\n${'x'.repeat(99)}\n`.padEnd(30_000_000, 'filler line\n').concat('\nthe tail')
    const { found } = await read(runOf([restJob(1)], {}, log))
    const kept = (found.kind === 'failed' && found.jobs[0]?.log) || ''
    const between = '\n[... 14000009 bytes of the log left out ...]\n'
    expect(kept.length).toBe(16_000_000 + between.length)
    expect([kept.startsWith('the head\n'), kept.includes(between), kept.endsWith('\nthe tail')]).toEqual([
      true,
      true,
      true,
    ])
  })
})
