import { UserError } from '../platform/errors.ts'
import { quoted } from '../platform/inputs.ts'
import type { ModelFacts } from './model-facts.ts'
import { factsOf, isOpenAi } from './models.ts'
import type { Rates } from './prices.ts'
import { noteOfTier, type ServiceTier, tierSold } from './service-tier.ts'
import { isOver, noteOfEnd } from './shutdown.ts'

export type ModelWish = {
  readonly model: string
  /** Empty: none. */
  readonly modelFallback: string
  readonly prices: Rates | null
  readonly serviceTier: ServiceTier
  readonly baseUrl: string
}

export type ModelChoice = {
  readonly facts: ModelFacts
  readonly tier: ServiceTier
  /** Taken when the first turns out not to be served; null: none. */
  readonly fallback: ModelFacts | null
  readonly notes: readonly string[]
  /** The list price of another endpoint's model is a guess. */
  readonly pricesUnverified: boolean
}

/** Which model to ask, at which price, before anything is spent. `today` as YYYY-MM-DD. */
export function chooseModel(wish: ModelWish, today: string): ModelChoice {
  const { model, modelFallback, baseUrl, serviceTier: tier } = wish
  const facts = priced('model', model, wish.prices)
  // `prices` are the named model's own; the fallback has its row in the table.
  const fallback = modelFallback === '' ? null : priced('model-fallback', modelFallback, null)
  const pricesUnverified = wish.prices === null && !isOpenAi(baseUrl)
  const wanted = { facts, tier, fallback, notes: [], pricesUnverified }
  const ended = facts.shutdown && isOpenAi(baseUrl) && isOver(facts.shutdown.on, today)
  if (!ended) return { ...wanted, facts: sold(facts, tier), notes: notesOfEnd(wanted.facts, wish, today) }
  const usable = fallback?.shutdown && isOver(fallback.shutdown.on, today) ? null : fallback
  const choice = replaced({ ...wanted, fallback: usable }, `OpenAI retired it on ${facts.shutdown?.on}`)
  return { ...choice, notes: [...choice.notes, ...notesOfEnd(choice.facts, wish, today)] }
}

/** The fallback in place of a model that is gone. `why` is said of the model. Throws UserError when there is none. */
export function replaced(choice: ModelChoice, why: string): ModelChoice {
  const { facts, fallback, tier } = choice
  if (!fallback)
    throw new UserError('model', 'a model that is served, or model-fallback', `${facts.id}: ${why}`)
  const sold = tierSold(fallback, tier)
  const note = `${facts.id} is not asked: ${why}; model-fallback ${fallback.id} was taken at its own prices`
  const notes = [note, ...(sold === tier ? [] : [noteOfTier(fallback, tier)])]
  return { ...choice, facts: fallback, tier: sold, fallback: null, notes }
}

function notesOfEnd(facts: ModelFacts, { baseUrl }: ModelWish, today: string): string[] {
  const note = facts.shutdown && isOpenAi(baseUrl) ? noteOfEnd(facts, facts.shutdown.on, today) : null
  return note === null ? [] : [note]
}

function priced(input: string, id: string, prices: Rates | null): ModelFacts {
  const facts = factsOf(id, prices)
  if (facts) return facts
  const expected =
    input === 'model'
      ? 'a model whose prices are known, or its prices in the input prices'
      : 'a model whose prices are known'
  throw new UserError(input, expected, quoted(id))
}

/** A tier whose price nobody knows cannot be kept within a limit. */
function sold(facts: ModelFacts, tier: ServiceTier): ModelFacts {
  if (facts.prices.tiers[tier]) return facts
  const known = Object.keys(facts.prices.tiers).join(' or ')
  throw new UserError(
    'service-tier',
    `${known} (the tiers of ${facts.id} whose prices are known), or the input prices`,
    tier,
  )
}
