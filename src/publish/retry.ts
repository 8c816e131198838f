import type { Answer } from './answer.ts'

const ATTEMPTS = 5
const FIRST_DELAY_MS = 1000
/** What GitHub asks for where a secondary limit names no time. */
const SECONDARY_LIMIT_MS = 60_000
const LONGEST_DELAY_MS = 120_000

/** Whether GitHub may not yet see everywhere what it has just been given. */
export type Recency = 'settled' | 'just-written'

/** How long to wait before asking again; null where that would not help, or would take too long. */
export function delayBefore(answer: Answer, attempt: number, recency: Recency): number | null {
  if (attempt >= ATTEMPTS) return null
  const backoff = FIRST_DELAY_MS * 2 ** (attempt - 1)
  if (isRateLimit(answer)) return withinReason(Math.max(limitDelay(answer), backoff))
  const isPassing = answer.status === 0 || answer.status >= 500
  return isPassing || (recency === 'just-written' && isNotYetSeen(answer)) ? backoff : null
}

export function isRateLimit({ status, headers, message }: Answer): boolean {
  if (status === 429) return true
  const isSpent = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'
  return status === 403 && (isSpent || /rate limit/i.test(message))
}

function limitDelay({ headers }: Answer): number {
  const after = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(after)) return after * 1000
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  const isSpent = headers['x-ratelimit-remaining'] === '0'
  return isSpent && Number.isFinite(reset) ? reset * 1000 - Date.now() : SECONDARY_LIMIT_MS
}

function withinReason(delay: number): number | null {
  return delay <= LONGEST_DELAY_MS ? delay : null
}

function isNotYetSeen({ status, message, fields }: Answer): boolean {
  if (status === 404) return true
  const isUnknown = /(?:object|sha) does not exist|is not a valid (?:blob|tree)/i.test(message)
  return status === 422 && (isUnknown || fields.some(field => field === 'head' || field === 'base'))
}
