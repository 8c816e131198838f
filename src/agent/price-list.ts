import type { Rates } from './prices.ts'

/** What a model costs. A tier without an entry is not sold, or not at a price that is known. */
export type PriceList = {
  readonly tiers: { readonly default: TierRates; readonly flex?: TierRates; readonly priority?: TierRates }
  /** With more input tokens than this the whole request costs the rates of `long`; null: always those of `short`. */
  readonly longAbove: number | null
}

/** `long` is null where the tier takes no long requests, or at a price that is not known. */
export type TierRates = { readonly short: Rates; readonly long: Rates | null }

/** How the prices beside the standard ones are given: in percent of those, as OpenAI's price list has it. */
export type Surcharges = {
  readonly flex?: number
  readonly priority?: number
  readonly long?: LongContext
}

type LongContext = {
  readonly above: number
  readonly input: number
  readonly output: number
  /** Default true. */
  readonly priority?: boolean
}

/** All prices of a model from its standard rates. */
export function priceList(standard: Rates, { flex, priority, long }: Surcharges = {}): PriceList {
  const longRates = long ? scaled(standard, long.input, long.output) : null
  const tier = (percent: number, takesLong: boolean): TierRates => ({
    short: scaled(standard, percent, percent),
    long: longRates && takesLong ? scaled(longRates, percent, percent) : null,
  })
  return {
    tiers: {
      default: { short: standard, long: longRates },
      ...(flex === undefined ? {} : { flex: tier(flex, true) }),
      ...(priority === undefined ? {} : { priority: tier(priority, long?.priority ?? true) }),
    },
    longAbove: long?.above ?? null,
  }
}

/** Rates that somebody has given are those of every tier and every length. */
export function flatPrices(given: Rates): PriceList {
  const rates = { short: given, long: null }
  return { tiers: { default: rates, flex: rates, priority: rates }, longAbove: null }
}

function scaled(rates: Rates, inputPercent: number, outputPercent: number): Rates {
  const part = (pico: number, percent: number): number => Math.ceil((pico * percent) / 100)
  return {
    input: part(rates.input, inputPercent),
    cached: part(rates.cached, inputPercent),
    cacheWrite: part(rates.cacheWrite, inputPercent),
    output: part(rates.output, outputPercent),
  }
}
