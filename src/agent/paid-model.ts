import { seconds } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import type { Watch } from '../platform/watch.ts'
import { type Allowance, allowance, inputBound, type Measured } from './allowance.ts'
import type { Budget, Reservation } from './budget.ts'
import type { Journal } from './journal.ts'
import type { Fault, Item, Model, Turn } from './model.ts'
import type { ModelFacts } from './models.ts'
import { costOf, usd } from './prices.ts'
import type { Usage } from './usage.ts'

export type Paid =
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'stop'; readonly end: End }

/** A model that answers within the budget, whatever the endpoint does. */
export type PaidModel = (history: readonly Item[], step: number) => Promise<Paid>

export type Terms = {
  readonly model: Model
  readonly facts: ModelFacts
  /** Taken when the model is not served; null: fail instead. */
  readonly fallback: ModelFacts | null
  readonly prefixBytes: number
  readonly budget: Budget
  readonly watch: Watch
  readonly journal: Journal
  /** Told to people with the verdict. */
  readonly note: (text: string) => void
  /** From 0 to 1; spreads the retries of many runs. */
  readonly random: () => number
}

const MAX_RETRIES = 5
/** An answer that did not fit its length is billed in full, and hardly shorter when asked for again. */
const MAX_INCOMPLETE_RETRIES = 1
const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 60_000

/** Reserves the worst case of every attempt, asks, settles, and decides whether to ask again. */
export function paidModel(terms: Terms): PaidModel {
  let facts = terms.facts
  let measured: Measured | null = null
  return async (history, step) => {
    for (let retries = 0; ; ) {
      const attempt = await ask({ ...terms, facts }, { history, step, measured })
      if (attempt.kind === 'turn') {
        measured = attempt.turn.usage ? { items: history.length, usage: attempt.turn.usage } : null
        return attempt
      }
      if (attempt.kind === 'stop') return attempt
      const next = decide({ ...terms, facts }, attempt.fault, retries)
      if (next.kind === 'stop') return next
      if (next.kind === 'fallback') {
        terms.note(
          `${facts.id} is not served here; model-fallback ${next.facts.id} was taken at its own prices`,
        )
        facts = next.facts
      }
      if (next.kind === 'retry') await terms.watch.sleep(next.delayMs)
      retries += next.kind === 'retry' ? 1 : 0
    }
  }
}

type Asked = { readonly history: readonly Item[]; readonly step: number; readonly measured: Measured | null }
type Attempt = Paid | { readonly kind: 'fault'; readonly fault: Fault }

async function ask(terms: Terms, { history, step, measured }: Asked): Promise<Attempt> {
  const { facts, budget, watch, journal, prefixBytes } = terms
  if (watch.signal.aborted) return stop(outOfTime(watch))
  if (measured && inputBound({ prefixBytes, history, measured }) > facts.maxInputTokens)
    return stop(outOfContext(facts))
  const allowed = allowance({ facts, prefixBytes, history, measured, leftNano: budget.left })
  const reservation = allowed && budget.reserve(allowed.nano)
  if (!reservation) return stop(outOfMoney(budget))
  const { id, nano } = reservation
  journal.append({
    type: 'reserve',
    id,
    step,
    model: facts.id,
    nanoUsd: nano,
    maxOutputTokens: allowed.maxOutputTokens,
  })
  return settled(terms, { reservation, allowed, history, step })
}

type Reserved = {
  readonly reservation: Reservation
  readonly allowed: Allowance
  readonly history: readonly Item[]
  readonly step: number
}

async function settled(terms: Terms, { reservation, allowed, history, step }: Reserved): Promise<Attempt> {
  const { facts, budget, watch, journal, model } = terms
  const start = performance.now()
  const answer = await model({
    model: facts,
    history,
    maxOutputTokens: allowed.maxOutputTokens,
    signal: watch.signal,
  })
  const billed = answer.kind === 'turn' ? (answer.turn.usage ?? 'unknown') : answer.fault.billed
  if (answer.kind === 'turn') {
    const { calls: _, ...said } = answer.turn
    journal.append({
      type: 'response',
      id: reservation.id,
      step,
      ...said,
      durationMs: performance.now() - start,
    })
  }
  const nanoUsd = billedNano(billed, reservation, facts)
  budget.settle(reservation, nanoUsd)
  const fault = answer.kind === 'fault' ? answer.fault.message : ''
  journal.append({ type: 'settle', id: reservation.id, nanoUsd, spentNanoUsd: budget.spent, fault })
  if (nanoUsd > reservation.nano) return stop(overbilled(reservation, nanoUsd))
  return answer
}

function billedNano(billed: 'no' | 'unknown' | Usage, reservation: Reservation, facts: ModelFacts): number {
  if (billed === 'no') return 0
  return billed === 'unknown' ? reservation.nano : costOf(billed, facts.rates)
}

type Next =
  | { readonly kind: 'retry'; readonly delayMs: number }
  | { readonly kind: 'fallback'; readonly facts: ModelFacts }
  | { readonly kind: 'stop'; readonly end: End }

function decide(terms: Terms, fault: Fault, retries: number): Next {
  const { watch, fallback, facts } = terms
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
      return retry(terms, fault, retries)
  }
}

function retry({ watch, random }: Terms, fault: Fault, retries: number): Next {
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

function outOfTime(watch: Watch): End {
  if (watch.cancel.aborted) return { verdict: 'cancelled', reason: 'the run was cancelled' }
  return {
    verdict: 'limit-reached',
    reason: `max-minutes: the time for repairing within ${watch.limitMs / 60_000} minutes is used up`,
  }
}

function outOfMoney(budget: Budget): End {
  const reason = `max-cost-usd: ${usd(budget.spent)} of ${usd(budget.limit, 2)} USD are spent, and the next request could cost more than the rest`
  return { verdict: 'limit-reached', reason }
}

function outOfContext(facts: ModelFacts): End {
  return {
    verdict: 'model-error',
    reason: `the conversation has outgrown the ${facts.maxInputTokens} tokens that ${facts.id} reads`,
  }
}

function overbilled(reservation: Reservation, nanoUsd: number): End {
  const reason = `max-cost-usd: an answer was billed at ${usd(nanoUsd)} USD, above the ${usd(reservation.nano)} USD that it could cost at most`
  return { verdict: 'limit-reached', reason }
}
