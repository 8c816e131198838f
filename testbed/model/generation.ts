import { outputItems } from './output-items.ts'
import { inputTokens, type PrefixCache } from './prefix-cache.ts'
import { completedResponse } from './response.ts'
import type { Attempt } from './turn-cursor.ts'
import { type Billed, billed, outputTokens, statedUsage } from './usage.ts'
import type { CreateBody, OutputItem, WireResponse } from './wire.ts'

/** What the model has produced for an attempt, whether or not it reaches the client. */
export type Generation = {
  readonly output: readonly OutputItem[]
  readonly response: WireResponse
  readonly billed: Billed
}

/** Runs an attempt to its end: its items, the response around them, and what that costs. */
export function generate(attempt: Attempt, body: CreateBody, cache: PrefixCache): Generation {
  const output = outputItems(attempt.turn, { n: attempt.n, body })
  const estimate = {
    input: inputTokens(body),
    cached: cache(body),
    cacheWrite: 0,
    output: generatedTokens(attempt, output, body.max_output_tokens ?? Number.POSITIVE_INFINITY),
  }
  const usage = statedUsage(attempt.turn, estimate)
  const { serviceTier } = attempt.turn
  const response = {
    ...completedResponse(body, attempt, output),
    ...(usage && { usage }),
    // The script may name tiers that the SDK's list does not know; so may the endpoint.
    ...(serviceTier !== undefined && {
      service_tier: serviceTier as NonNullable<WireResponse['service_tier']>,
    }),
  }
  return { output, response, billed: { model: body.model, ...billed(usage, estimate) } }
}

/** An answer that ran into its limit has used the limit up. */
function generatedTokens({ fault }: Attempt, output: readonly OutputItem[], limit: number): number {
  const usedUp =
    fault?.kind === 'incomplete' && fault.reason === 'max_output_tokens' && Number.isFinite(limit)
  return usedUp ? limit : Math.min(limit, outputTokens(output))
}
