import { seconds } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import type { Watch } from '../platform/watch.ts'
import type { Fault } from './model.ts'
import type { ModelFacts } from './models.ts'
import { outOfTime } from './stop-reasons.ts'

const MAX_RETRIES = 5
/** An answer that did not fit its length is billed in full, and hardly shorter when asked for again. */
const MAX_INCOMPLETE_RETRIES = 1
const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 60_000

export type Circumstances = {
  readonly facts: ModelFacts
  /** Taken when the model is not served; null: fail instead. */
  readonly fallback: ModelFacts | null
  readonly watch: Watch
  /** From 0 to 1; spreads the retries of many runs. */
  readonly random: () => number
}

/** What follows an attempt that brought no turn. */
export type Next =
  | { readonly kind: 'retry'; readonly delayMs: number }
  | { readonly kind: 'fallback'; readonly facts: ModelFacts }
  | { readonly kind: 'stop'; readonly end: End }

/** Ask again, ask another model, or stop. `retries`: how often this request has been repeated already. */
export function afterFault(circumstances: Circumstances, fault: Fault, retries: number): Next {
  const { watch, fallback, facts } = circumstances
  if (watch.signal.aborted) return stop(outOfTime(watch))
  switch (fault.kind) {
    case 'unknown-model':
      if (fallback && fallback.id !== facts.id) return { kind: 'fallback', facts: fallback }
      return stop({
        verdict: 'config-error',
        reason: `model: ${facts.id} is not served at this base-url (${said(fault)})`,
      })
    case 'unauthorized':
      return stop({
        verdict: 'config-error',
        reason: `openai-api-key: the model endpoint refuses it (${said(fault)})`,
      })
    case 'billing':
      return stop({
        verdict: 'model-error',
        reason: `the account of the model endpoint cannot pay (${said(fault)})`,
      })
    case 'too-large':
    case 'refused':
      return stop({
        verdict: 'model-error',
        reason: `the model endpoint refuses the request (${said(fault)})`,
      })
    case 'incomplete':
    case 'cut':
    case 'unavailable':
      return retry(circumstances, fault, retries)
  }
}

function retry({ watch, random }: Circumstances, fault: Fault, retries: number): Next {
  const given = fault.retryAfterMs
  const backoff = random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** retries)
  const delayMs = given === undefined ? backoff : given + random() * Math.min(1_000, given / 10)
  if (delayMs > watch.leftMs) {
    return stop({
      verdict: 'model-error',
      reason: `the model endpoint asks to wait ${seconds(delayMs)}, longer than this run may last (${said(fault)})`,
    })
  }
  const most = fault.kind === 'incomplete' ? MAX_INCOMPLETE_RETRIES : MAX_RETRIES
  if (retries < most) return { kind: 'retry', delayMs }
  return stop({
    verdict: 'model-error',
    reason: `the model endpoint failed ${retries + 1} times (${said(fault)})`,
  })
}

function said(fault: Fault): string {
  return fault.requestId === '' ? fault.message : `${fault.message}; request ${fault.requestId}`
}

function stop(end: End): { kind: 'stop'; end: End } {
  return { kind: 'stop', end }
}
