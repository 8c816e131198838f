import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import OpenAI from 'openai'
import {
  type Fault,
  readScript,
  type Script,
  type ScriptedTurn,
  type StatusFault,
} from '../../testbed/model/script.ts'
import { type ModelServer, startModelServer } from '../../testbed/model/server.ts'

type Json = Record<string, unknown> & { type?: string; response?: { output: Json[]; usage?: Json } }

const user = (text: string) => ({ type: 'message', role: 'user', content: [{ type: 'input_text', text }] })
const shellTool = { type: 'function', name: 'shell_command', parameters: { type: 'object' }, strict: false }

const base = {
  model: 'gpt-5.1-codex-max',
  instructions: 'Repair the build.',
  tools: [shellTool],
  input: [user('The tests are red.')] as readonly unknown[],
  store: false,
  stream: true,
  include: ['reasoning.encrypted_content'],
  max_output_tokens: 4096,
  prompt_cache_key: 'cmf-1',
}

const everything: ScriptedTurn = {
  reasoning: 'The sum is off by one.',
  say: 'I will look. \u{1f50d}',
  shell: 'ls',
  patch: '*** Begin Patch\n*** End Patch\n',
  runTests: true,
  calls: [{ name: 'odd', arguments: '{"broken', callId: 'call_mine' }],
}

const functionCall = (index: number, name: string, args: string) => ({
  type: 'function_call',
  id: `fc_0001${index}`,
  call_id: `call_0001${index}`,
  name,
  arguments: args,
  status: 'completed',
})

const post = (server: ModelServer, body: unknown, init: RequestInit = {}) =>
  fetch(`${server.baseUrl}/responses`, { method: 'POST', body: JSON.stringify(body), ...init })

function eventsOf(text: string): readonly Json[] {
  return text
    .split('\n\n')
    .filter(Boolean)
    .map(frame => {
      const [name, data] = frame.split('\n')
      const event = JSON.parse(data?.slice('data: '.length) ?? '')
      expect(name).toBe(`event: ${event.type}`)
      return event
    })
}

async function stream(server: ModelServer, body: unknown): Promise<readonly Json[]> {
  return eventsOf(await (await post(server, body)).text())
}

async function final(server: ModelServer, body: unknown): Promise<{ output?: Json[]; usage?: Json }> {
  return (await stream(server, body)).at(-1)?.response ?? {}
}

async function output(server: ModelServer, body: unknown): Promise<readonly Json[]> {
  return (await final(server, body)).output ?? []
}

/** What arrives of a body, even if the connection breaks in its middle. */
function received(server: ModelServer, body: unknown): Promise<{ bytes: Buffer; complete: boolean }> {
  return new Promise((resolve, reject) => {
    const req = request(`${server.baseUrl}/responses`, { method: 'POST' }, async res => {
      const chunks: Buffer[] = []
      res.on('data', chunk => chunks.push(chunk))
      res.on('error', () => undefined)
      res.on('close', () => resolve({ bytes: Buffer.concat(chunks), complete: res.complete }))
    })
    req.on('error', reject)
    req.end(JSON.stringify(body))
  })
}

const start = (...turns: readonly ScriptedTurn[]) => startModelServer({ turns })
const faulty = (...faults: readonly Fault[]) => start({ say: 'done', faults })

