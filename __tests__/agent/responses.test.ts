import { describe, expect, test } from '@jest/globals'
import type { Item } from '../../src/agent/model.ts'
import { toolOutput, userMessage } from '../../src/agent/prompt.ts'
import { TOOLS } from '../../src/agent/toolbox.ts'
import type { Fault, ScriptedTurn } from '../../testbed/model/script.ts'
import { startModelServer } from '../../testbed/model/server.ts'
import { API_KEY, asking, codex53, dealOn, faultIn, modelAt, turnOf } from './asking.ts'

const everything: ScriptedTurn = {
  reasoning: 'The sum is off by one.',
  say: 'I look. \u{1f50d}',
  shell: 'ls',
  patch: '*** Begin Patch\n*** End Patch\n',
  runTests: true,
  calls: [{ name: 'odd', arguments: '{"broken' }],
}

describe('a request', () => {
  test('asks for a stateless, streamed answer with encrypted reasoning and nothing else', async () => {
    await using server = await startModelServer({ turns: [everything] })
    await modelAt(server.baseUrl)(asking())
    const { body, headers, path } = server.requests[0] ?? {}
    expect(path).toBe('/v1/responses')
    expect(headers).toMatchObject({ authorization: `Bearer ${API_KEY}` })
    expect(headers).not.toHaveProperty('openai-organization')
    expect(headers).not.toHaveProperty('openai-project')
    expect(body).toEqual({
      model: 'gpt-5.1-codex-max',
      instructions: 'Repair the build.',
      tools: TOOLS.map(({ form, name }) => expect.objectContaining({ type: form, name })),
      tool_choice: 'auto',
      parallel_tool_calls: false,
      reasoning: { effort: 'medium', summary: 'auto' },
      include: ['reasoning.encrypted_content'],
      input: [userMessage('The tests are red.')],
      max_output_tokens: 4_096,
      prompt_cache_key: 'cmf-1',
      service_tier: 'default',
      store: false,
      stream: true,
      stream_options: { include_obfuscation: false },
    })
    expect(server.violations).toEqual([])
  })

  test('takes neither address nor key nor organisation from the environment', async () => {
    const before = { ...process.env }
    Object.assign(process.env, {
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
      OPENAI_API_KEY: 'another-key',
      OPENAI_ORG_ID: 'org-other',
      OPENAI_PROJECT_ID: 'proj-other',
    })
    await using server = await startModelServer({ turns: [everything], apiKeys: [API_KEY] })
    const answer = await modelAt(server.baseUrl)(asking())
    process.env = before
    expect(answer.kind).toBe('turn')
    expect(JSON.stringify(server.requests)).not.toMatch(/another-key|org-other|proj-other/)
  })

  test.each(['gpt-5.1-codex-max', 'gpt-5.3-codex'])(
    'goes on from its history to the liking of %s',
    async id => {
      const turns = [everything, { ...everything, reasoning: 'Again.' }, { say: 'Done.' }]
      await using server = await startModelServer({ turns })
      const ask = modelAt(server.baseUrl)
      const history: Item[] = [userMessage('The tests are red.')]
      for (const _ of turns) {
        const turn = turnOf(await ask(asking({ deal: dealOn({ ...codex53, id }), history })))
        history.push(...turn.items, ...turn.calls.map(call => toolOutput(call, 'Exit code: 0')))
      }
      expect(server.requests).toHaveLength(3)
      expect(server.violations).toEqual([])
    },
  )
})

