import { eventsOf } from './events.ts'
import type { StatusFault } from './script.ts'
import { frames } from './sse.ts'
import type { WireResponse } from './wire.ts'

/** Everything about an answer before it is sent. */
export type Reply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: readonly Buffer[]
  /** Whether the client has the whole answer once the last frame is out. */
  readonly whole: boolean
  readonly end: 'close' | 'cut' | 'stall'
  readonly pauseBeforeFrameMs: number
}

type ApiError = {
  readonly message: string
  readonly type: string
  readonly param: string | null
  readonly code: string | null
}

const codes: Readonly<Record<number, string>> = {
  400: 'invalid_value',
  401: 'invalid_api_key',
  403: 'unsupported_country_region_territory',
  404: 'model_not_found',
  429: 'rate_limit_exceeded',
  503: 'server_is_overloaded',
}

export function jsonReply(status: number, body: unknown): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: [Buffer.from(JSON.stringify(body))],
    whole: false,
    end: 'close',
    pauseBeforeFrameMs: 0,
  }
}

/** The response as the client asked for it: a stream of events, or one JSON text. */
export function responseReply(response: WireResponse, stream: boolean): Reply {
  const plain = { ...jsonReply(200, response), whole: true }
  if (!stream) return plain
  return {
    ...plain,
    headers: { 'content-type': 'text/event-stream; charset=utf-8' },
    body: frames(eventsOf(response)),
  }
}

/** An answer before generation, by default in OpenAI's shape with the code that goes with the status. */
export function statusReply(fault: Omit<StatusFault, 'kind'>): Reply {
  const reply = jsonReply(fault.status, fault.body ?? { error: apiError(fault) })
  if (typeof fault.body !== 'string') return { ...reply, headers: { ...reply.headers, ...fault.headers } }
  return {
    ...reply,
    headers: { 'content-type': 'text/html', ...fault.headers },
    body: [Buffer.from(fault.body)],
  }
}

export function badBody(): Reply {
  return statusReply({ status: 400, message: 'The body is no JSON object that names a model.' })
}

export function errorCode(fault: Omit<StatusFault, 'kind'>): string {
  return fault.code ?? codes[fault.status] ?? 'server_error'
}

function apiError(fault: Omit<StatusFault, 'kind'>): ApiError {
  return {
    message: fault.message ?? `The scripted model server answers ${fault.status}.`,
    type: fault.type ?? defaultType(fault.status),
    param: fault.param ?? null,
    code: errorCode(fault),
  }
}

function defaultType(status: number): string {
  if (status === 429) return 'tokens'
  return status < 500 ? 'invalid_request_error' : 'server_error'
}
