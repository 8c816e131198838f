import { describe, expect, test } from '@jest/globals'
import { Budget } from '../../src/agent/budget.ts'
import type { TraceRecord } from '../../src/agent/journal.ts'
import type { Item } from '../../src/agent/model.ts'
import { type Paid, paidModel, type Terms } from '../../src/agent/paid-model.ts'
import { toolOutput, userMessage } from '../../src/agent/prompt.ts'
import { Watch } from '../../src/platform/watch.ts'
import type { Fault, Refusals, Script, ScriptedTurn } from '../../testbed/model/script.ts'
import { type ModelServer, startModelServer } from '../../testbed/model/server.ts'
import { codex53, codexMax, factsAbout, modelAt } from './asking.ts'

const PATCH = '*** Begin Patch\n*** Delete File: a\n*** End Patch\n'
const TURNS: readonly ScriptedTurn[] = [
  { reasoning: 'See what the code does.', shell: 'ls' },
  { reasoning: 'Now edit.', patch: PATCH },
  { say: 'Done.' },
]

class QuickWatch extends Watch {
  override async sleep(): Promise<void> {}
}

type Talk = {
  readonly paid: readonly Paid[]
  readonly notes: readonly string[]
  readonly records: readonly TraceRecord[]
  readonly server: ModelServer
  readonly budget: Budget
}

/** Asks until the script is at its end or the run has to stop, and answers every call. */
async function talk(script: Partial<Script>, change: Partial<Terms> = {}): Promise<Talk> {
  const turns = script.turns ?? TURNS
  await using server = await startModelServer({ ...script, turns })
  const notes: string[] = []
  const records: TraceRecord[] = []
  const budget = new Budget(10_000_000_000)
  const ask = paidModel({
    model: modelAt(server.baseUrl),
    facts: codexMax,
    tier: 'default',
    fallback: null,
    signature: 'a1',
    prefixBytes: 20_000,
    budget,
    watch: new QuickWatch(60_000, new AbortController().signal),
    journal: { append: record => records.push(record) },
    note: text => notes.push(text),
    random: () => 0.5,
    ...change,
  })
  const history: Item[] = [userMessage('The tests are red.')]
  const paid: Paid[] = []
  for (let step = 1; step <= turns.length; step += 1) {
    const answer = await ask(history, step)
    paid.push(answer)
    if (answer.kind === 'stop') break
    const { items, calls } = answer.turn
    history.push(...items, ...calls.map(call => toolOutput(call, 'Exit code: 0')))
  }
  expect(budget.reserved).toBe(0)
  return { paid, notes, records, server, budget }
}

const fieldsOf = ({ server }: Talk) => server.requests.map(({ body }) => body as Record<string, unknown>)
const kindsOf = ({ paid }: Talk) => paid.map(({ kind }) => kind)
const endOf = ({ paid }: Talk) => paid.flatMap(each => (each.kind === 'stop' ? [each.end] : []))[0]

