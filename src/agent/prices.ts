import { UserError } from '../platform/errors.ts'
import { quoted } from '../platform/inputs.ts'
import type { Usage } from './usage.ts'

/** Prices in pico-USD per token: $1.25 per million tokens are 1,250,000. Integers, so that sums are exact. */
export type Rates = {
  readonly input: number
  readonly cached: number
  readonly cacheWrite: number
  readonly output: number
}

const NAMES = { input: 'input', cached: 'cached', 'cache-write': 'cacheWrite', output: 'output' } as const
const FORM = 'input=1.25 cached=0.125 output=10 (USD per million tokens; also cache-write=)'

/** Rates from USD per million tokens, as price lists give them. */
export function rates(usdPerMillion: {
  input: number
  cached?: number
  cacheWrite?: number
  output: number
}): Rates {
  const { input, output, cached = input, cacheWrite = input } = usdPerMillion
  return { input: pico(input), cached: pico(cached), cacheWrite: pico(cacheWrite), output: pico(output) }
}

/** Reads the input `prices`. */
export function parseRates(text: string): Rates {
  const given: { input?: number; cached?: number; cacheWrite?: number; output?: number } = {}
  for (const entry of text.trim().split(/\s+/)) {
    const match = /^(input|cached|cache-write|output)=(\d{1,6}(?:\.\d{1,6})?)$/.exec(entry)
    const name = match?.[1] as keyof typeof NAMES | undefined
    if (!name || given[NAMES[name]] !== undefined) throw new UserError('prices', FORM, quoted(entry))
    given[NAMES[name]] = Number(match?.[2])
  }
  const { input, output, ...rest } = given
  if (input === undefined || output === undefined) throw new UserError('prices', FORM, quoted(text))
  return rates({ ...rest, input, output })
}

/** What an answer costs, in nano-USD, rounded up. Source: openai.com/api/pricing; `input` includes what was cached. */
export function costOf(usage: Usage, price: Rates): number {
  const fresh = usage.input - usage.cached - usage.cacheWrite
  const inputs = fresh * price.input + usage.cached * price.cached + usage.cacheWrite * price.cacheWrite
  return Math.ceil((inputs + usage.output * price.output) / 1000)
}

/** The most that so many tokens can cost, in pico-USD, however much of the input is cached. */
export function worstPico(tokens: { readonly input: number; readonly output: number }, price: Rates): number {
  return tokens.input * Math.max(price.input, price.cached, price.cacheWrite) + tokens.output * price.output
}

/** Nano-USD as a plain decimal in USD. */
export function usd(nano: number, digits = 4): string {
  return (nano / 1e9).toFixed(digits)
}

export function nanoUsd(dollars: number): number {
  return Math.round(dollars * 1e9)
}

function pico(usdPerMillion: number): number {
  return Math.round(usdPerMillion * 1_000_000)
}
