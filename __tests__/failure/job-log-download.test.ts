import { getOctokit } from '@actions/github'
import { describe, expect, test } from '@jest/globals'
import { downloadLog } from '../../src/failure/job-log-download.ts'
import { refusalStatus } from '../../src/failure/refusal.ts'

const API = 'https://api.github.test'

/** What a GitHub at `api` and the hosts that it sends on to answer, by address; what was asked of the hosts. */
async function download(places: Readonly<Record<string, Response>>, location: string | null, api = API) {
  const asked: string[] = []
  const answer = new Response(null, { status: 302, headers: location === null ? {} : { location } })
  Object.defineProperty(answer, 'url', { value: `${api}/repos/o/r/actions/jobs/5/logs` })
  const github = getOctokit('the-token', { baseUrl: api, request: { fetch: async () => answer } })
  const found = await downloadLog(
    github,
    { owner: 'o', repo: 'r', job_id: 5 },
    {
      signal: AbortSignal.timeout(10_000),
      fetch: async (url, init) => {
        expect(init).toEqual({ signal: expect.any(AbortSignal), redirect: 'manual' })
        asked.push(url)
        return places[url] ?? new Response('no such place', { status: 599 })
      },
    },
  )
  const text = found.kind === 'log' ? await new Response(found.bytes as ReadableStream).text() : found.reason
  return { kind: found.kind, text, asked }
}

const to = (location: string) => new Response(null, { status: 307, headers: { location } })

describe('the download of a log', () => {
  test('follows GitHub to another host, and that host to a third one', async () => {
    const places = { 'https://a.test/1': to('https://b.test/2'), 'https://b.test/2': new Response('the log') }
    expect(await download(places, 'https://a.test/1')).toEqual({
      kind: 'log',
      text: 'the log',
      asked: ['https://a.test/1', 'https://b.test/2'],
    })
  })

  test('takes an address that is relative', async () => {
    const places = { 'https://ghes.test/storage/1': new Response('the log') }
    expect(await download(places, '/storage/1', 'https://ghes.test/api/v3')).toMatchObject({
      text: 'the log',
    })
  })

  test('leaves TLS only for a GitHub that is asked without', async () => {
    const places = { 'http://a.test/1': new Response('the log') }
    expect(await download(places, 'http://a.test/1')).toEqual({
      kind: 'missing',
      text: 'its address is not https (http://a.test)',
      asked: [],
    })
    expect(await download(places, 'http://a.test/1', 'http://ghes.test/api/v3')).toMatchObject({
      kind: 'log',
    })
  })

  test.each([
    ['without an address', null, 'GitHub named no address for it'],
    ['to no address', 'https://', 'GitHub named no address for it'],
    ['to a file', 'file:///etc/passwd', 'its address is not https (file://)'],
    ['to a place that is gone', 'https://a.test/gone', 'its address answered 404'],
    ['in a circle', 'https://a.test/circle', 'its address redirects more than 5 times'],
    ['to a place that leads nowhere', 'https://a.test/nowhere', 'GitHub named no address for it'],
  ])('ends in a reason where it leads %s', async (_, location, reason) => {
    const places = {
      'https://a.test/gone': new Response('gone', { status: 404 }),
      'https://a.test/circle': to('https://a.test/circle'),
      'https://a.test/nowhere': new Response(null, { status: 302 }),
    }
    expect(await download(places, location)).toMatchObject({ kind: 'missing', text: reason })
  })
})

test.each([
  [403, 'Resource not accessible by integration', 403],
  [403, 'API rate limit exceeded for installation ID 5.', 429],
  [403, 'You have exceeded a secondary rate limit. Please wait.', 429],
  [404, 'Not Found', 404],
])('a refusal with %i, "%s", counts as %i', (status, message, expected) => {
  expect(refusalStatus(Object.assign(new Error(message), { status }))).toBe(expected)
})

test.each([new Error('getaddrinfo ENOTFOUND'), 'nonsense', null, { status: 403 }])(
  'what is no refusal (%p) has no status',
  error => {
    expect(refusalStatus(error)).toBeNull()
  },
)
