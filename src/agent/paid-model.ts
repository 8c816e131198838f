import type { End } from '../platform/verdict.ts'
import { afterFault, type Circumstances } from './after-fault.ts'
import { type Allowance, allowance, inputBound, type Measured } from './allowance.ts'
import type { Budget, Reservation } from './budget.ts'
import type { Journal } from './journal.ts'
import type { Fault, Item, Model, Turn } from './model.ts'
import type { ModelFacts } from './models.ts'
import { costOf } from './prices.ts'
import { outOfContext, outOfMoney, outOfTime, overbilled } from './stop-reasons.ts'
import type { Usage } from './usage.ts'

export type Paid =
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'stop'; readonly end: End }

/** A model that answers within the budget, whatever the endpoint does. */
export type PaidModel = (history: readonly Item[], step: number) => Promise<Paid>

export type Terms = Circumstances & {
  readonly model: Model
  readonly prefixBytes: number
  readonly budget: Budget
  readonly journal: Journal
  /** Told to people with the verdict. */
  readonly note: (text: string) => void
}

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
      const next = afterFault({ ...terms, facts }, attempt.fault, retries)
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

function stop(end: End): { kind: 'stop'; end: End } {
  return { kind: 'stop', end }
}
