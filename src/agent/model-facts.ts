import type { Effort } from './effort.ts'
import type { PriceList } from './price-list.ts'

/** What is known of a model. */
export type ModelFacts = {
  readonly id: string
  readonly prices: PriceList
  /** Under which addresses it is served. */
  readonly endpoints: readonly ('responses' | 'chat-completions')[]
  readonly efforts: readonly Effort[]
  /** Values of `text.verbosity`. */
  readonly verbosities: readonly ('low' | 'medium' | 'high')[]
  readonly parallelCalls: boolean
  /** Its messages say what they are for, and want to be echoed with it. */
  readonly phases: boolean
  /** The field that says how long the endpoint may keep a prefix; null: none. */
  readonly cacheField: 'prompt_cache_retention' | 'prompt_cache_options' | null
  /** The most that a request may hold; less than the model reads where the price of more is not known. */
  readonly maxInputTokens: number
  readonly maxOutputTokens: number
  readonly shutdown: Shutdown | null
  /** The day on which all this was read, as YYYY-MM-DD, and where. */
  readonly asOf: string
  readonly source: string
}

/** `on`: the day from which OpenAI's own API no longer serves the model, as YYYY-MM-DD. */
export type Shutdown = {
  readonly on: string
  /** The model that OpenAI names in its place. */
  readonly replacement: string
}
