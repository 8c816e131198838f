import { seconds } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import type { Watch } from '../platform/watch.ts'
import { type Change, concede, standardTier, takeFallback } from './concession.ts'
import type { Deal } from './deal.ts'
import type { Fault } from './model.ts'
import type { ModelFacts } from './model-facts.ts'
import { outOfTime } from './stop-reasons.ts'

const MAX_RETRIES = 5
/** An answer that did not fit its length is billed in full, and hardly shorter when asked for again. */
const MAX_INCOMPLETE_RETRIES = 1
const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 60_000

export type Circumstances = {
  /** Taken when the model is not served; null: fail instead. */
  readonly fallback: ModelFacts | null
  readonly watch: Watch
  /** From 0 to 1; spreads the retries of many runs. */
  readonly random: () => number
}

/** A request that brought no turn. `retries`: how often it has been repeated already. */
export type Failed = {
  readonly deal: Deal
  readonly fault: Fault
  readonly retries: number
  /** Whether the endpoint has answered any request of this run. */
  readonly answered: boolean
  /** How many the history has. */
  readonly items: number
}

/** What follows an attempt that brought no turn. */
export type Next =
  | { readonly kind: 'retry'; readonly delayMs: number }
  | Change
  | { readonly kind: 'stop'; readonly end: End }

/** Ask again, ask differently, or stop. */
export function afterFault(circumstances: Circumstances, failed: Failed): Next {
  const { watch, fallback } = circumstances
  const { deal, fault } = failed
  if (watch.signal.aborted) return stop(outOfTime(watch))
  switch (fault.kind) {
    case 'unknown-model':
      return (
        takeFallback(deal, fallback) ??
        configError(`model: ${deal.facts.id} is not served at this base-url`, fault)
      )
    case 'unauthorized':
      return configError('openai-api-key: the model endpoint refuses it', fault)
    case 'unidentified':
      return configError('identity-provider-id: OpenAI gives this job no access', fault)
    case 'untrusted':
      return configError(UNTRUSTED, fault)
    case 'billing':
      return modelError('the account of the model endpoint cannot pay', fault)
    case 'refused':
      return concede(failed) ?? modelError(REFUSED, fault)
    case 'too-large':
      return modelError(REFUSED, fault)
    case 'no-capacity':
      return patiently(circumstances, failed)
    case 'incomplete':
    case 'cut':
    case 'unavailable':
      return retry(circumstances, failed)
  }
}

const UNTRUSTED =
  'base-url: the certificate of this address is not trusted here, and NODE_EXTRA_CA_CERTS names none that it comes from'
const REFUSED = 'the model endpoint refuses the request'

/** Flex may have nothing free for longer than a run can wait; the default tier has. */
function patiently(circumstances: Circumstances, failed: Failed): Next {
  const next = retry(circumstances, failed)
  return next.kind === 'stop' && failed.deal.tier === 'flex' ? standardTier(failed.deal) : next
}

function retry({ watch, random }: Circumstances, { fault, retries }: Failed): Next {
  const given = fault.retryAfterMs
  const backoff = random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** retries)
  const delayMs = given === undefined ? backoff : given + random() * Math.min(1_000, given / 10)
  if (delayMs > watch.leftMs) {
    const wait = `the model endpoint asks to wait ${seconds(delayMs)}, longer than this run may last`
    return modelError(wait, fault)
  }
  const most = fault.kind === 'incomplete' ? MAX_INCOMPLETE_RETRIES : MAX_RETRIES
  if (retries < most) return { kind: 'retry', delayMs }
  return modelError(`the model endpoint failed ${retries + 1} times`, fault)
}

function configError(what: string, fault: Fault): Next {
  return stop({ verdict: 'config-error', reason: `${what} (${said(fault)})` })
}

function modelError(what: string, fault: Fault): Next {
  return stop({ verdict: 'model-error', reason: `${what} (${said(fault)})` })
}

function said(fault: Fault): string {
  return fault.requestId === '' ? fault.message : `${fault.message}; request ${fault.requestId}`
}

function stop(end: End): { kind: 'stop'; end: End } {
  return { kind: 'stop', end }
}
