import { picturesAsText } from './pictures.ts'
import { type CreateBody, historyOf } from './wire.ts'

/** Tokens are estimated as four bytes each; a cached prefix grows in steps and counts from a minimum on. */
export const BYTES_PER_TOKEN = 4
const STEP_TOKENS = 128
const MINIMUM_TOKENS = 1024
const STEP_BYTES = STEP_TOKENS * BYTES_PER_TOKEN

/** Remembers a prompt and says how many of its leading tokens an earlier one had in common with it. */
export type PrefixCache = (body: CreateBody) => number

/** Prompts share a cache when model, effort and `prompt_cache_key` are the same. */
export function prefixCache(): PrefixCache {
  const shelves = new Map<string, readonly Buffer[]>()
  return body => {
    const shelf = JSON.stringify([body.model, body.reasoning?.effort, body.prompt_cache_key])
    const prompt = promptOf(body)
    const earlier = shelves.get(shelf) ?? []
    const common = earlier.map(other => commonSteps(prompt, other))
    // A prompt that the new one extends has nothing to add any more.
    const kept = earlier.filter((other, index) => (common[index] ?? 0) < wholeSteps(other))
    shelves.set(shelf, [...kept, prompt])
    const cached = Math.max(0, ...common) * STEP_TOKENS
    return cached < MINIMUM_TOKENS ? 0 : cached
  }
}

/** The endpoint's own estimate of a prompt. */
export function inputTokens(body: CreateBody): number {
  return Math.ceil(promptOf(body).length / BYTES_PER_TOKEN)
}

/** In the order in which the endpoint hashes it: tools, instructions, input. */
function promptOf(body: CreateBody): Buffer {
  return Buffer.from(
    [
      JSON.stringify(body.tools ?? []),
      body.instructions ?? '',
      ...historyOf(body).map(item => picturesAsText(item, BYTES_PER_TOKEN)),
    ].join('\n'),
  )
}

function commonSteps(prompt: Buffer, other: Buffer): number {
  const limit = Math.min(wholeSteps(prompt), wholeSteps(other))
  let steps = 0
  while (steps < limit && step(prompt, steps).equals(step(other, steps))) steps += 1
  return steps
}

function step(prompt: Buffer, index: number): Buffer {
  return prompt.subarray(index * STEP_BYTES, (index + 1) * STEP_BYTES)
}

function wholeSteps(prompt: Buffer): number {
  return Math.floor(prompt.length / STEP_BYTES)
}