describe('an answer', () => {
  test('comes with its items, calls, words and tokens', async () => {
    const usage = { input: 900, cached: 128, cacheWrite: 0, output: 77 }
    await using server = await startModelServer({ turns: [{ ...everything, usage }] })
    const turn = turnOf(await modelAt(server.baseUrl)(asking()))
    expect(turn.items.map(item => item.type)).toEqual([
      'reasoning',
      'message',
      'function_call',
      'custom_tool_call',
      'function_call',
      'function_call',
    ])
    expect(turn.calls.map(({ callId: _, ...call }) => call)).toEqual([
      { name: 'shell_command', form: 'function', argument: '{"command":"ls"}' },
      { name: 'apply_patch', form: 'custom', argument: everything.patch },
      { name: 'run_tests', form: 'function', argument: '{}' },
      { name: 'odd', form: 'function', argument: '{"broken' },
    ])
    expect(turn).toMatchObject({
      text: 'I look. \u{1f50d}',
      usage,
      model: 'gpt-5.1-codex-max',
      serviceTier: 'default',
    })
    expect(turn.requestId).toBe('req_0001')
  })

  test.each<[string, ScriptedTurn['usage']]>([
    ['is missing', 'missing'],
    ['has negative input', { input: -1 }],
    ['has negative output', { output: -1 }],
    ['has negative cached tokens', { cached: -1 }],
    ['has more cached than input', { input: 100, cached: 101 }],
    ['has more cached and written than input', { input: 100, cached: 60, cacheWrite: 41 }],
    ['is no whole number', { output: 1.5 }],
    ['is beyond counting', { input: 2 ** 53 }],
  ])('tells no usage where it %s', async (_, usage) => {
    await using server = await startModelServer({ turns: [{ say: 'Hm.', usage: usage ?? 'missing' }] })
    expect(turnOf(await modelAt(server.baseUrl)(asking())).usage).toBeNull()
  })

  test('waits for a slow stream as long as it goes on', async () => {
    const faults: Fault[] = [{ kind: 'slow', delayMs: 15 }]
    await using server = await startModelServer({ turns: [{ ...everything, faults }] })
    const timing = { headersMs: 5_000, idleMs: 300 }
    const start = performance.now()
    expect(turnOf(await modelAt(server.baseUrl, timing)(asking())).calls).toHaveLength(4)
    expect(performance.now() - start).toBeGreaterThan(300)
  })
})

describe('a stream that breaks', () => {
  test('is a cut at whatever byte, and never a turn', async () => {
    const lengths = Array.from({ length: 60 }, (_, at) => at * 97)
    const faults = lengths.map((afterBytes): Fault => ({ kind: 'cut', afterBytes }))
    await using server = await startModelServer({ turns: [{ ...everything, faults }] })
    const ask = modelAt(server.baseUrl)
    for (const _ of lengths) {
      expect(faultIn(await ask(asking()))).toMatchObject({ kind: 'cut', billed: 'unknown' })
    }
    expect(turnOf(await ask(asking())).calls).toHaveLength(4)
  })

  test.each<[string, Fault]>([
    ['in its last byte', { kind: 'cut', afterBytes: Number.MAX_SAFE_INTEGER }],
    ['cleanly, without its end', { kind: 'no-terminal' }],
  ])('%s is a cut', async (_, fault) => {
    await using server = await startModelServer({ turns: [{ ...everything, faults: [fault] }] })
    expect(faultIn(await modelAt(server.baseUrl)(asking()))).toMatchObject({ kind: 'cut', billed: 'unknown' })
  })

  test.each([0, 1, 600, 3_000])('and falls silent after %d bytes is given up soon', async afterBytes => {
    const faults: Fault[] = [{ kind: 'stall', afterBytes }]
    await using server = await startModelServer({ turns: [{ ...everything, faults }] })
    const start = performance.now()
    const timing = { headersMs: 10_000, idleMs: 60 }
    expect(faultIn(await modelAt(server.baseUrl, timing)(asking()))).toMatchObject({
      kind: 'cut',
      billed: 'unknown',
    })
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test('is not given up for silence before its first byte until the time for headers is over', async () => {
    await using server = await startModelServer({ turns: [{ ...everything, delayMs: 300 }] })
    const timing = { headersMs: 5_000, idleMs: 100 }
    expect((await modelAt(server.baseUrl, timing)(asking())).kind).toBe('turn')
  })

  test('is a cut when the headers do not come', async () => {
    await using server = await startModelServer({ turns: [{ ...everything, delayMs: 60_000 }] })
    const timing = { headersMs: 100, idleMs: 5_000 }
    expect(faultIn(await modelAt(server.baseUrl, timing)(asking()))).toMatchObject({
      kind: 'cut',
      billed: 'unknown',
    })
  })

  test.each([
    ['before it is sent', 0, null],
    ['while it waits for headers', 1, { ...everything, delayMs: 60_000 }],
    [
      'in the middle of a stream',
      1,
      { ...everything, faults: [{ kind: 'stall', afterBytes: 900 } as const] },
    ],
  ])('because the run is cancelled %s ends at once', async (_, requests, turn) => {
    await using server = await startModelServer({ turns: [turn ?? everything] })
    const cancel = new AbortController()
    if (requests === 0) cancel.abort()
    const timer = setInterval(() => server.requests.length > 0 && cancel.abort(), 5)
    const start = performance.now()
    const answer = await modelAt(server.baseUrl)(asking({ signal: cancel.signal }))
    clearInterval(timer)
    expect(faultIn(answer)).toMatchObject({ kind: 'cut' })
    expect(performance.now() - start).toBeLessThan(4_000)
    expect(server.requests).toHaveLength(requests)
  })
})
