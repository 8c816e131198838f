import { describe, expect, test } from '@jest/globals'
import { Budget } from '../../src/agent/budget.ts'
import type { TraceRecord } from '../../src/agent/journal.ts'
import type { Answer, Ask, Fault } from '../../src/agent/model.ts'
import { paidModel, type Terms } from '../../src/agent/paid-model.ts'
import { userMessage } from '../../src/agent/prompt.ts'
import type { Usage } from '../../src/agent/usage.ts'
import { Watch } from '../../src/platform/watch.ts'
import { codex53, codexMax } from './asking.ts'

const usage: Usage = { input: 1_000, cached: 0, cacheWrite: 0, output: 100 }
const turn = (change: object = {}): Answer => ({
  kind: 'turn',
  turn: {
    items: [],
    calls: [],
    text: '',
    usage,
    model: 'm',
    serviceTier: 'default',
    requestId: 'req_1',
    ...change,
  },
})
const fault = (kind: Fault['kind'], change: Partial<Fault> = {}): Answer => ({
  kind: 'fault',
  fault: { kind, billed: 'no', message: 'it says why', requestId: 'req_9', ...change },
})

class DreamingWatch extends Watch {
  readonly sleeps: number[] = []
  override async sleep(milliseconds: number): Promise<void> {
    this.sleeps.push(milliseconds)
  }
}

function scene(answers: readonly Answer[], change: Partial<Terms> = {}, limitMs = 30 * 60_000) {
  const asked: Ask[] = []
  const records: TraceRecord[] = []
  const notes: string[] = []
  const cancel = new AbortController()
  const watch = new DreamingWatch(limitMs, cancel.signal)
  const budget = change.budget ?? new Budget(2_000_000_000)
  const ask = paidModel({
    model: async question => {
      asked.push(question)
      return answers[asked.length - 1] ?? fault('unavailable')
    },
    facts: codexMax,
    tier: 'default',
    fallback: null,
    signature: 'a1',
    prefixBytes: 8_000,
    budget,
    watch,
    journal: { append: record => records.push(record) },
    note: text => notes.push(text),
    random: () => 0.5,
    ...change,
  })
  const step = (history = [userMessage('red')]) => ask(history, 1)
  return { step, asked, records, notes, watch, budget, cancel }
}

const endOf = (paid: Awaited<ReturnType<ReturnType<typeof scene>['step']>>) =>
  paid.kind === 'stop' ? paid.end : null

describe('the money', () => {
  test('is reserved before a request and settled by its usage', async () => {
    const { step, records, budget, asked } = scene([turn()])
    expect((await step()).kind).toBe('turn')
    expect(records.map(record => record.type)).toEqual(['reserve', 'response', 'settle'])
    expect(records[0]).toMatchObject({ id: 1, step: 1, model: 'gpt-5.1-codex-max', maxOutputTokens: 32_768 })
    expect(records[2]).toMatchObject({ id: 1, nanoUsd: 2_250_000, spentNanoUsd: 2_250_000, fault: '' })
    expect(asked[0]?.maxOutputTokens).toBe(32_768)
    expect(budget).toMatchObject({ spent: 2_250_000, reserved: 0 })
  })

  test.each<[string, Answer, 'all' | 'nothing']>([
    ['an answer without usage', turn({ usage: null }), 'all'],
    ['a cut answer', fault('cut', { billed: 'unknown' }), 'all'],
    ['a rejected request', fault('unavailable'), 'nothing'],
  ])('of %s is %s of what was reserved', async (_, answer, part) => {
    const { step, records } = scene([answer, turn()])
    await step()
    const [reserve, settle] = [records[0], records.find(record => record.type === 'settle')]
    const reserved = reserve?.type === 'reserve' ? reserve.nanoUsd : 0
    expect(reserved).toBeGreaterThan(300_000_000)
    expect(settle).toMatchObject({ nanoUsd: part === 'all' ? reserved : 0 })
  })

  test('that was billed above the reservation is booked, and ends the run', async () => {
    const { step, budget, asked } = scene([turn({ usage: { ...usage, input: 10_000_000 } }), turn()])
    const end = endOf(await step())
    expect(end).toMatchObject({ verdict: 'limit-reached' })
    expect(end?.reason).toMatch(/^max-cost-usd: an answer was billed at 12\.5010 USD, above the 0\.\d{4} USD/)
    expect(budget.spent).toBe(12_501_000_000)
    expect(endOf(await step())?.verdict).toBe('limit-reached')
    expect(asked).toHaveLength(1)
  })

  test('that is left makes the answer shorter, and in the end no request is sent', async () => {
    const { step, asked, records } = scene([turn()], { budget: new Budget(100_000_000) })
    await step()
    expect(asked[0]?.maxOutputTokens).toBeLessThan(10_000)
    const poor = scene([turn()], { budget: new Budget(40_000_000) })
    expect(endOf(await poor.step())).toEqual({
      verdict: 'limit-reached',
      reason:
        'max-cost-usd: 0.0000 of 0.04 USD are spent, and the next request could cost more than the rest',
    })
    expect(poor.asked).toEqual([])
    expect(poor.records).toEqual([])
    expect(records).toHaveLength(3)
  })

  test('is counted at the prices of the model that is asked', async () => {
    const { step, records, notes } = scene([fault('unknown-model'), turn()], { fallback: codex53 })
    expect((await step()).kind).toBe('turn')
    expect(records.filter(record => record.type === 'reserve').map(record => record.model)).toEqual([
      'gpt-5.1-codex-max',
      'gpt-5.3-codex',
    ])
    expect(records.at(-1)).toMatchObject({ nanoUsd: 1_000 * 1_750 + 100 * 14_000 })
    expect(notes.join()).toMatch(/gpt-5\.1-codex-max.*gpt-5\.3-codex/)
  })

  test('of the next request is bounded by what the endpoint has counted', async () => {
    const { step, records } = scene([turn(), turn()])
    const first = userMessage('x'.repeat(50_000))
    await step([first])
    await step([first, userMessage('and now')])
    const reserves = records.filter(record => record.type === 'reserve').map(record => record.nanoUsd)
    expect((reserves[0] ?? 0) - (reserves[1] ?? 0)).toBeGreaterThan(50_000 * 1_250)
  })
})

