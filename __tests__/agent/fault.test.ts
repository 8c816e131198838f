import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { APIError } from 'openai'
import { faultOf } from '../../src/agent/fault.ts'
import type { Fault } from '../../src/agent/model.ts'
import type { StatusFault, Fault as Wire } from '../../testbed/model/script.ts'
import { startModelServer } from '../../testbed/model/server.ts'
import { API_KEY, asking, faultIn, modelAt } from './asking.ts'

async function met(fault: Wire): Promise<Fault> {
  await using server = await startModelServer({ turns: [{ say: 'Never.', faults: [fault] }] })
  return faultIn(await modelAt(server.baseUrl)(asking()))
}

const status = (code: number, more: Partial<StatusFault> = {}): StatusFault => ({
  kind: 'status',
  status: code,
  ...more,
})
const tooLarge = 'Request too large for this model: Limit 10000, Requested 43000.'

describe('an answer before generation costs nothing, and', () => {
  test.each<[Fault['kind'], string, StatusFault]>([
    ['unauthorized', '401', status(401)],
    ['unauthorized', '403', status(403)],
    ['unknown-model', '404 model_not_found', status(404)],
    [
      'unknown-model',
      '404 about a model',
      status(404, { code: 'not_found', message: 'No such Model here.' }),
    ],
    ['refused', '404 about an address', status(404, { code: 'unknown_url', message: 'Invalid URL.' })],
    ['refused', '400', status(400)],
    ['refused', '422', status(422)],
    ['too-large', '400 context_length_exceeded', status(400, { code: 'context_length_exceeded' })],
    ['too-large', '413', status(413)],
    ['too-large', '429 request too large', status(429, { message: tooLarge })],
    ['billing', '429 insufficient_quota', status(429, { code: 'insufficient_quota' })],
    ['billing', '429 of type insufficient_quota', status(429, { type: 'insufficient_quota', code: 'other' })],
    ['billing', '429 credit_balance_exhausted', status(429, { code: 'credit_balance_exhausted' })],
    ['billing', '429 project_spend_limit_exceeded', status(429, { code: 'project_spend_limit_exceeded' })],
    [
      'billing',
      '429 organization_spend_limit_exceeded',
      status(429, { code: 'organization_spend_limit_exceeded' }),
    ],
    [
      'billing',
      '429 organization_usage_limit_exceeded',
      status(429, { code: 'organization_usage_limit_exceeded' }),
    ],
    ['billing', '429 billing_hard_limit_reached', status(429, { code: 'billing_hard_limit_reached' })],
    ['unavailable', '408', status(408)],
    ['unavailable', '409', status(409)],
    ['unavailable', '429 rate_limit_exceeded', status(429)],
    ['unavailable', '429 slow_down', status(429, { code: 'slow_down' })],
    ['unavailable', '500', status(500)],
    ['unavailable', '502 with a page of HTML', status(502, { body: '<html>Bad gateway</html>' })],
    ['unavailable', '503', status(503)],
    ['unavailable', '529', status(529)],
  ])('is %s when it is %s', async (kind, _, fault) => {
    const found = await met(fault)
    expect(found).toMatchObject({ kind, billed: 'no', requestId: 'req_0001' })
    expect(found.message).toContain(String(fault.status))
  })
})

describe('a failure after generation began keeps its reservation, and', () => {
  const message = 'Something broke.'
  test.each<[Fault['kind'], string]>([
    ['cut', 'server_error'],
    ['cut', 'rate_limit_exceeded'],
    ['cut', 'slow_down'],
    ['cut', 'server_is_overloaded'],
    ['billing', 'insufficient_quota'],
    ['too-large', 'context_length_exceeded'],
    ['refused', 'invalid_prompt'],
    ['refused', 'bio_policy'],
  ])('is %s for the code %s, as an event and as a failed response', async (kind, code) => {
    for (const wire of ['error-event', 'failed'] as const) {
      const found = await met({ kind: wire, code, message })
      expect(found).toMatchObject({ kind, billed: 'unknown', requestId: 'req_0001' })
      expect(found.message).toContain(code)
    }
  })

  test('a rate limit inside a stream tells its delay like any other', async () => {
    const said = 'Rate limit reached. Please try again in 17s.'
    expect(await met({ kind: 'error-event', code: 'rate_limit_exceeded', message: said })).toMatchObject({
      kind: 'cut',
      retryAfterMs: 17_000,
    })
  })

  test('a request that the rate limit can never take is not tried again', async () => {
    expect(await met({ kind: 'error-event', code: 'rate_limit_exceeded', message: tooLarge })).toMatchObject({
      kind: 'too-large',
    })
  })

  test.each<[Fault['kind'], 'max_output_tokens' | 'content_filter']>([
    ['incomplete', 'max_output_tokens'],
    ['refused', 'content_filter'],
  ])('is %s for an answer that stops with %s, at its own usage', async (kind, reason) => {
    const found = await met({ kind: 'incomplete', reason })
    expect(found).toMatchObject({ kind, billed: { output: expect.any(Number) } })
    expect(found.message).toContain(reason)
  })
})

