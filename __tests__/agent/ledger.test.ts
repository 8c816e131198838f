import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Budget } from '../../src/agent/budget.ts'
import { REPAIR } from '../../src/agent/instructions.ts'
import type { Journal, TraceRecord } from '../../src/agent/journal.ts'
import { type Outcome, repair } from '../../src/agent/loop.ts'
import { paidModel } from '../../src/agent/paid-model.ts'
import { costOf } from '../../src/agent/prices.ts'
import { userMessage } from '../../src/agent/prompt.ts'
import { responsesModel } from '../../src/agent/responses.ts'
import { TOOLS, type Toolbox } from '../../src/agent/toolbox.ts'
import { Watch } from '../../src/platform/watch.ts'
import { BYTES_PER_TOKEN } from '../../testbed/model/prefix-cache.ts'
import type { ScriptedTurn } from '../../testbed/model/script.ts'
import { type ModelServer, startModelServer } from '../../testbed/model/server.ts'
import { factsAbout } from './asking.ts'
import { type Schedule, schedules } from './schedule.ts'

const SCHEDULES = 1_000
const SEED = 20_261_122
const WANTED = factsAbout('gpt-5.1-codex-max')
const FALLBACK = factsAbout('gpt-5.3-codex')
const VERDICTS = ['no-fix', 'limit-reached', 'model-error', 'config-error', 'cancelled']

/** Time passes at once, so that every retry is taken. */
class QuickWatch extends Watch {
  override async sleep(): Promise<void> {}
}

type Run = {
  readonly schedule: Schedule
  readonly outcome: Outcome
  readonly records: readonly TraceRecord[]
  readonly server: ModelServer
  readonly ledger: readonly {
    readonly spent: number
    readonly reserved: number
    readonly overbilled: boolean
  }[]
  /** For each call that ran: how many requests the endpoint had seen by then. */
  readonly ran: readonly { readonly callId: string; readonly requests: number; readonly records: number }[]
}

const seen = { overbilled: 0, retried: 0, fallbacks: 0, conceded: 0, calls: 0, verdicts: new Set<string>() }

test(`holds its limit in ${SCHEDULES} random schedules of usages, faults and retries`, async () => {
  const property = fc.asyncProperty(schedules, async schedule => {
    const run = await play(schedule)
    neverAboveTheLimit(run)
    neverBelowTheBill(run)
    actsOnWholeTurnsOnly(run)
    endsInAVerdict(run)
    if (!falls(schedule, 'stall')) expect(run.server.violations).toEqual([])
  })
  await fc.assert(property, { numRuns: SCHEDULES, seed: SEED, endOnFailure: false })
  // The schedules reached what they are meant to reach; else all of the above would be easy to say.
  expect(seen.overbilled).toBeGreaterThan(20)
  expect(seen.retried).toBeGreaterThan(300)
  expect(seen.fallbacks).toBeGreaterThan(50)
  expect(seen.conceded).toBeGreaterThan(100)
  expect(seen.calls).toBeGreaterThan(300)
  expect([...seen.verdicts].sort()).toEqual([...VERDICTS, 'green'].sort())
}, 300_000)

async function play(schedule: Schedule): Promise<Run> {
  const models = {
    [WANTED.id]: schedule.served === 'both' ? ('served' as const) : ('not-found' as const),
    [FALLBACK.id]: schedule.served === 'none' ? ('not-found' as const) : ('served' as const),
  }
  await using server = await startModelServer({
    models,
    refuses: schedule.refuses,
    turns: n => schedule.turns[n] ?? { say: 'Done.' },
  })
  const cancel = new AbortController()
  const watch = new QuickWatch(30 * 60_000, cancel.signal)
  const budget = new Budget(schedule.limitNano)
  const records: TraceRecord[] = []
  const ledger: Run['ledger'][number][] = []
  const reserved = new Map<number, number>()
  const journal: Journal = {
    append: record => {
      records.push(record)
      if (record.type === 'reserve') reserved.set(record.id, record.nanoUsd)
      const overbilled = record.type === 'settle' && record.nanoUsd > (reserved.get(record.id) ?? 0)
      ledger.push({ spent: budget.spent, reserved: budget.reserved, overbilled })
      if (record.type === 'reserve' && reserved.size === schedule.cancelAt) cancel.abort()
    },
  }
  const model = responsesModel(
    { baseUrl: server.baseUrl, apiKey: 'a-key' },
    { instructions: REPAIR, tools: TOOLS, effort: 'medium', cacheKey: 'cmf-1' },
    { headersMs: 10_000, idleMs: falls(schedule, 'stall') ? 40 : 10_000 },
  )
  const prefixBytes = Buffer.byteLength(REPAIR) + Buffer.byteLength(JSON.stringify(TOOLS))
  const terms = {
    model,
    facts: WANTED,
    tier: 'default' as const,
    fallback: FALLBACK,
    signature: 'a1',
    prefixBytes,
    budget,
    watch,
    journal,
    note: (text: string) => {
      if (text.includes('refuses')) seen.conceded += 1
    },
  }
  const ran: Run['ran'][number][] = []
  const toolbox = quickToolbox(schedule.greenFrom, callId =>
    ran.push({ callId, requests: server.requests.length, records: records.length }),
  )
  const ask = paidModel({ ...terms, random: () => 0.5 })
  const first = userMessage('The test command fails. Repair the cause.')
  const outcome = await repair({
    ask,
    toolbox,
    first,
    pictures: [],
    greenIsDone: true,
    maxSteps: schedule.maxSteps,
    budget,
    diff: async () => '',
    journal,
    watch,
    redact: text => text,
    frame: (_, text) => text,
  })
  expect(budget.reserved).toBe(0)
  return { schedule, outcome, records, server, ledger, ran }
}

