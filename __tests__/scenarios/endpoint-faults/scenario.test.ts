import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '../../../src/platform/verdict.ts'
import type { Fault } from '../../../testbed/model/script.ts'
import { play } from '../play.ts'
import { record } from '../record.ts'
import { SUM_TURNS } from '../sum.ts'

type Row = {
  readonly name: string
  readonly faults: readonly Fault[]
  readonly verdict: Verdict
  readonly requests: number
  readonly reason?: RegExp
}

const rateLimit: Fault = {
  kind: 'status',
  status: 429,
  code: 'rate_limit_exceeded',
  headers: { 'retry-after': '1' },
}
const quick = { 'retry-after-ms': '5' }
const rows: readonly Row[] = [
  { name: 'rate limit with retry-after', faults: [rateLimit], verdict: 'fixed', requests: 5 },
  {
    name: 'overload, three times',
    faults: Array(3).fill({ kind: 'status', status: 503, headers: quick }),
    verdict: 'fixed',
    requests: 7,
  },
  { name: 'stream cut once', faults: [{ kind: 'cut', afterBytes: 900 }], verdict: 'fixed', requests: 5 },
  { name: 'stream without its end', faults: [{ kind: 'no-terminal' }], verdict: 'fixed', requests: 5 },
  {
    name: 'response.failed once',
    faults: [{ kind: 'failed', code: 'server_error', message: 'try again' }],
    verdict: 'fixed',
    requests: 5,
  },
  {
    name: 'error event once',
    faults: [{ kind: 'error-event', code: 'server_error', message: 'try again' }],
    verdict: 'fixed',
    requests: 5,
  },
  {
    name: 'outage',
    faults: Array(9).fill({ kind: 'status', status: 500, headers: quick }),
    verdict: 'model-error',
    requests: 6,
    reason: /failed 6 times \(500/,
  },
  {
    name: 'billing',
    faults: [{ kind: 'status', status: 429, code: 'insufficient_quota', type: 'insufficient_quota' }],
    verdict: 'model-error',
    requests: 1,
    reason: /cannot pay/,
  },
  {
    name: 'wrong key',
    faults: [{ kind: 'status', status: 401, code: 'invalid_api_key', message: 'Incorrect API key provided' }],
    verdict: 'config-error',
    requests: 1,
    reason: /^openai-api-key: /,
  },
  {
    name: 'forbidden',
    faults: [{ kind: 'status', status: 403, message: 'Country not supported' }],
    verdict: 'config-error',
    requests: 1,
  },
  {
    name: 'bad request',
    faults: [{ kind: 'status', status: 400, code: 'unsupported_value', message: 'Unsupported value' }],
    verdict: 'model-error',
    requests: 1,
    reason: /Unsupported value/,
  },
  {
    name: 'policy refusal',
    faults: [{ kind: 'failed', code: 'cyber_policy', message: 'refused' }],
    verdict: 'model-error',
    requests: 1,
    reason: /cyber_policy/,
  },
  {
    name: 'a wait longer than the run',
    faults: [{ ...rateLimit, headers: { 'retry-after': '99999' } }],
    verdict: 'model-error',
    requests: 1,
    reason: /asks to wait/,
  },
]

describe('faults of the model endpoint', () => {
  test.each(rows)(
    '$name ends $verdict after $requests requests',
    async ({ faults, verdict, requests, reason }) => {
      const [first, ...rest] = SUM_TURNS
      const turns = [{ ...first, faults }, ...rest]
      const start = performance.now()
      await play({ verdict, script: { turns } }, played => {
        expect(played.model.requests.length).toBe(requests)
        if (reason) expect(played.result.outputs.reason).toMatch(reason)
        if (faults[0] === rateLimit) expect(performance.now() - start).toBeGreaterThan(1_000)
        expect(record(played)).toMatchSnapshot()
      })
    },
  )

  test('a cut answer is charged in full, because it may have been billed', async () => {
    const [first, ...rest] = SUM_TURNS
    const turns = [{ ...first, faults: [{ kind: 'cut' as const, afterBytes: 900 }] }, ...rest]
    await play({ verdict: 'fixed', script: { turns } }, ({ result }) => {
      expect(Number(result.outputs['cost-usd'])).toBeGreaterThan(0.3)
    })
  })

  test('missing and negative usage leave the reservation standing', async () => {
    const [first, second, ...rest] = SUM_TURNS
    const turns = [{ ...first, usage: 'missing' as const }, { ...second, usage: { output: -5 } }, ...rest]
    await play({ verdict: 'fixed', script: { turns } }, ({ result }) => {
      expect(Number(result.outputs['cost-usd'])).toBeGreaterThan(0.6)
    })
  })
})
