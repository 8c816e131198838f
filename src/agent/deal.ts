import type { ModelFacts } from './model-facts.ts'
import type { TierRates } from './price-list.ts'
import type { Rates } from './prices.ts'
import type { Refusal } from './refusal.ts'
import { SERVICE_TIERS, type ServiceTier } from './service-tier.ts'

/** What is asked for and how, as long as the endpoint refuses nothing of it. */
export type Deal = {
  readonly facts: ModelFacts
  readonly tier: ServiceTier
  /** What this endpoint has refused in this run, and is therefore left out. */
  readonly refused: ReadonlySet<Refusal>
  /** The items of the history before this one go without their reasoning, which this endpoint cannot read. */
  readonly reasoningFrom?: number
}

/** The most that each token of a request can cost, whoever works on it. `inputTokens`: an upper bound. */
export function dearestRates(deal: Deal, inputTokens: number): Rates {
  return possibleTiers(deal)
    .flatMap(tier => ratesWithin(deal, tier, inputTokens))
    .reduce(dearer)
}

/**
 * The rates of an answer by the tier that it says it had. One that it does not say, or that has no price, is taken for
 * the dearest that was possible. Source: API reference, `service_tier` of a response.
 */
export function answeredRates(deal: Deal, answered: string, inputTokens: number): Rates {
  const { tiers, longAbove } = deal.facts.prices
  const tier = TIERS_BY_NAME.get(answered)
  const found = tier && tiers[tier]
  const rates = longAbove !== null && inputTokens > longAbove ? found?.long : found?.short
  return rates ?? dearestRates(deal, inputTokens)
}

const TIERS_BY_NAME: ReadonlyMap<string, ServiceTier> = new Map([
  ['default', 'default'],
  ['flex', 'flex'],
  ['priority', 'priority'],
  ['fast', 'priority'],
])

/** Flex and priority can both be served as default; who may not say a tier gets the one that the account is set to. */
function possibleTiers({ tier, refused }: Deal): readonly ServiceTier[] {
  if (refused.has('service_tier')) return SERVICE_TIERS
  return tier === 'default' ? ['default'] : ['default', tier]
}

function ratesWithin({ facts }: Deal, tier: ServiceTier, inputTokens: number): Rates[] {
  const { tiers, longAbove } = facts.prices
  const rates: TierRates | undefined = tiers[tier]
  if (!rates) return []
  return longAbove !== null && inputTokens > longAbove && rates.long
    ? [rates.short, rates.long]
    : [rates.short]
}

function dearer(a: Rates, b: Rates): Rates {
  return {
    input: Math.max(a.input, b.input),
    cached: Math.max(a.cached, b.cached),
    cacheWrite: Math.max(a.cacheWrite, b.cacheWrite),
    output: Math.max(a.output, b.output),
  }
}
