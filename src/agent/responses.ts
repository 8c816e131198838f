import { OpenAI } from 'openai/client'
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems'
import type {
  Response,
  ResponseCreateParamsStreaming,
  ResponseInputItem,
  ResponseStreamEvent,
  Tool,
} from 'openai/resources/responses/responses'
import type { Effort } from './effort.ts'
import { cut, faultOf, faultOfResponse } from './fault.ts'
import type { Answer, Ask, Call, Fault, Item, Model } from './model.ts'
import type { ToolDefinition } from './tools/tool.ts'
import type { Usage } from './usage.ts'

export type Endpoint = {
  readonly baseUrl: string
  readonly apiKey: string
}

/** What stays the same in every request of a run, so that the endpoint can cache it. */
export type Prefix = {
  readonly instructions: string
  readonly tools: readonly ToolDefinition[]
  readonly effort: Effort
  readonly cacheKey: string
}

export type Timing = {
  /** Until the first byte of the answer. */
  readonly headersMs: number
  /** Between two events of the stream. */
  readonly idleMs: number
}

const TIMING: Timing = { headersMs: 300_000, idleMs: 180_000 }

/** The Responses API, stateless and streamed. The client's own retries are off: each attempt is reserved on its own. */
export function responsesModel(endpoint: Endpoint, prefix: Prefix, timing: Timing = TIMING): Model {
  const client = new OpenAI({
    apiKey: endpoint.apiKey,
    baseURL: endpoint.baseUrl,
    // The client would read these from the environment, which has no say here.
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: timing.headersMs,
    // The key goes to this endpoint and to no other: a redirect is an answer, and a refusal.
    fetchOptions: { redirect: 'manual' },
  })
  const tools = prefix.tools.map(toolParameter)
  return async ask => {
    const idle = idleWatch(timing.idleMs)
    try {
      const params = parameters(ask, prefix, tools)
      const signal = AbortSignal.any([ask.signal, idle.signal])
      const { data, request_id } = await client.responses.create(params, { signal }).withResponse()
      return await readStream(data, { requestId: request_id ?? '', touch: idle.touch })
    } catch (error) {
      return { kind: 'fault', fault: faultOf(error) }
    } finally {
      idle.stop()
    }
  }
}

function parameters(ask: Ask, prefix: Prefix, tools: Tool[]): ResponseCreateParamsStreaming {
  return {
    model: ask.model.id,
    instructions: prefix.instructions,
    tools,
    tool_choice: 'auto',
    parallel_tool_calls: ask.model.parallelCalls,
    reasoning: { effort: prefix.effort, summary: 'auto' },
    include: ['reasoning.encrypted_content'],
    input: ask.history as unknown as ResponseInputItem[],
    max_output_tokens: ask.maxOutputTokens,
    prompt_cache_key: prefix.cacheKey,
    service_tier: 'default',
    store: false,
    stream: true,
    stream_options: { include_obfuscation: false },
  }
}

function toolParameter(tool: ToolDefinition): Tool {
  const { name, description } = tool
  if (tool.form === 'custom') {
    return {
      type: 'custom',
      name,
      description,
      format: { type: 'grammar', syntax: 'lark', definition: tool.grammar },
    }
  }
  return { type: 'function', name, description, strict: false, parameters: { ...tool.parameters } }
}

type Reading = { readonly requestId: string; readonly touch: () => void }

/** A turn counts only when its terminal event has come: what a cut stream has said is dropped, never acted on. */
async function readStream(stream: AsyncIterable<ResponseStreamEvent>, reading: Reading): Promise<Answer> {
  const done: unknown[] = []
  reading.touch()
  for await (const event of stream) {
    reading.touch()
    switch (event.type) {
      case 'response.output_item.done':
        done.push(event.item)
        break
      case 'response.completed':
        return turnOf(event.response, done, reading.requestId)
      case 'response.failed':
      case 'response.incomplete':
        return fault(faultOfResponse(event.response, usageOf(event.response), reading.requestId))
    }
  }
  return fault(cut('the stream ended before the answer was complete', reading.requestId))
}

function turnOf(response: Response, done: unknown[], requestId: string): Answer {
  // Some gateways leave the output of the terminal event empty.
  const output = response.output.length > 0 ? response.output : (done as Response['output'])
  const items = toResponseInputItems(output) as unknown as Item[]
  const turn = {
    items,
    calls: items.flatMap(callOf),
    text: items.map(textOf).join(''),
    usage: usageOf(response),
    model: response.model,
    serviceTier: response.service_tier ?? 'default',
    requestId,
  }
  return { kind: 'turn', turn }
}

function callOf(item: Item): Call[] {
  const callId = String(item.call_id)
  const name = String(item.name)
  if (item.type === 'function_call')
    return [{ callId, name, form: 'function', argument: String(item.arguments) }]
  if (item.type === 'custom_tool_call')
    return [{ callId, name, form: 'custom', argument: String(item.input) }]
  return []
}

function textOf(item: Item): string {
  const content = item.type === 'message' && Array.isArray(item.content) ? item.content : []
  return content.map(part => (part?.type === 'output_text' ? String(part.text) : '')).join('')
}

/** Null when the endpoint did not say, or said what cannot be: a ledger must not grow by it. */
function usageOf(response: Response): Usage | null {
  const usage = response.usage
  const input = usage?.input_tokens ?? Number.NaN
  const output = usage?.output_tokens ?? Number.NaN
  const cached = usage?.input_tokens_details?.cached_tokens ?? 0
  const cacheWrite = usage?.input_tokens_details?.cache_write_tokens ?? 0
  const whole = [input, output, cached, cacheWrite].every(
    tokens => Number.isSafeInteger(tokens) && tokens >= 0,
  )
  return whole && cached + cacheWrite <= input ? { input, cached, cacheWrite, output } : null
}

function fault(found: Fault): Answer {
  return { kind: 'fault', fault: found }
}

/** The client's timeout ends with the headers; a stream that falls silent from then on is noticed here. */
function idleWatch(idleMs: number) {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const touch = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => controller.abort(new Error(`nothing was heard for ${idleMs / 1000} s`)), idleMs)
  }
  return { signal: controller.signal, touch, stop: () => clearTimeout(timer) }
}