describe('a turn', () => {
  test('streams every item from its opening to its end, numbered without a gap', async () => {
    await using server = await start(everything)
    const events = await stream(server, base)
    expect(events.map(event => event.sequence_number)).toEqual(events.map((_, index) => index))
    const types = events.map(event => event.type?.replace('response.', ''))
    const item = (...inner: readonly string[]) => ['output_item.added', ...inner, 'output_item.done']
    expect(types).toEqual([
      'created',
      'in_progress',
      ...item(),
      ...item('content_part.added', 'output_text.delta', 'output_text.done', 'content_part.done'),
      ...item('function_call_arguments.delta', 'function_call_arguments.done'),
      ...item('custom_tool_call_input.delta', 'custom_tool_call_input.done'),
      ...item('function_call_arguments.delta', 'function_call_arguments.done'),
      ...item('function_call_arguments.delta', 'function_call_arguments.done'),
      'completed',
    ])
  })

  test('opens items empty, and echoes the request in the response', async () => {
    await using server = await start(everything)
    const events = await stream(server, base)
    const opened = events
      .filter(event => event.type === 'response.output_item.added')
      .map(event => event.item)
    const empty = { status: 'in_progress', arguments: '' }
    expect(opened).toMatchObject([
      {},
      { status: 'in_progress', content: [] },
      empty,
      { input: '' },
      empty,
      empty,
    ])
    const { input: _, include: __, store: ___, stream: ____, ...echoed } = base
    expect(events[0]?.response).toMatchObject({ ...echoed, status: 'in_progress', output: [] })
    expect(events.at(-1)?.response).toMatchObject({ ...echoed, status: 'completed' })
  })

  test('makes its items the same way every time', async () => {
    await using server = await start(everything)
    await using other = await start(everything)
    const items = await output(server, base)
    expect(items).toEqual([
      {
        type: 'reasoning',
        id: 'rs_00010',
        summary: [],
        encrypted_content: expect.stringMatching(/^gAAAA[\w-]{100,}$/),
      },
      {
        type: 'message',
        id: 'msg_00011',
        role: 'assistant',
        status: 'completed',
        content: [{ type: 'output_text', text: everything.say, annotations: [], logprobs: [] }],
      },
      functionCall(2, 'shell_command', '{"command":"ls"}'),
      {
        type: 'custom_tool_call',
        id: 'ctc_00013',
        call_id: 'call_00013',
        name: 'apply_patch',
        input: everything.patch,
      },
      functionCall(4, 'run_tests', '{}'),
      { ...functionCall(5, 'odd', '{"broken'), call_id: 'call_mine' },
    ])
    expect(await output(other, base)).toEqual(items)
  })

  test('arrives whole at the SDK, and a following request that echoes it is without fault', async () => {
    await using server = await start(everything, { say: 'Fixed.' })
    const client = new OpenAI({ apiKey: 'key', baseURL: server.baseUrl, maxRetries: 0 })
    const params = base as unknown as OpenAI.Responses.ResponseCreateParamsStreaming
    const items: OpenAI.Responses.ResponseOutputItem[] = []
    const texts: Record<string, string> = {}
    for await (const event of await client.responses.create(params)) {
      if (event.type === 'response.output_item.done') items.push(event.item)
      if ('delta' in event && 'item_id' in event)
        texts[event.item_id] = `${texts[event.item_id] ?? ''}${event.delta}`
      if (event.type === 'response.completed') expect(event.response.output).toEqual(items)
    }
    expect(Object.values(texts)).toEqual([
      everything.say,
      '{"command":"ls"}',
      everything.patch,
      '{}',
      '{"broken',
    ])
    const outputs = items.flatMap(item =>
      'call_id' in item ? [{ type: `${item.type}_output`, call_id: item.call_id, output: 'ok' }] : [],
    )
    const next = await client.responses.create({
      ...params,
      stream: false,
      input: [...base.input, ...items, ...outputs] as never,
    })
    expect(next.output_text).toBe('Fixed.')
    expect(server.violations).toEqual([])
  })

  test('uses phases only with models that have them', async () => {
    await using server = await startModelServer({ turns: [{ say: 'a', shell: 'ls' }, { say: 'b' }] })
    const newer = { ...base, model: 'gpt-5.3-codex' }
    expect(await output(server, newer)).toMatchObject([{ phase: 'commentary' }, {}])
    expect(await output(server, newer)).toMatchObject([{ phase: 'final_answer' }])
    expect((await output(server, base))[0]).not.toHaveProperty('phase')
  })

  test('may come from a function, asked once for all attempts; behind the last turn there is a clear answer', async () => {
    const asked: unknown[] = []
    const turns = (n: number, { body }: { body: unknown }) => {
      asked.push([n, (body as typeof base).model])
      return { say: `turn ${n}`, faults: [{ kind: 'no-terminal' } as const] }
    }
    await using server = await startModelServer({ turns })
    const ends: unknown[] = []
    for (const _ of [1, 2, 3, 4]) ends.push((await stream(server, base)).at(-1)?.type)
    expect(ends).toEqual([
      'response.output_item.done',
      'response.completed',
      'response.output_item.done',
      'response.completed',
    ])
    expect(asked).toEqual([
      [0, base.model],
      [1, base.model],
    ])
    await using empty = await start()
    expect(JSON.stringify(await output(empty, base))).toContain('The script is at its end.')
  })
})

