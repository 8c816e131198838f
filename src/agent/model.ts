import type { Deal } from './deal.ts'
import type { Refusal } from './refusal.ts'
import type { Usage } from './usage.ts'

/** An entry of the history in the Responses API's own shape; the loop appends, echoes and never rewrites it. */
export type Item = Readonly<Record<string, unknown> & { type: string }>

/** A tool call of the model. `argument` is JSON text for a function, free text for a custom tool. */
export type Call = {
  readonly callId: string
  readonly name: string
  readonly form: 'function' | 'custom'
  readonly argument: string
}

/** One complete answer. `usage` is null when the endpoint did not say. */
export type Turn = {
  readonly items: readonly Item[]
  readonly calls: readonly Call[]
  readonly text: string
  readonly usage: Usage | null
  readonly model: string
  /** As the endpoint calls it; empty when it did not say. */
  readonly serviceTier: string
  readonly requestId: string
}

/** What a request asks besides the constant prefix (instructions, tools, effort). */
export type Ask = {
  readonly deal: Deal
  readonly history: readonly Item[]
  readonly maxOutputTokens: number
  readonly signal: AbortSignal
}

/**
 * Why no turn came. `billed` tells the ledger: 'no' was rejected before generation (the reservation is released),
 * 'unknown' was cut, aborted or failed after it began (the reservation stands).
 */
export type Fault = {
  readonly kind:
    | 'unavailable'
    | 'too-large'
    | 'unknown-model'
    | 'unauthorized'
    | 'unidentified'
    | 'untrusted'
    | 'billing'
    | 'refused'
    | 'no-capacity'
    | 'incomplete'
    | 'cut'
  readonly billed: 'no' | 'unknown' | Usage
  readonly message: string
  readonly requestId: string
  /** What of the request the endpoint does not take, where it said so. */
  readonly refusal?: Refusal
  /** Whether it is the reasoning in the history that it does not take. */
  readonly unreadable?: boolean
  /** Of an answer that was billed; as the endpoint calls it. */
  readonly serviceTier?: string
  /** The server's own delay, in milliseconds. */
  readonly retryAfterMs?: number
}

export type Answer =
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'fault'; readonly fault: Fault }

/** One step in, one turn out. Never throws for what the endpoint does. */
export type Model = (ask: Ask) => Promise<Answer>
