import type { PriceList } from './price-list.ts'

/** How fast and at which price a request is worked on. `priority` is what OpenAI calls fast mode since 2026-07-30. */
export type ServiceTier = 'default' | 'flex' | 'priority'

export const SERVICE_TIERS: readonly ServiceTier[] = ['default', 'flex', 'priority']

/** The tier, or the default one where the model has no known price for it. */
export function tierSold({ prices }: { readonly prices: PriceList }, tier: ServiceTier): ServiceTier {
  return prices.tiers[tier] ? tier : 'default'
}

export function noteOfTier({ id }: { readonly id: string }, tier: ServiceTier): string {
  return `service-tier ${tier} has no known price for ${id}, which is asked at the default tier`
}
