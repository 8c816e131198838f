import { UserError } from '../platform/errors.ts'
import { quoted } from '../platform/inputs.ts'
import { factsOf, isOpenAi, isRetired, type ModelFacts } from './models.ts'
import type { Rates } from './prices.ts'

export type ModelWish = {
  readonly model: string
  /** Empty: none. */
  readonly modelFallback: string
  readonly prices: Rates | null
  readonly baseUrl: string
}

export type ModelChoice = {
  readonly facts: ModelFacts
  /** Taken when the first turns out not to be served; null: none. */
  readonly fallback: ModelFacts | null
  readonly notes: readonly string[]
  /** The list price of another endpoint's model is a guess. */
  readonly pricesUnverified: boolean
}

/** Which model to ask, at which price, before anything is spent. `today` as YYYY-MM-DD. */
export function chooseModel(wish: ModelWish, today: string): ModelChoice {
  const { model, modelFallback, baseUrl } = wish
  const wanted = priced('model', model, wish.prices)
  // `prices` are the named model's own; the fallback has its row in the table.
  const fallback = modelFallback === '' ? null : priced('model-fallback', modelFallback, null)
  const pricesUnverified = wish.prices === null && !isOpenAi(baseUrl)
  if (!isRetired(wanted, baseUrl, today)) return { facts: wanted, fallback, notes: [], pricesUnverified }
  if (!fallback || isRetired(fallback, baseUrl, today)) {
    throw new UserError(
      'model',
      'a model that is served, or model-fallback',
      `${model}, which OpenAI retired on ${wanted.shutdown}`,
    )
  }
  const note = `OpenAI retired ${model} on ${wanted.shutdown}; model-fallback ${fallback.id} was taken at its own prices`
  return { facts: fallback, fallback: null, notes: [note], pricesUnverified }
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
