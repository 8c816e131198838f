import { APIConnectionError, APIError, APIUserAbortError, OAuthError } from 'openai/error'
import type { Response } from 'openai/resources/responses/responses'
import { messageOf } from '../platform/errors.ts'
import type { Fault } from './model.ts'
import { refusalIn } from './refusal.ts'
import type { Usage } from './usage.ts'

// Codes of OpenAI's error bodies. Source: platform documentation "Error codes" and help articles 5955604, 6614457.
const BILLING = new Set([
  'insufficient_quota',
  'credit_balance_exhausted',
  'organization_spend_limit_exceeded',
  'project_spend_limit_exceeded',
  'organization_usage_limit_exceeded',
  'billing_hard_limit_reached',
])
const TRANSIENT = new Set([
  'server_error',
  'rate_limit_exceeded',
  'slow_down',
  'server_is_overloaded',
  'vector_store_timeout',
])

/** Sorts what the client threw: what may pass by itself, what never will, and whether anything can have been billed. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof APIError) || isOfConnection(error)) return connectionFault(error)
  const about = { message: describe(error), requestId: error.requestID ?? '' }
  const retryAfterMs = serverDelay(error.headers, error.message)
  const delay = retryAfterMs === undefined ? {} : { retryAfterMs }
  // An error event inside a stream has no status: generation had begun.
  if (error.status === undefined)
    return { kind: streamedKind(error.code, error.message), billed: 'unknown', ...about, ...delay }
  const kind = kindOf(error.status, error)
  const unreadable = kind === 'refused' && isUnreadable(error)
  const refusal = kind === 'refused' && !unreadable ? refusalOf(error.status, error) : null
  return {
    kind,
    billed: 'no',
    ...about,
    ...delay,
    ...(refusal ? { refusal } : {}),
    ...(unreadable ? { unreadable } : {}),
  }
}

/** What a terminal event other than `response.completed` means. */
export function faultOfResponse(response: Response, usage: Usage | null, requestId: string): Fault {
  const billed = usage ?? 'unknown'
  const about = { billed, requestId, serviceTier: response.service_tier ?? '' } as const
  if (response.status === 'incomplete') {
    const reason = response.incomplete_details?.reason ?? 'unknown'
    const kind = reason === 'max_output_tokens' ? 'incomplete' : 'refused'
    return { kind, message: `the answer is incomplete: ${reason}`, ...about }
  }
  const { code = '', message = 'no reason given' } = response.error ?? {}
  return { kind: streamedKind(code, message), message: `${code}: ${message}`, ...about }
}

/** Why no access token was to be had: no request was sent, so nothing can have been billed. */
export function faultOfIdentity(error: unknown): Fault {
  const fault = faultOf(error)
  const kind =
    error instanceof OAuthError ? 'unidentified' : fault.kind === 'cut' ? 'unavailable' : fault.kind
  return { ...fault, kind, billed: 'no' }
}

export function cut(message: string, requestId: string): Fault {
  return { kind: 'cut', billed: 'unknown', message, requestId }
}

function isOfConnection(error: APIError): boolean {
  return error instanceof APIConnectionError || error instanceof APIUserAbortError
}

const NEVER_CONNECTED = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT/
const NOT_TRUSTED = /CERT|UNABLE_TO_VERIFY/

function connectionFault(error: unknown): Fault {
  const cause = deepestCause(error)
  const code = String(property(cause, 'code') ?? '')
  // A connection that never came about has cost nothing; of any other the answer may have been lost on its way.
  const untrusted = NOT_TRUSTED.test(code)
  const unused = untrusted || NEVER_CONNECTED.test(code)
  const why = cause === error ? '' : ` (${messageOf(cause) || code})`
  return {
    kind: untrusted ? 'untrusted' : unused ? 'unavailable' : 'cut',
    billed: unused ? 'no' : 'unknown',
    message: `${messageOf(error)}${why}`,
    requestId: '',
  }
}

function deepestCause(error: unknown): unknown {
  const cause = property(error, 'cause')
  return cause === undefined ? error : deepestCause(cause)
}

function property(value: unknown, name: 'cause' | 'code'): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function streamedKind(code: string | null | undefined, message: string): Fault['kind'] {
  if (BILLING.has(code ?? '')) return 'billing'
  if (isTooLarge(code, message)) return 'too-large'
  return TRANSIENT.has(code ?? '') ? 'cut' : 'refused'
}

function kindOf(status: number, { code, type, message }: APIError): Fault['kind'] {
  if (status === 401 || status === 403) return 'unauthorized'
  if (BILLING.has(code ?? '') || BILLING.has(type ?? '')) return 'billing'
  if (code === 'model_not_found' || (status === 404 && /model/i.test(message))) return 'unknown-model'
  if (status === 413 || isTooLarge(code, message)) return 'too-large'
  if (status === 429 && isOutOfCapacity(code, message)) return 'no-capacity'
  if (status === 408 || status === 409 || status === 429 || status >= 500) return 'unavailable'
  return 'refused'
}

/** A request above the account's tokens per minute comes as a rate limit that no wait will lift. */
function isTooLarge(code: string | null | undefined, message: string): boolean {
  return code === 'context_length_exceeded' || /request too large/i.test(message)
}

/** Encrypted for another account, or parted from what has to follow it. */
function isUnreadable({ code, message }: APIError): boolean {
  return (
    code === 'invalid_encrypted_content' ||
    /encrypted content .{0,200}could not be (?:verified|decrypted)|of type 'reasoning' was provided without its required following item/i.test(
      message,
    )
  )
}

/** Flex has nothing free right now; not charged. Source: OpenAI's guide "Flex processing". */
function isOutOfCapacity(code: string | null | undefined, message: string): boolean {
  return code === 'resource_unavailable' || /resource unavailable/i.test(message)
}

function refusalOf(status: number, { param, message }: APIError): Fault['refusal'] | null {
  return refusalIn({ status, param: typeof param === 'string' ? param : '', message })
}

function describe(error: APIError): string {
  const code = error.code ? ` ${error.code}` : ''
  return `${error.status ?? 'error'}${code}: ${error.message}`
}

/** `retry-after-ms`, `retry-after` in seconds or as a date, or the sentence in the message; in milliseconds. */
function serverDelay(headers: Headers | undefined, message: string): number | undefined {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN)
  if (exact >= 0) return exact
  const after = headers?.get('retry-after')
  if (after)
    return Number(after) >= 0
      ? Number(after) * 1000
      : Math.max(0, Date.parse(after) - Date.now()) || undefined
  return saidDelay(message)
}

/** `try again in 17s`, `in 250ms`, `in 1m2.5s`, `in 20 seconds`. */
function saidDelay(message: string): number | undefined {
  const parts =
    /try again in (?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+(?:\.\d+)?) ?(ms|s\b|sec))?/i.exec(message) ?? []
  const [, hours = 0, minutes = 0, rest = 0, unit = ''] = parts
  const delay =
    (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(rest) * (unit.toLowerCase() === 'ms' ? 1 : 1000)
  return delay > 0 ? delay : undefined
}
