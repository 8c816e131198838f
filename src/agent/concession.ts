import type { Deal } from './deal.ts'
import type { Fault } from './model.ts'
import type { ModelFacts } from './model-facts.ts'
import type { Refusal } from './refusal.ts'
import { noteOfTier, tierSold } from './service-tier.ts'

/** The same question, asked differently from now on. `note` says so to people. */
export type Change = { readonly kind: 'change'; readonly deal: Deal; readonly note: string }

/** The other model, at its own prices; null when there is none besides the one that is asked. */
export function takeFallback(deal: Deal, fallback: ModelFacts | null): Change | null {
  if (!fallback || fallback.id === deal.facts.id) return null
  const note = `${deal.facts.id} is not served here; model-fallback ${fallback.id} was taken at its own prices`
  const tier = tierSold(fallback, deal.tier)
  const without = tier === deal.tier ? '' : `. ${noteOfTier(fallback, deal.tier)}`
  return { kind: 'change', deal: { ...deal, facts: fallback, tier }, note: `${note}${without}` }
}

/**
 * Leaves out what the endpoint refuses, once; null when that is not known, or is left out already. Custom tools become
 * functions only before the first answer: a history that holds their calls could not be sent any more.
 */
export function concede({
  deal,
  fault,
  answered,
  items,
}: {
  deal: Deal
  fault: Fault
  answered: boolean
  items: number
}): Change | null {
  const { refusal } = fault
  if (fault.unreadable) return forgetReasoning(deal, items)
  if (!refusal || deal.refused.has(refusal)) return null
  if (refusal === 'service_tier' && deal.tier !== 'default') return standardTier(deal)
  if (refusal === 'custom tools' && answered) return null
  const refused = new Set([...deal.refused, refusal])
  return { kind: 'change', deal: { ...deal, refused }, note: noteOf(refusal) }
}

function noteOf(refusal: Refusal): string {
  if (refusal === 'custom tools')
    return 'The model endpoint refuses custom tools; apply_patch is offered as a function instead'
  if (refusal === 'pictures')
    return 'The model endpoint refuses pictures; requests go without them, and the model sees none'
  return `The model endpoint refuses the parameter ${refusal}; requests go without it`
}

/** Source: OpenAI's guide "Flex processing", on resources that stay unavailable. */
export function standardTier(deal: Deal): Change {
  const note = `The model endpoint does not serve ${deal.facts.id} at service-tier ${deal.tier} now; requests go at the default tier and its prices`
  return { kind: 'change', deal: { ...deal, tier: 'default' }, note }
}

/** Once for what there is: an endpoint that cannot read what it wrote itself since then will not read it later. */
function forgetReasoning(deal: Deal, items: number): Change | null {
  if ((deal.reasoningFrom ?? 0) > 0) return null
  const note = 'The model endpoint cannot read the reasoning so far; requests go without it'
  return { kind: 'change', deal: { ...deal, reasoningFrom: items }, note }
}