describe('the delay that the server asks for', () => {
  const inAMinute = () => new Date(Date.now() + 60_000).toUTCString()
  test.each<[string, Record<string, string>, string, number | undefined]>([
    ['seconds', { 'retry-after': '17' }, '', 17_000],
    ['parts of seconds', { 'retry-after': '0.5' }, '', 500],
    ['more than a minute', { 'retry-after': '300' }, '', 300_000],
    ['milliseconds', { 'retry-after-ms': '250' }, '', 250],
    ['both, where the finer one counts', { 'retry-after-ms': '250', 'retry-after': '17' }, '', 250],
    ['a date that has passed', { 'retry-after': 'Mon, 01 Jan 2024 00:00:00 GMT' }, '', undefined],
    ['neither number nor date', { 'retry-after': 'soon' }, '', undefined],
    ['a negative number', { 'retry-after-ms': '-5' }, '', undefined],
    ['a sentence', {}, 'Please try again in 17s.', 17_000],
    ['a sentence with parts of seconds', {}, 'Please try again in 1.5s. Visit', 1_500],
    ['a sentence in milliseconds', {}, 'Please try again in 250ms.', 250],
    ['a sentence in minutes', {}, 'Please try again in 6m0s.', 360_000],
    ['a sentence in minutes and parts of seconds', {}, 'try again in 1m12.5s', 72_500],
    ['a sentence in hours', {}, 'try again in 2h3m', 7_380_000],
    ['a sentence in words', {}, 'Try again in 20 seconds.', 20_000],
    ['a sentence without a number', {}, 'Please try again in a while.', undefined],
  ])('is understood as %s', (_, headers, message, delay) => {
    const error = APIError.generate(
      429,
      { error: { message, code: 'rate_limit_exceeded' } },
      message,
      new Headers(headers),
    )
    expect(faultOf(error).retryAfterMs).toBe(delay)
  })

  test('is understood as a date', () => {
    const headers = new Headers({ 'retry-after': inAMinute() })
    const { retryAfterMs = 0 } = faultOf(APIError.generate(503, {}, '', headers))
    expect(retryAfterMs).toBeGreaterThan(50_000)
    expect(retryAfterMs).toBeLessThanOrEqual(60_000)
  })
})

describe('a broken connection', () => {
  test('that never came about costs nothing and is tried again', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise(resolve => server.close(resolve))
    const found = faultIn(await modelAt(`http://127.0.0.1:${port}/v1`)(asking()))
    expect(found).toMatchObject({ kind: 'unavailable', billed: 'no' })
    expect(found.message).toContain('ECONNREFUSED')
  })

  test.each([
    ['unavailable', 'ENOTFOUND'],
    ['unavailable', 'EAI_AGAIN'],
    ['unavailable', 'EHOSTUNREACH'],
    ['unavailable', 'UND_ERR_CONNECT_TIMEOUT'],
    ['untrusted', 'CERT_HAS_EXPIRED'],
    ['untrusted', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['untrusted', 'SELF_SIGNED_CERT_IN_CHAIN'],
    ['untrusted', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('is %s and costs nothing for %s, however deep it lies', (kind, code) => {
    const cause = Object.assign(new Error('deep down'), { code })
    const error = new TypeError('fetch failed', { cause })
    expect(faultOf(new Error('Connection error.', { cause: error }))).toMatchObject({
      kind,
      billed: 'no',
      message: 'Connection error. (deep down)',
    })
  })

  test.each([
    new TypeError('terminated', { cause: new Error('other side closed') }),
    new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) }),
    new Error('anything'),
    'a text',
  ])('after it came about may have cost its answer: %s', error => {
    expect(faultOf(error)).toMatchObject({ kind: 'cut', billed: 'unknown' })
  })
})

test('a redirect is refused at no cost, and the key is not sent on', async () => {
  await using elsewhere = await startModelServer({ turns: [{ say: 'Give me your key.' }] })
  const location = `${elsewhere.baseUrl}/responses`
  for (const code of [301, 302, 307, 308]) {
    const found = await met(status(code, { headers: { location } }))
    expect(found).toMatchObject({ kind: 'refused', billed: 'no' })
    expect(found.message).not.toContain(API_KEY)
  }
  expect(elsewhere.requests).toEqual([])
})