describe('usage', () => {
  const long = { ...base, instructions: 'x'.repeat(512 * 10) }
  const usage = async (server: ModelServer, body: unknown) => (await final(server, body)).usage

  test('counts four bytes as a token and caches common prefixes in steps of 128 from 1024 on', async () => {
    await using server = await start()
    const bytes = Buffer.byteLength(
      [JSON.stringify(long.tools), long.instructions, JSON.stringify(long.input[0])].join('\n'),
    )
    const first = await usage(server, long)
    expect(first).toMatchObject({
      input_tokens: Math.ceil(bytes / 4),
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    })
    expect(first?.total_tokens).toBe(Number(first?.input_tokens) + Number(first?.output_tokens))
    const cached = Math.floor(bytes / 512) * 128
    const again = { input_tokens_details: { cached_tokens: cached } }
    const none = { input_tokens_details: { cached_tokens: 0 } }
    expect(await usage(server, { ...long, input: [...long.input, user('more')] })).toMatchObject(again)
    expect(await usage(server, { ...long, prompt_cache_key: 'cmf-2' })).toMatchObject(none)
    expect(await usage(server, { ...long, reasoning: { effort: 'high' } })).toMatchObject(none)
    expect(await usage(server, { ...long, tools: [] })).toMatchObject(none)
    expect(await usage(server, { ...long, model: 'gpt-5.3-codex' })).toMatchObject(none)
    expect(await usage(server, long)).toMatchObject(again)
    expect(server.billed.map(bill => bill.cached)).toEqual([0, cached, 0, 0, 0, 0, cached])
  })

  test.each([
    [1023, 0],
    [1024, 1024],
    [1152, 1152],
    [1151, 1024],
  ])('a common prefix of %i tokens counts %i', async (tokens, cached) => {
    await using server = await start()
    const instructions = (tail: string) => `${'x'.repeat(tokens * 4 - '[]\n'.length)}${tail}`
    await usage(server, { ...base, tools: [], instructions: instructions('a') })
    const second = await usage(server, { ...base, tools: [], instructions: instructions('b') })
    expect(second).toMatchObject({ input_tokens_details: { cached_tokens: cached } })
  })

  test.each<[NonNullable<ScriptedTurn['usage']>, object | undefined, object]>([
    ['missing', undefined, {}],
    [
      { input: 7, output: -5 },
      { input_tokens: 7, output_tokens: -5, total_tokens: 2 },
      { input: 7, cached: 0 },
    ],
    [
      { cached: 900_000, cacheWrite: 3 },
      { input_tokens_details: { cached_tokens: 900_000, cache_write_tokens: 3 } },
      {},
    ],
    [{ output: 1e9 }, { output_tokens: 1e9 }, { output: 1e9 }],
  ])('says %j when scripted, and bills what is possible', async (scripted, said, bill) => {
    await using server = await start({ say: 'done', usage: scripted })
    const stated = await usage(server, base)
    if (said === undefined) expect(stated).toBeUndefined()
    if (said !== undefined) expect(stated).toMatchObject(said)
    expect(server.billed).toMatchObject([bill])
    expect(server.billed.every(({ input, cached, output: out }) => cached <= input && out > 0)).toBe(true)
  })

  test('says no more cached than input when only the input is scripted', async () => {
    await using server = await start({}, { usage: { input: 500 } })
    await stream(server, long)
    expect(await usage(server, long)).toMatchObject({
      input_tokens: 500,
      input_tokens_details: { cached_tokens: 500 },
    })
  })

  test('keeps to max_output_tokens, and is counted beforehand by input_tokens', async () => {
    await using server = await start({ say: 'long '.repeat(1000) })
    const { stream: _, store: __, ...rest } = base
    const counted = await (
      await fetch(`${server.baseUrl}/responses/input_tokens`, { method: 'POST', body: JSON.stringify(rest) })
    ).json()
    const stated = await usage(server, { ...base, max_output_tokens: 100 })
    expect(counted).toEqual({ object: 'response.input_tokens', input_tokens: stated?.input_tokens })
    expect(stated).toMatchObject({ output_tokens: 100 })
  })
})