describe('a parameter that the endpoint refuses', () => {
  const dialects = ['openai', 'detail', 'schema'] as const
  const fields = [
    'service_tier',
    'prompt_cache_key',
    'stream_options',
    'parallel_tool_calls',
    'tool_choice',
    'include',
    'reasoning.summary',
    'reasoning.effort',
    'reasoning',
  ]
  test.each(fields.flatMap(field => dialects.map(dialect => ({ field, dialect }))))(
    'is left out from then on and named in a note: $field, said as $dialect',
    async ({ field, dialect }) => {
      const found = await talk({ refuses: { fields: [field], dialect } })
      expect(kindsOf(found)).toEqual(['turn', 'turn', 'turn'])
      expect(found.server.requests).toHaveLength(4)
      expect(found.notes).toEqual([
        `The model endpoint refuses the parameter ${field}; requests go without it`,
      ])
      expect(found.server.violations).toEqual([])
      const [refused, ...taken] = fieldsOf(found)
      for (const body of taken) {
        expect(Object.keys(refused ?? {})).toEqual(expect.arrayContaining(Object.keys(body)))
        expect(body).toMatchObject({ store: false, max_output_tokens: expect.any(Number) })
      }
    },
  )

  test('costs nothing but the requests that are answered', async () => {
    const { records } = await talk({ refuses: { fields: ['stream_options', 'service_tier'] } })
    const settled = records.filter(record => record.type === 'settle')
    expect(settled.map(({ nanoUsd }) => nanoUsd > 0)).toEqual([false, false, true, true, true])
  })

  test('may be any number of them, one after the other', async () => {
    const found = await talk({ refuses: { fields, customTools: false } })
    expect(kindsOf(found)).toEqual(['turn', 'turn', 'turn'])
    // Without its effort and its summary `reasoning` is still there, and refused as a whole.
    expect(found.notes).toHaveLength(fields.length + 1)
    expect(found.server.violations).toEqual([])
  })

  test.each(['max_output_tokens', 'store'])('is never %s', async field => {
    const found = await talk({ refuses: { fields: [field] } })
    expect(endOf(found)).toMatchObject({ verdict: 'model-error' })
    expect(endOf(found)?.reason).toContain(`Unsupported parameter: '${field}'.`)
    expect(found.server.requests).toHaveLength(1)
    expect(found.notes).toEqual([])
  })

  test('and refused once more when it is no longer there ends the run', async () => {
    const fault: Fault = { kind: 'status', status: 400, param: 'stream_options', message: 'No.' }
    const found = await talk({ turns: [{ say: 'Never.', faults: [fault, fault, fault] }] })
    expect(endOf(found)?.verdict).toBe('model-error')
    expect(found.server.requests).toHaveLength(2)
  })

  test('in the middle of a run is left out as at its beginning', async () => {
    const fault: Fault = { kind: 'status', status: 400, param: 'prompt_cache_key', message: 'Not today.' }
    const turns = [TURNS[0] ?? {}, { ...TURNS[1], faults: [fault] }, { say: 'Done.' }]
    const found = await talk({ turns })
    expect(kindsOf(found)).toEqual(['turn', 'turn', 'turn'])
    expect(fieldsOf(found).map(body => 'prompt_cache_key' in body)).toEqual([true, true, false, false])
  })
})

describe('custom tools that the endpoint refuses', () => {
  test.each(['openai', 'detail', 'schema'] as const)('become functions, said as %s', async dialect => {
    const found = await talk({ refuses: { customTools: false, dialect } })
    expect(found.server.requests).toHaveLength(4)
    expect(found.notes.join()).toContain('apply_patch is offered as a function')
    const call = found.paid.flatMap(each => (each.kind === 'turn' ? each.turn.calls : []))[1]
    expect(call).toMatchObject({ name: 'apply_patch', form: 'function', argument: PATCH })
    const [tools] = fieldsOf(found)
      .slice(1)
      .map(body => body.tools as Record<string, unknown>[])
    expect(tools?.[0]).toMatchObject({ type: 'function', name: 'apply_patch', strict: false })
    expect(JSON.stringify(tools?.[0])).toContain('Lark grammar')
    expect(new Set(tools?.map(({ type }) => type))).toEqual(new Set(['function']))
    expect(found.server.violations).toEqual([])
  })

  test.each([
    [JSON.stringify({ input: PATCH }), PATCH],
    [PATCH, PATCH],
    ['{"input": 1}', '{"input": 1}'],
    ['null', 'null'],
  ])('may come as functions unasked, in whatever shape: %j', async (args, argument) => {
    const found = await talk({ turns: [{ calls: [{ name: 'apply_patch', arguments: args }] }] })
    const [paid] = found.paid
    expect(paid?.kind === 'turn' && paid.turn.calls).toMatchObject([{ form: 'function', argument }])
  })

  test('only before the first answer: what was sent in their form would not be taken any more', async () => {
    const refusal: Fault = {
      kind: 'status',
      status: 400,
      param: 'tools[0].type',
      message: "Invalid value: 'custom'.",
    }
    const turns = [TURNS[1] ?? {}, { say: 'Never.', faults: [refusal] }]
    const found = await talk({ turns })
    expect(kindsOf(found)).toEqual(['turn', 'stop'])
    expect(endOf(found)?.reason).toContain("Invalid value: 'custom'.")
    expect(found.server.requests).toHaveLength(2)
  })
})

