import type { End } from '../platform/verdict.ts'
import { afterFault, type Circumstances } from './after-fault.ts'
import { type Allowance, allowance } from './allowance.ts'
import type { Budget, Reservation } from './budget.ts'
import { affordableRoom, type Purpose } from './context-room.ts'
import { answeredRates, type Deal } from './deal.ts'
import { withoutPictures } from './item-size.ts'
import type { Journal, Request } from './journal.ts'
import type { Answer, Fault, Item, Model, Turn } from './model.ts'
import type { ModelFacts } from './model-facts.ts'
import { costOf } from './prices.ts'
import { type RequestSize, requestSize } from './request-size.ts'
import type { Resumption } from './resumption.ts'
import type { ServiceTier } from './service-tier.ts'
import { outOfContext, outOfMoney, outOfTime, overbilled } from './stop-reasons.ts'

export type Paid = { readonly kind: 'turn'; readonly turn: Turn } | Stop

/** `room`: with a history of at most so many tokens the run could go on. */
export type Stop = { readonly kind: 'stop'; readonly end: End; readonly room?: number }

/** A model that answers within the budget, whatever the endpoint does. */
export type PaidModel = (history: readonly Item[], step: number, purpose?: Purpose) => Promise<Paid>

export type Terms = Circumstances & {
  readonly model: Model
  readonly facts: ModelFacts
  readonly tier: ServiceTier
  readonly prefixBytes: number
  readonly budget: Budget
  readonly journal: Journal
  /** Of the failure that is worked on, for the trace. */
  readonly signature: string
  /** Where a stopped run is gone on from; without it the beginning. */
  readonly resumption?: Resumption | null
  /** Told to people with the verdict. */
  readonly note: (text: string) => void
}

/** Reserves the worst case of every attempt, asks, settles, and decides whether to ask again. */
export function paidModel(terms: Terms): PaidModel {
  const size = requestSize(terms.prefixBytes)
  let { deal, told, answered, open } = beginning(terms)
  return async (history, step, purpose = 'work') => {
    // A shorter history has none of the items that go without their reasoning.
    if (history.length < (deal.reasoningFrom ?? 0)) deal = { ...deal, reasoningFrom: 0 }
    for (let retries = 0; ; ) {
      const attempt = open ?? (await ask(terms, { deal, history, step, purpose, size, told }))
      if (attempt.kind === 'stop') return attempt
      if (attempt.kind === 'turn') {
        if (open) size.recalled(history, attempt.turn.usage)
        else size.answered(history, attempt.turn.usage)
        open = null
        answered = true
        if (purpose === 'work') told = history.length + attempt.turn.items.length
        return attempt
      }
      const { fault } = attempt
      const next = afterFault(terms, { deal, fault, retries, answered, items: history.length })
      if (fault.kind === 'too-large') size.refused(history)
      switch (next.kind) {
        case 'stop':
          return fault.kind === 'too-large' ? roomier(terms, next, size.most(deal.facts, purpose)) : next
        case 'change':
          terms.note(next.note)
          deal = next.deal
          retries = 0
          break
        case 'retry':
          await terms.watch.sleep(next.delayMs)
          retries += 1
      }
    }
  }
}

/** Where a run begins, or goes on: a turn that was paid for is not asked for again. */
function beginning({ facts, tier, resumption }: Terms) {
  const deal: Deal = { facts, tier, refused: new Set(resumption?.refused) }
  if (!resumption) return { deal, told: 0, answered: false, open: null }
  const { history, told, open, past, model } = resumption
  return {
    // What one model has encrypted another cannot read.
    deal:
      model === facts.id ? deal : { ...deal, reasoningFrom: history.length + (open?.turn.items.length ?? 0) },
    told,
    answered: past.length > 0 || open !== null,
    open: open && { kind: 'turn' as const, turn: open.turn },
  }
}

type Asked = {
  readonly deal: Deal
  readonly history: readonly Item[]
  readonly step: number
  readonly purpose: Purpose
  readonly size: RequestSize
  /** So many items of the history are in the trace already. */
  readonly told: number
}
type Attempt = Paid | { readonly kind: 'fault'; readonly fault: Fault }

async function ask(terms: Terms, asked: Asked): Promise<Attempt> {
  const { budget, watch, journal, prefixBytes } = terms
  const { deal, history, step, purpose, size } = asked
  if (watch.signal.aborted) return stop(outOfTime(watch))
  const most = size.most(deal.facts, purpose)
  if (size.bound(history) > most) return roomier(terms, stop(outOfContext(deal.facts)), most)
  const measured = size.measured(history)
  const allowed = allowance({ deal, prefixBytes, history, measured, leftNano: budget.left })
  const reservation = allowed && budget.reserve(allowed.nano)
  if (!reservation) return roomier(terms, stop(outOfMoney(budget)), affordableRoom(deal, budget.left))
  const { id, nano } = reservation
  const { maxOutputTokens } = allowed
  const costs = { id, step, model: deal.facts.id, nanoUsd: nano, maxOutputTokens }
  journal.append({ type: 'reserve', ...costs, ...requestOf(terms, asked) })
  return settled(terms, { reservation, allowed, deal, history, step })
}

/** The trace is read by people, and stays small. */
const NOT_WRITTEN_DOWN = '[a picture, which is not shown again]'

function requestOf({ signature }: Terms, { deal, history, purpose, told }: Asked): Request {
  const own = history.slice(told).filter(item => item.type === 'message')
  const said = own.map(item => withoutPictures(item, NOT_WRITTEN_DOWN))
  return { purpose, items: history.length, said, signature, refused: [...deal.refused] }
}

/** A stop that a shorter history would undo. */
function roomier({ prefixBytes }: Terms, { end }: Stop, requestTokens: number): Stop {
  return { ...stop(end), room: Math.max(0, requestTokens - prefixBytes) }
}

type Reserved = Omit<Asked, 'purpose' | 'size' | 'told'> & {
  readonly reservation: Reservation
  readonly allowed: Allowance
}

async function settled(terms: Terms, reserved: Reserved): Promise<Attempt> {
  const { budget, watch, journal, model } = terms
  const { reservation, allowed, deal, history, step } = reserved
  const { id } = reservation
  const start = performance.now()
  const { maxOutputTokens } = allowed
  const answer = await model({ deal, history, maxOutputTokens, signal: watch.signal })
  if (answer.kind === 'turn') {
    const { calls: _, ...said } = answer.turn
    journal.append({ type: 'response', id, step, ...said, durationMs: performance.now() - start })
  }
  const nanoUsd = billedNano(answer, reserved)
  budget.settle(reservation, nanoUsd)
  const fault = answer.kind === 'fault' ? answer.fault.message : ''
  journal.append({ type: 'settle', id, nanoUsd, spentNanoUsd: budget.spent, fault })
  if (nanoUsd > reservation.nano) return stop(overbilled(reservation, nanoUsd))
  return answer
}

function billedNano(answer: Answer, { reservation, deal }: Reserved): number {
  const { usage: billed, serviceTier = '' } =
    answer.kind === 'turn' ? answer.turn : { ...answer.fault, usage: answer.fault.billed }
  if (billed === 'no') return 0
  if (billed === 'unknown' || billed === null) return reservation.nano
  return costOf(billed, answeredRates(deal, serviceTier, billed.input))
}

function stop(end: End): Stop {
  return { kind: 'stop', end }
}