describe('a fault', () => {
  test.each([0, 1, 700, 1e9])(
    'cuts after exactly %i bytes or before the end, and the turn is answered by the next attempt',
    async afterBytes => {
      await using server = await faulty({ kind: 'cut', afterBytes })
      const cut = await received(server, base)
      const whole = await received(server, base)
      const length = whole.bytes.toString().replace('resp_00012', 'resp_00011').length
      expect(cut.complete).toBe(false)
      expect(cut.bytes.length).toBe(Math.min(afterBytes, length - 1))
      expect(cut.bytes.toString()).toBe(
        whole.bytes.toString().replaceAll('resp_00012', 'resp_00011').slice(0, cut.bytes.length),
      )
      expect(whole.complete).toBe(true)
      expect(server.billed).toHaveLength(2)
      expect(server.violations).toEqual([])
    },
  )

  test('stalls until the client goes, or the server', async () => {
    await using server = await faulty({ kind: 'stall', afterBytes: 40 }, { kind: 'stall', afterBytes: 0 })
    const response = await post(server, base)
    const reader = response.body?.getReader()
    expect((await reader?.read())?.value).toHaveLength(40)
    await reader?.cancel()
    const stalled = received(server, base)
    while (server.requests.length < 2) await new Promise(setImmediate)
    await server.close()
    await expect(stalled).resolves.toMatchObject({ complete: false })
  })

  test.each<[Fault, object]>([
    [{ kind: 'no-terminal' }, { type: 'response.output_item.done' }],
    [
      { kind: 'failed', code: 'server_error', message: 'm' },
      {
        type: 'response.failed',
        response: { status: 'failed', output: [], error: { code: 'server_error', message: 'm' } },
      },
    ],
    [
      { kind: 'incomplete', reason: 'max_output_tokens' },
      {
        type: 'response.incomplete',
        response: {
          status: 'incomplete',
          incomplete_details: { reason: 'max_output_tokens' },
          usage: { output_tokens: 4096 },
          output: [{ status: 'incomplete', content: [{ text: 'do' }] }],
        },
      },
    ],
    [{ kind: 'incomplete', reason: 'content_filter' }, { type: 'response.incomplete' }],
    [
      { kind: 'error-event', code: 'rate_limit_exceeded', message: 'm' },
      { type: 'error', code: 'rate_limit_exceeded', message: 'm', param: null },
    ],
    [{ kind: 'slow', delayMs: 1 }, { type: 'response.completed' }],
  ])('%j ends the stream as it says', async (fault, last) => {
    await using server = await faulty(fault)
    expect((await stream(server, base)).at(-1)).toMatchObject(last)
    expect(server.billed).toHaveLength(1)
    if (fault.kind !== 'slow')
      expect((await stream(server, base)).at(-1)).toMatchObject({ type: 'response.completed' })
    expect(server.violations).toEqual([])
  })

  test.each<[StatusFault, number, string | object]>([
    [
      { kind: 'status', status: 429 },
      429,
      { error: { code: 'rate_limit_exceeded', type: 'tokens', param: null } },
    ],
    [
      { kind: 'status', status: 500, code: 'c', type: 't', message: 'm', param: 'p' },
      500,
      { error: { code: 'c', type: 't', message: 'm', param: 'p' } },
    ],
    [{ kind: 'status', status: 503, body: '<html>' }, 503, '<html>'],
    [{ kind: 'status', status: 400, body: { odd: 1 } }, 400, { odd: 1 }],
  ])('%j is answered before generation and costs nothing', async (fault, status, body) => {
    const headers = { 'retry-after': '7' }
    await using server = await startModelServer({
      turns: [{ say: 'done', delayMs: 1, faults: [{ ...fault, headers }] }],
    })
    const response = await post(server, base)
    const text = await response.text()
    expect([response.status, response.headers.get('retry-after')]).toEqual([status, '7'])
    expect(response.headers.get('x-request-id')).toBe('req_0001')
    if (typeof body === 'string') expect(text).toBe(body)
    if (typeof body !== 'string') expect(JSON.parse(text)).toMatchObject(body)
    expect(server.billed).toEqual([])
  })

  test.each<[Fault, RegExp | undefined]>([
    [{ kind: 'cut', afterBytes: 2000 }, /terminated/],
    [{ kind: 'cut', afterBytes: 1e9 }, /terminated/],
    [{ kind: 'error-event', code: 'server_error', message: 'it broke' }, /it broke/],
    [{ kind: 'status', status: 404 }, /404/],
    [{ kind: 'no-terminal' }, undefined],
  ])('%j looks to the SDK as it does in the wild', async (fault, thrown) => {
    await using server = await faulty(fault)
    const client = new OpenAI({ apiKey: 'key', baseURL: server.baseUrl, maxRetries: 0 })
    const read = async () => {
      const seen: string[] = []
      for await (const event of (await client.responses.create(
        base as never,
      )) as unknown as AsyncIterable<Json>)
        seen.push(String(event.type))
      return seen
    }
    if (thrown !== undefined) await expect(read()).rejects.toThrow(thrown)
    if (thrown === undefined) expect(await read()).not.toContain('response.completed')
  })
})