describe('the service tier', () => {
  const gpt54 = factsAbout('gpt-5.4')
  const busy: Fault = {
    kind: 'status',
    status: 429,
    code: 'resource_unavailable',
    message: '429 Resource Unavailable',
  }
  const usage = { input: 10_000, cached: 0, cacheWrite: 0, output: 1_000 }
  const answer = (serviceTier?: string, faults: readonly Fault[] = []): ScriptedTurn => ({
    say: 'Done.',
    usage,
    faults,
    ...(serviceTier === undefined ? {} : { serviceTier }),
  })

  test.each([
    ['flex', 'flex', 20_000_000],
    ['flex', 'default', 40_000_000],
    ['flex', '', 40_000_000],
    ['priority', 'priority', 80_000_000],
    ['priority', 'fast', 80_000_000],
    ['priority', 'default', 40_000_000],
    ['default', 'default', 40_000_000],
  ] as const)('%s that is answered as %j costs %d nano-dollars', async (tier, answered, nano) => {
    const found = await talk({ turns: [answer(answered)] }, { facts: gpt54, tier })
    expect(fieldsOf(found)[0]).toMatchObject({ service_tier: tier })
    expect(found.budget.spent).toBe(nano)
  })

  test('that is billed dearer than asked for ends the run, booked in full', async () => {
    const dear = { ...answer('priority'), usage: { ...usage, output: 32_768 } }
    const found = await talk({ turns: [dear] }, { facts: gpt54 })
    expect(endOf(found)?.reason).toMatch(/^max-cost-usd: an answer was billed at 1\.0330 USD/)
  })

  test('of an incomplete answer is what its end says', async () => {
    const incomplete: Fault = { kind: 'incomplete', reason: 'content_filter' }
    const turns = [answer('flex', [incomplete])]
    const found = await talk({ turns }, { facts: gpt54, tier: 'flex' })
    expect(endOf(found)?.verdict).toBe('model-error')
    expect(found.budget.spent).toBe(20_000_000)
  })

  test('flex without free resources is asked again, at no cost', async () => {
    const found = await talk({ turns: [answer('flex', [busy, busy])] }, { facts: gpt54, tier: 'flex' })
    expect(kindsOf(found)).toEqual(['turn'])
    expect(fieldsOf(found).map(body => body.service_tier)).toEqual(['flex', 'flex', 'flex'])
    expect(found).toMatchObject({ notes: [], budget: { spent: 20_000_000 } })
  })

  test('flex that stays without free resources becomes the default tier, and a note says so', async () => {
    const turns = [answer(undefined, Array(6).fill(busy)), answer()]
    const found = await talk({ turns }, { facts: gpt54, tier: 'flex' })
    expect(kindsOf(found)).toEqual(['turn', 'turn'])
    expect(fieldsOf(found).map(body => body.service_tier)).toEqual([
      ...Array(6).fill('flex'),
      'default',
      'default',
    ])
    expect(found.notes).toEqual([
      'The model endpoint does not serve gpt-5.4 at service-tier flex now; requests go at the default tier and its prices',
    ])
    expect(found.budget.spent).toBe(80_000_000)
  })

  test('default without free resources is an outage like any other', async () => {
    const found = await talk({ turns: [answer(undefined, Array(9).fill(busy))] }, { facts: gpt54 })
    expect(endOf(found)?.reason).toMatch(/failed 6 times/)
  })

  test.each<Refusals>([{ tiers: ['default', 'auto'] }, { tiers: ['auto'] }])(
    'that is refused gives way step by step: %j',
    async refuses => {
      const found = await talk({ turns: [answer()], refuses }, { facts: gpt54, tier: 'flex' })
      expect(kindsOf(found)).toEqual(['turn'])
      const asked = ['flex', 'default', undefined].slice(0, refuses.tiers?.includes('default') ? 2 : 3)
      expect(fieldsOf(found).map(body => body.service_tier)).toEqual(asked)
    },
  )

  test('of a fallback without a price for it is the default one', async () => {
    const models = { 'gpt-5.4': 'not-found' } as const
    const found = await talk({ turns: [answer()], models }, { facts: gpt54, tier: 'flex', fallback: codex53 })
    expect(fieldsOf(found).map(body => body.service_tier)).toEqual(['flex', 'default'])
    expect(found.notes.join()).toMatch(
      /gpt-5\.3-codex was taken .* flex has no known price for gpt-5\.3-codex/,
    )
    expect(found.budget.spent).toBe(10_000 * 1_750 + 1_000 * 14_000)
  })
})

test.each([
  { input: 272_000, nano: 272_000 * 2_500 },
  { input: 272_001, nano: 272_001 * 5_000 },
])('an answer to $input tokens costs what requests of that length cost', async ({ input, nano }) => {
  const turns = [{ say: 'Hm.', usage: { input, cached: 0, cacheWrite: 0, output: 0 } }]
  const { records } = await talk({ turns }, { facts: factsAbout('gpt-5.4') })
  expect(records.filter(record => record.type === 'settle')).toMatchObject([{ nanoUsd: nano }])
})
