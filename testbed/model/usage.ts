import type { ResponseUsage } from 'openai/resources/responses/responses'
import { BYTES_PER_TOKEN } from './prefix-cache.ts'
import type { ScriptedTurn, StatedTokens } from './script.ts'
import type { OutputItem } from './wire.ts'

/** What a request costs at the endpoint. Broken streams count too: they are generated to their end. */
export type Billed = {
  readonly model: string
  readonly input: number
  readonly cached: number
  readonly output: number
}

/** Output tokens of an answer by its size. */
export function outputTokens(items: readonly OutputItem[]): number {
  return tokensOf(JSON.stringify(items))
}

/** What the answer claims: the estimate, overruled by the script; undefined when it is to say nothing. */
export function statedUsage(turn: ScriptedTurn, estimate: StatedTokens): ResponseUsage | undefined {
  if (turn.usage === 'missing') return undefined
  const { input, output, cacheWrite } = { ...estimate, ...turn.usage }
  return {
    input_tokens: input,
    input_tokens_details: {
      cached_tokens: turn.usage?.cached ?? Math.max(0, Math.min(estimate.cached, input)),
      cache_write_tokens: cacheWrite,
    },
    output_tokens: output,
    output_tokens_details: {
      reasoning_tokens: Math.max(0, Math.min(output, tokensOf(turn.reasoning ?? ''))),
    },
    total_tokens: input + output,
  } satisfies ResponseUsage
}

/** What lands on the bill: what was said where that is possible, else the estimate. */
export function billed(usage: ResponseUsage | undefined, estimate: StatedTokens): Omit<Billed, 'model'> {
  const input = possible(usage?.input_tokens, estimate.input)
  const cached = possible(usage?.input_tokens_details.cached_tokens, estimate.cached)
  return { input, cached: Math.min(input, cached), output: possible(usage?.output_tokens, estimate.output) }
}

function possible(said: number | undefined, estimate: number): number {
  return said === undefined || said < 0 ? estimate : said
}

function tokensOf(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN)
}