describe('the request check', () => {
  const call = { type: 'function_call', call_id: 'c1', name: 'shell_command', arguments: '{}' }
  const custom = { type: 'custom_tool_call', call_id: 'c2', name: 'apply_patch', input: '' }
  const result = (call_id: string, type = 'function_call_output') => ({ type, call_id, output: 'ok' })
  const history = (...items: readonly object[]) => ({ input: [...base.input, ...items] })

  test.each<[string, Json]>([
    ['store must be false, not true', { store: true }],
    ['store must be false, not undefined', { store: undefined }],
    ['include lacks reasoning.encrypted_content', { include: [] }],
    ['max_output_tokens must be at least 16, not 15', { max_output_tokens: 15 }],
    ['max_output_tokens must be at least 16, not undefined', { max_output_tokens: undefined }],
    ['prompt_cache_key is longer than 64 characters', { prompt_cache_key: 'k'.repeat(65) }],
    ['max_tokens is not a field of the API', { max_tokens: 100 }],
    ['temperature must not be sent: a reasoning model refuses it', { temperature: 0 }],
    ['top_p must not be sent: a reasoning model refuses it', { top_p: 1 }],
    ['metadata must not be sent: no metadata is sent', { metadata: {} }],
    ['user must not be sent: no user identifier is sent', { user: 'u' }],
    ['safety_identifier must not be sent: no user identifier is sent', { safety_identifier: 's' }],
    ['previous_response_id must not be sent: responses are not stored', { previous_response_id: 'r' }],
    ['gpt-5.1-codex-max does not take text.verbosity low', { text: { verbosity: 'low' } }],
    ['gpt-5.1-codex-max does not take reasoning.effort none', { reasoning: { effort: 'none' } }],
    ['gpt-5.1-codex-max does not take prompt_cache_options', { prompt_cache_options: {} }],
    ['the call c1 has no output', history(call)],
    ['the call c1 has no output', history(call, custom, result('c2', 'custom_tool_call_output'))],
    ['the call c1 has more than one output', history(call, result('c1'), result('c1'))],
    ['the function_call_output c3 has no call before it', history(result('c3'))],
    [
      'the call c2 wants a custom_tool_call_output, not a function_call_output',
      history(custom, result('c2')),
    ],
  ])('says "%s"', async (sentence, change) => {
    await using server = await start({ say: 'done' })
    expect((await stream(server, { ...base, ...change })).at(-1)).toMatchObject({
      type: 'response.completed',
    })
    expect(server.violations).toEqual([`request 1: ${sentence}`])
  })

  type Next = (next: readonly Json[]) => object
  test.each<[string | undefined, Next]>([
    [undefined, input => ({ input })],
    [undefined, input => ({ input: [...input, user('2 steps are left.')], max_output_tokens: 99 })],
    ['tools changed', input => ({ input, tools: [] })],
    ['instructions changed', input => ({ input, instructions: 'Repair the build' })],
    [
      'the model changed from gpt-5.1-codex-max to gpt-5.4, which was served',
      input => ({ input, model: 'gpt-5.4' }),
    ],
    ['item 0 of the history changed or is gone', input => ({ input: [user('Other.'), ...input.slice(1)] })],
    ['item 0 of the history changed or is gone', input => ({ input: input.slice(1) })],
    ["the answer's item 0 was not echoed exactly", input => ({ input: [input[0], ...input.slice(2)] })],
    [
      "the answer's item 0 was not echoed exactly",
      input => ({ input: [input[0], { ...input[1], id: 'rs' }, ...input.slice(2)] }),
    ],
    ["the answer's item 0 was not echoed exactly", () => ({})],
  ])('after an answered turn says "%s"', async (sentence, change) => {
    await using server = await start({ reasoning: 'why', shell: 'ls' })
    const items = await output(server, base)
    await stream(server, { ...base, ...change([...(base.input as Json[]), ...items, result('call_00011')]) })
    expect(server.violations).toEqual(sentence === undefined ? [] : [`request 2: ${sentence}`])
  })

  test.each<[string | undefined, Fault, object]>([
    [undefined, { kind: 'cut', afterBytes: 9 }, { max_output_tokens: 99 }],
    [
      'the history grew by 1 although the attempt before was not answered',
      { kind: 'no-terminal' },
      history(user('Again.')),
    ],
    ['item 0 of the history changed or is gone', { kind: 'status', status: 500 }, { input: [] }],
    [undefined, { kind: 'status', status: 404 }, { model: 'gpt-5.3-codex' }],
    [
      'the model changed from gpt-5.1-codex-max to gpt-5.3-codex, which was served',
      { kind: 'status', status: 500 },
      { model: 'gpt-5.3-codex' },
    ],
  ])('says "%s" after the fault %j', async (sentence, fault, change) => {
    await using server = await faulty(fault)
    await received(server, base)
    await received(server, { ...base, ...change })
    expect(server.violations).toEqual(sentence === undefined ? [] : [`request 2: ${sentence}`])
  })

  test('objects to bodies and endpoints that do not exist', async () => {
    await using server = await start()
    expect((await post(server, 'text')).status).toBe(400)
    expect((await fetch(`${server.baseUrl}/chat/completions`, { method: 'POST' })).status).toBe(404)
    expect(server.violations).toEqual([
      'a request for a response is no JSON object that names a model',
      'POST /v1/chat/completions is not an endpoint of this server',
    ])
  })
})