function neverAboveTheLimit({ schedule, ledger, records }: Run): void {
  const overbilledAt = ledger.findIndex(moment => moment.overbilled)
  for (const [at, { spent, reserved }] of ledger.entries()) {
    if (overbilledAt < 0 || at < overbilledAt)
      expect(spent + reserved).toBeLessThanOrEqual(schedule.limitNano)
  }
  if (overbilledAt < 0) return
  seen.overbilled += 1
  expect(records.slice(overbilledAt + 1).filter(record => record.type === 'reserve')).toEqual([])
}

/** A broken stream counts too, where the endpoint bills what it has generated and not what the schedule makes up. */
function neverBelowTheBill({ schedule, server, ledger, records }: Run): void {
  const bills = schedule.turns.flatMap(turn => attempts(turn)).filter(attempt => attempt.billed)
  const owed = server.billed.map(({ model, ...tokens }, at) => {
    const { answers, honest } = bills[at] ?? { answers: true, honest: true }
    return answers || honest
      ? costOf({ cacheWrite: 0, ...tokens }, factsAbout(model).prices.tiers.default.short)
      : 0
  })
  const bill = owed.reduce((sum, nano) => sum + nano, 0)
  if (!falls(schedule, 'stall')) expect(ledger.at(-1)?.spent ?? 0).toBeGreaterThanOrEqual(bill)
  const settled = records.filter(record => record.type === 'settle')
  expect(settled.at(-1)?.spentNanoUsd ?? 0).toBe(settled.reduce((sum, record) => sum + record.nanoUsd, 0))
  const reserves = records.filter(record => record.type === 'reserve')
  expect(server.requests.length).toBeLessThanOrEqual(reserves.length)
  for (const [at, { body, bytes }] of server.requests.entries()) {
    const { model, max_output_tokens: output } = body as { model: string; max_output_tokens: number }
    const worst = { input: Math.ceil(bytes / BYTES_PER_TOKEN), cached: 0, cacheWrite: 0, output }
    expect(reserves[at]).toMatchObject({ model, maxOutputTokens: output })
    expect(reserves[at]?.nanoUsd).toBeGreaterThanOrEqual(
      costOf(worst, factsAbout(model).prices.tiers.default.short),
    )
  }
  seen.retried += Math.max(0, reserves.length - records.filter(record => record.type === 'response').length)
  if (reserves.some(record => record.model === FALLBACK.id)) seen.fallbacks += 1
}

function actsOnWholeTurnsOnly({ schedule, records, ran }: Run): void {
  const unserved = schedule.served === 'both' ? 0 : 1
  expect(new Set(ran.map(call => call.callId)).size).toBe(ran.length)
  for (const call of ran) {
    const n = Number(call.callId.split('-')[0])
    const needed = schedule.turns.slice(0, n + 1).reduce((sum, turn) => sum + attempts(turn).length, unserved)
    expect(call.requests).toBeGreaterThanOrEqual(needed)
    const [response, settle] = records.slice(0, call.records).filter(isAnswer).slice(-2)
    expect(response).toMatchObject({ type: 'response' })
    expect(JSON.stringify(response)).toContain(`"${call.callId}"`)
    expect(settle).toMatchObject({ type: 'settle', fault: '' })
  }
  seen.calls += ran.length
}

function endsInAVerdict({ schedule, outcome, records }: Run): void {
  const verdict = outcome.kind === 'green' ? 'green' : outcome.end.verdict
  if (verdict !== 'green') expect(VERDICTS).toContain(verdict)
  seen.verdicts.add(verdict)
  expect(records.filter(record => record.type === 'response').length).toBeLessThanOrEqual(schedule.maxSteps)
}

function isAnswer({ type }: TraceRecord): boolean {
  return type === 'response' || type === 'settle'
}

type Attempt = { readonly answers: boolean; readonly billed: boolean; readonly honest: boolean }

/** What one request after the other meets at a turn, up to the one that is answered. A slow answer is one. */
function attempts({ faults = [], usage }: ScriptedTurn): readonly Attempt[] {
  const slow = faults.findIndex(fault => fault.kind === 'slow')
  const met = slow < 0 ? faults : faults.slice(0, slow)
  const honest = usage === undefined || usage === 'missing'
  const failed = met.map(fault => ({ answers: false, billed: fault.kind !== 'status', honest }))
  return [...failed, { answers: true, billed: true, honest }]
}

function falls({ turns }: Schedule, kind: string): boolean {
  return turns.some(turn => turn.faults?.some(fault => fault.kind === kind))
}

function quickToolbox(greenFrom: number, ran: (callId: string) => void): Toolbox {
  let runs = 0
  const output = { text: 'not ok', bytes: 6, sha256: '' }
  return {
    call: async call => {
      ran(call.callId)
      return { kind: call.name === 'nonsense' ? 'invalid' : 'done', output: 'Exit code: 0' }
    },
    tests: async () => {
      runs += 1
      return { ending: { kind: 'exited', code: runs >= greenFrom ? 0 : 1 }, output, durationMs: 1 }
    },
  }
}
