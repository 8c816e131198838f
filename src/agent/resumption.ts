import type { Done } from './done.ts'
import type { Item, Turn } from './model.ts'
import type { Refusal } from './refusal.ts'
import type { ToolResult } from './tools/tool.ts'

/** Where a stopped run stands, as its trace tells. */
export type Resumption = {
  /** All that the next request holds but for what is said in it anew; of an open turn, the request that it answers. */
  readonly history: readonly Item[]
  /** So many of its items are in the trace apart from what its last request says. */
  readonly told: number
  /** The step that comes next, or that of the open turn. */
  readonly step: number
  /** A turn that was paid for and has not been answered. */
  readonly open: OpenTurn | null
  readonly past: readonly Past[]
  /** The model's last words. */
  readonly words: string
  /** What it has written down for the time after a compaction that did not come about; empty when it was not asked. */
  readonly notes: string
  readonly model: string
  readonly signature: string
  readonly refused: readonly Refusal[]
  /** What the model is told. */
  readonly goesOn: string
}

export type OpenTurn = {
  readonly turn: Turn
  /** Of its calls in their order, as far as they came. */
  readonly results: readonly CallResult[]
}

/**
 * `interrupted`: the run was stopped while it was at work. `again`: it is made again, as it is known to have left nothing
 * and can reach nothing but the private copy.
 */
export type CallResult = ToolResult | { readonly kind: 'interrupted'; readonly again: boolean }

/** What a run has done so far. `cut`: here its conversation was shortened. */
export type Past =
  | { readonly kind: 'turn'; readonly step: number; readonly done: readonly Done[] }
  | { readonly kind: 'cut'; readonly step: number }

/** The model's answers to a call are these from now on. */
export const INTERRUPTED: ToolResult = {
  kind: 'done',
  output:
    'The run was stopped while this call was at work. Whether it has done anything is not known, and it was not done again: look before you go on.',
}

/** Told to the model when it goes on. */
export const GOES_ON =
  'The run was stopped here and goes on in a new place. The files are as your last finished call left them, but for what git ignores: what commands have installed or built is gone, and nothing they started is running. Pictures are not shown again: look at them anew where you need them.'

/** The same, where the patch is not the one that belongs to the last call. */
export const GOES_ON_UNSURE =
  'The run was stopped here and goes on in a new place. Your change was restored, but it may not be the one of your last call: look before you go on. What git ignores is gone, and nothing that was started is running. Pictures are not shown again: look at them anew where you need them.'