describe('models and keys', () => {
  const models = {
    gone: 'not-found',
    late: { shutdownDate: '2999-01-01' },
    past: { shutdownDate: '2026-07-23' },
  } as const

  test.each([
    ['any', 200, { id: 'any', object: 'model' }, 200],
    ['gone', 404, { error: { code: 'model_not_found', type: 'invalid_request_error' } }, 404],
    ['late', 200, { shutdown_date: '2999-01-01' }, 200],
    ['past', 200, { shutdown_date: '2026-07-23' }, 404],
  ])('lists the model "%s" with %i and answers for it as listed', async (model, listed, body, answered) => {
    await using server = await startModelServer({ turns: [{ say: 'done' }], models })
    const listing = await fetch(`${server.baseUrl}/models/${model}`)
    expect(listing.status).toBe(listed)
    expect(await listing.json()).toMatchObject(body)
    expect((await post(server, { ...base, model })).status).toBe(answered)
    expect((await post(server, base)).status).toBe(200)
    expect(server.violations).toHaveLength(answered === 404 ? 0 : 2)
  })

  test('lets in only the keys it was given, and keeps every request as it came', async () => {
    await using server = await startModelServer({ turns: [], apiKeys: ['right'] })
    const status = async (authorization: string) =>
      (await post(server, base, { headers: { authorization } })).status
    expect([await status('Bearer wrong'), await status('Bearer right')]).toEqual([401, 200])
    expect(server.requests).toMatchObject([
      { method: 'POST', path: '/v1/responses', headers: { authorization: 'Bearer wrong' }, body: base },
      { headers: { authorization: 'Bearer right' }, bytes: JSON.stringify(base).length },
    ])
    const [first, second] = server.requests
    expect(second?.atMs).toBeGreaterThan(first?.atMs ?? Number.POSITIVE_INFINITY)
  })
})