describe('a fault', () => {
  test.each<[Fault['kind'], string, RegExp]>([
    [
      'unauthorized',
      'config-error',
      /^openai-api-key: the model endpoint refuses it \(it says why; request req_9\)$/,
    ],
    ['unknown-model', 'config-error', /^model: gpt-5\.1-codex-max is not served at this base-url/],
    ['billing', 'model-error', /^the account of the model endpoint cannot pay/],
    ['refused', 'model-error', /^the model endpoint refuses the request/],
    ['too-large', 'model-error', /^the model endpoint refuses the request/],
  ])('that is %s ends the run as %s, at once', async (kind, verdict, reason) => {
    const { step, asked, watch } = scene([fault(kind), turn()])
    const end = endOf(await step())
    expect(end?.verdict).toBe(verdict)
    expect(end?.reason).toMatch(reason)
    expect(asked).toHaveLength(1)
    expect(watch.sleeps).toEqual([])
  })

  test.each<Fault['kind']>(['unavailable', 'cut'])(
    'that is %s is met by five retries, longer apart each time',
    async kind => {
      const { step, asked, watch } = scene(Array(9).fill(fault(kind)))
      const end = endOf(await step())
      expect(end).toMatchObject({ verdict: 'model-error' })
      expect(end?.reason).toContain('failed 6 times')
      expect(asked).toHaveLength(6)
      expect(watch.sleeps).toEqual([500, 1_000, 2_000, 4_000, 8_000])
    },
  )

  test('that passes leads to the answer', async () => {
    const { step, asked } = scene([fault('unavailable'), fault('cut'), turn()])
    expect((await step()).kind).toBe('turn')
    expect(asked).toHaveLength(3)
  })

  test('starts no new count of retries with the same step, and a new one with the next', async () => {
    const answers = [...Array(5).fill(fault('cut')), turn(), ...Array(5).fill(fault('cut')), turn()]
    const { step } = scene(answers)
    expect((await step()).kind).toBe('turn')
    expect((await step()).kind).toBe('turn')
  })

  test('that is an incomplete answer is met by one retry, for each is billed in full', async () => {
    const { step, asked } = scene(Array(9).fill(fault('incomplete', { billed: usage })))
    expect(endOf(await step())?.verdict).toBe('model-error')
    expect(asked).toHaveLength(2)
  })

  test('makes the run wait at least as long as the server says', async () => {
    const { step, watch } = scene([fault('unavailable', { retryAfterMs: 17_000 }), turn()])
    expect((await step()).kind).toBe('turn')
    expect(watch.sleeps).toEqual([17_500])
  })

  test('ends the run when the server wants a longer wait than the time that is left', async () => {
    const { step, watch } = scene([fault('unavailable', { retryAfterMs: 300_000 }), turn()], {}, 200_000)
    const end = endOf(await step())
    expect(end?.verdict).toBe('model-error')
    expect(end?.reason).toMatch(/asks to wait 300\.5 s, longer than this run may last/)
    expect(watch.sleeps).toEqual([])
  })

  test('of the fallback ends the run', async () => {
    const { step, asked } = scene([fault('unknown-model'), fault('unknown-model'), turn()], {
      fallback: codex53,
    })
    expect(endOf(await step())).toMatchObject({ verdict: 'config-error' })
    expect(asked.map(({ deal }) => deal.facts.id)).toEqual(['gpt-5.1-codex-max', 'gpt-5.3-codex'])
  })

  test('that comes with cancellation is no fault but the end', async () => {
    const run = scene([fault('refused', { billed: 'unknown' })])
    const step = run.step()
    run.cancel.abort()
    expect(endOf(await step)).toEqual({ verdict: 'cancelled', reason: 'the run was cancelled' })
  })
})

describe('the end of the time', () => {
  test('lets no request be sent', async () => {
    const { step, watch, asked } = scene([turn()], {}, 60_000)
    watch.keepBack(60_000)
    await new Promise(resolve => watch.signal.addEventListener('abort', resolve))
    expect(endOf(await step())).toEqual({
      verdict: 'limit-reached',
      reason: 'max-minutes: the time for repairing within 1 minutes is used up',
    })
    expect(asked).toEqual([])
  })
})

test('a conversation that has outgrown the model ends without a reservation', async () => {
  const { step, budget, asked } = scene([turn(), turn()])
  const first = userMessage('red')
  await step([first])
  const end = endOf(await step([first, userMessage('x'.repeat(280_000))]))
  expect(end).toMatchObject({ verdict: 'model-error' })
  expect(end?.reason).toContain('272000 tokens')
  expect(budget.reserved).toBe(0)
  expect(asked).toHaveLength(1)
})
