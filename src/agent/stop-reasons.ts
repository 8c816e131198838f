import type { End } from '../platform/verdict.ts'
import type { Watch } from '../platform/watch.ts'
import type { Budget, Reservation } from './budget.ts'
import type { ModelFacts } from './model-facts.ts'
import { usd } from './prices.ts'

export function outOfTime(watch: Watch): End {
  if (watch.cancel.aborted) return { verdict: 'cancelled', reason: 'the run was cancelled' }
  return {
    verdict: 'limit-reached',
    reason: `max-minutes: the time for repairing within ${watch.limitMs / 60_000} minutes is used up`,
  }
}

export function outOfMoney(budget: Budget): End {
  const reason = `max-cost-usd: ${usd(budget.spent)} of ${usd(budget.limit, 2)} USD are spent, and the next request could cost more than the rest`
  return { verdict: 'limit-reached', reason }
}

export function outOfContext(facts: ModelFacts): End {
  return {
    verdict: 'model-error',
    reason: `the conversation has outgrown the ${facts.maxInputTokens} tokens that ${facts.id} reads`,
  }
}

export function overbilled(reservation: Reservation, nanoUsd: number): End {
  const reason = `max-cost-usd: an answer was billed at ${usd(nanoUsd)} USD, above the ${usd(reservation.nano)} USD that it could cost at most`
  return { verdict: 'limit-reached', reason }
}