test('a script is read from JSON and from a module, and anything else is named', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'model-script-'))
  const file = async (name: string, text: string) => {
    await writeFile(join(directory, name), text)
    return join(directory, name)
  }
  const script: Script = { turns: [{ say: 'done' }] }
  expect(await readScript(await file('a.json', JSON.stringify(script)))).toEqual(script)
  const module = await readScript(
    await file('b.ts', 'export const script: object = { turns: (n: number) => ({ say: String(n) }) }'),
  )
  expect(module.turns).toBeInstanceOf(Function)
  await expect(readScript(await file('c.json', '[]'))).rejects.toThrow(/c\.json: a script needs "turns"/)
  await rm(directory, { recursive: true })
})

describe('an endpoint that does not take everything', () => {
  const custom = { type: 'custom', name: 'apply_patch', format: { type: 'text' } }
  const asFunction = {
    type: 'function',
    name: 'apply_patch',
    parameters: { type: 'object', properties: { input: { type: 'string' } } },
    strict: false,
  }
  const body = { ...base, tools: [shellTool, custom], reasoning: { effort: 'low', summary: 'auto' } }

  test.each([
    ['openai', 400, { error: { param: 'reasoning.summary', code: 'unsupported_parameter' } }],
    ['detail', 400, { detail: "Unsupported parameter: 'reasoning.summary'." }],
    ['schema', 422, { detail: [{ loc: ['body', 'reasoning', 'summary'] }] }],
  ] as const)('says so as %s, bills nothing and goes on without it', async (dialect, status, said) => {
    const refuses = { fields: ['reasoning.summary'], dialect }
    await using server = await startModelServer({ turns: [{ say: 'Done.' }], refuses })
    const refused = await post(server, body)
    expect(refused.status).toBe(status)
    expect(await refused.json()).toMatchObject(said)
    expect(server.billed).toEqual([])
    expect((await post(server, { ...body, reasoning: { effort: 'low' } })).status).toBe(200)
    expect(server.violations).toEqual([])
  })

  test('may take functions only, and calls what is declared as one', async () => {
    const turns = [{ patch: 'a patch' }]
    await using server = await startModelServer({ turns, refuses: { customTools: false } })
    const refused = await post(server, body)
    expect(await refused.json()).toMatchObject({ error: { param: 'tools[1].type' } })
    const taken = await post(server, { ...body, stream: false, tools: [shellTool, asFunction] })
    expect(await taken.json()).toMatchObject({
      output: [{ type: 'function_call', name: 'apply_patch', arguments: '{"input":"a patch"}' }],
    })
    // The tools changed because they had to.
    expect(server.violations).toEqual([])
  })

  test('may serve some tiers only, and say another than was asked for', async () => {
    const turns = [{ say: 'Done.', serviceTier: 'default' }]
    await using server = await startModelServer({ turns, refuses: { tiers: ['flex'] } })
    const refused = await post(server, { ...body, service_tier: 'priority' })
    expect(await refused.json()).toMatchObject({ error: { param: 'service_tier' } })
    const taken = await post(server, { ...body, stream: false, service_tier: 'flex' })
    expect(await taken.json()).toMatchObject({ service_tier: 'default' })
  })

  test('that does not take include sends reasoning without its content, and does not want it back', async () => {
    const turns = [{ reasoning: 'Hm.', say: 'I look.' }, { say: 'Done.' }]
    await using server = await startModelServer({ turns, refuses: { fields: ['include'] } })
    const { include: _, ...without } = body
    const answer = (await (await post(server, { ...without, stream: false })).json()) as { output: Json[] }
    expect(answer.output[0]).not.toHaveProperty('encrypted_content')
    const input = [...body.input, ...answer.output.slice(1)]
    expect((await post(server, { ...without, input })).status).toBe(200)
    expect(server.violations).toEqual([])
  })

  test('is the only one that lets tools change', async () => {
    await using server = await startModelServer({ turns: [{ say: 'Hm.' }, { say: 'Done.' }] })
    const answer = (await (await post(server, { ...body, stream: false })).json()) as { output: Json[] }
    await post(server, { ...body, tools: [shellTool, asFunction], input: [...body.input, ...answer.output] })
    expect(server.violations).toEqual(['request 2: tools changed'])
  })
})
