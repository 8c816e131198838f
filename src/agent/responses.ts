import { WorkloadIdentityAuth } from 'openai/auth/workload-identity-auth'
import { OpenAI } from 'openai/client'
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems'
import type {
  Response,
  ResponseCreateParamsStreaming,
  ResponseInputItem,
  ResponseStreamEvent,
  Tool,
} from 'openai/resources/responses/responses'
import type { Deal } from './deal.ts'
import type { Effort } from './effort.ts'
import { fetchWithReason } from './error-body.ts'
import { cut, faultOf, faultOfIdentity, faultOfResponse } from './fault.ts'
import { githubToken, type Identity } from './identity.ts'
import { idleWatch } from './idle-watch.ts'
import { withoutPictures } from './item-size.ts'
import type { Answer, Ask, Fault, Item, Model } from './model.ts'
import type { Refusal } from './refusal.ts'
import type { ServiceTier } from './service-tier.ts'
import type { ToolDefinition } from './tools/tool.ts'
import { callsIn, textIn, usageFrom } from './turn.ts'

export type Endpoint = {
  readonly baseUrl: string
  readonly apiKey: string
  /** Instead of a key. */
  readonly identity?: Identity | null
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

const USUAL: Timing = { headersMs: 300_000, idleMs: 180_000 }
/** Flex may take as long before it says anything. Source: OpenAI's guide "Flex processing". */
const TIMING: Readonly<Record<ServiceTier, Timing>> = {
  default: USUAL,
  flex: { headersMs: 900_000, idleMs: 900_000 },
  priority: USUAL,
}

/** The Responses API, stateless and streamed. The client's own retries are off: each attempt is reserved on its own. */
export function responsesModel(endpoint: Endpoint, prefix: Prefix, timing?: Timing): Model {
  const accessToken = endpoint.identity ? accessTokens(endpoint.identity) : null
  const client = new OpenAI({
    apiKey: accessToken ?? endpoint.apiKey,
    baseURL: endpoint.baseUrl,
    // The client would read these from the environment, which has no say here.
    organization: null,
    project: null,
    maxRetries: 0,
    // It would write what it cannot read to the job's log: as it is, with whatever commands and secrets are in it.
    logLevel: 'off',
    fetch: fetchWithReason,
    // The key goes to this endpoint and to no other: a redirect is an answer, and a refusal.
    fetchOptions: { redirect: 'manual' },
  })
  const freeText = new Set(prefix.tools.flatMap(({ form, name }) => (form === 'custom' ? [name] : [])))
  return async ask => {
    const unidentified = await accessToken?.().then(() => null, faultOfIdentity)
    if (unidentified) return fault(unidentified)
    const { headersMs, idleMs } = timing ?? TIMING[ask.deal.tier]
    const idle = idleWatch(idleMs)
    try {
      const signal = AbortSignal.any([ask.signal, idle.signal])
      const asked = client.responses.create(parameters(ask, prefix), { signal, timeout: headersMs })
      const { data, request_id } = await asked.withResponse()
      return await readStream(data, { requestId: request_id ?? '', freeText, touch: idle.touch })
    } catch (error) {
      const found = faultOf(error)
      return fault(accessToken && found.kind === 'unauthorized' ? { ...found, kind: 'unidentified' } : found)
    } finally {
      idle.stop()
    }
  }
}

const EXCHANGE_MS = 30_000

/** Access tokens of OpenAI for this job: exchanged once, kept, and renewed before they end. */
function accessTokens(identity: Identity): () => Promise<string> {
  const provider = { tokenType: 'jwt' as const, getToken: () => githubToken(identity) }
  const timely: typeof fetch = (url, init) =>
    fetchWithReason(url, { ...init, signal: AbortSignal.timeout(EXCHANGE_MS) })
  const auth = new WorkloadIdentityAuth({ ...identity, provider }, timely)
  return () => auth.getToken()
}

function parameters({ deal, history, maxOutputTokens }: Ask, prefix: Prefix): ResponseCreateParamsStreaming {
  const { facts, tier, refused } = deal
  const optional = {
    tool_choice: 'auto',
    parallel_tool_calls: facts.parallelCalls,
    include: ['reasoning.encrypted_content'],
    prompt_cache_key: prefix.cacheKey,
    service_tier: tier,
    stream_options: { include_obfuscation: false },
  } as const satisfies Partial<ResponseCreateParamsStreaming> & Partial<Record<Refusal, unknown>>
  return {
    model: facts.id,
    instructions: prefix.instructions,
    tools: prefix.tools.map(tool => toolParameter(tool, refused)),
    input: sendable(history, deal) as unknown as ResponseInputItem[],
    max_output_tokens: maxOutputTokens,
    store: false,
    stream: true,
    ...without(optional, refused),
    ...reasoning(prefix.effort, refused),
  }
}

function without<T extends object>(fields: T, refused: Deal['refused']): Partial<T> {
  const kept = Object.entries(fields).filter(([name]) => !refused.has(name as Refusal))
  return Object.fromEntries(kept) as Partial<T>
}

function reasoning(
  effort: Effort,
  refused: Deal['refused'],
): Pick<ResponseCreateParamsStreaming, 'reasoning'> {
  if (refused.has('reasoning')) return {}
  return {
    reasoning: {
      ...(refused.has('reasoning.effort') ? {} : { effort }),
      ...(refused.has('reasoning.summary') ? {} : { summary: 'auto' }),
    },
  }
}

const REFUSED = '[a picture, which this endpoint does not take]'

/** Reasoning that came without its encrypted content means nothing to an endpoint that stores no answers. */
function sendable(history: readonly Item[], { refused, reasoningFrom = 0 }: Deal): readonly Item[] {
  const from = refused.has('include') ? history.length : reasoningFrom
  const sent = from === 0 ? history : history.filter((item, at) => at >= from || item.type !== 'reasoning')
  return refused.has('pictures') ? sent.map(item => withoutPictures(item, REFUSED)) : sent
}

function toolParameter(tool: ToolDefinition, refused: Deal['refused']): Tool {
  const { name, description } = tool
  if (tool.form === 'function')
    return { type: 'function', name, description, strict: false, parameters: { ...tool.parameters } }
  if (refused.has('custom tools')) return asFunction(tool)
  return {
    type: 'custom',
    name,
    description,
    format: { type: 'grammar', syntax: 'lark', definition: tool.grammar },
  }
}

/** A custom tool for endpoints that know functions only: its text is the one argument. */
function asFunction({ name, description, grammar }: Extract<ToolDefinition, { form: 'custom' }>): Tool {
  const input = { type: 'string', description: `Must match this Lark grammar:\n${grammar}` }
  return {
    type: 'function',
    name,
    description,
    strict: false,
    parameters: { type: 'object', properties: { input }, required: ['input'], additionalProperties: false },
  }
}

type Reading = {
  readonly requestId: string
  readonly freeText: ReadonlySet<string>
  readonly touch: () => void
}

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
        return turnOf(event.response, done, reading)
      case 'response.failed':
      case 'response.incomplete':
        return fault(faultOfResponse(event.response, usageFrom(event.response.usage), reading.requestId))
    }
  }
  return fault(cut('the stream ended before the answer was complete', reading.requestId))
}

function turnOf(response: Response, done: unknown[], { requestId, freeText }: Reading): Answer {
  // Some gateways leave the output of the terminal event empty.
  const output = response.output.length > 0 ? response.output : (done as Response['output'])
  const items = toResponseInputItems(output) as unknown as Item[]
  const turn = {
    items,
    calls: callsIn(items, freeText),
    text: textIn(items),
    usage: usageFrom(response.usage),
    model: response.model,
    serviceTier: response.service_tier ?? '',
    requestId,
  }
  return { kind: 'turn', turn }
}

function fault(found: Fault): Answer {
  return { kind: 'fault', fault: found }
}
