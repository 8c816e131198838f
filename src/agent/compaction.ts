import { randomBytes } from 'node:crypto'
import type { Redact } from '../platform/redact.ts'
import { handover, SUMMARY_REQUEST } from './handover.ts'
import { sizeOf } from './item-size.ts'
import type { Journal } from './journal.ts'
import type { Logbook } from './logbook.ts'
import type { Item } from './model.ts'
import type { PaidModel, Stop } from './paid-model.ts'
import type { Resumption } from './resumption.ts'

export type Shortening = {
  readonly ask: PaidModel
  readonly first: Item
  /** What the first message is shown with until the conversation is cut off. */
  readonly pictures: readonly Item[]
  /** The change so far, against the base commit. */
  readonly diff: () => Promise<string>
  readonly journal: Journal
  readonly redact: Redact
  /** Where a stopped run is gone on from; without it the beginning. */
  readonly resumption?: Resumption | null
}

/** A conversation that cannot go on, and why. */
export type Stuck = {
  readonly stop: Stop
  readonly history: readonly Item[]
  readonly log: Logbook
  readonly step: number
}

export type Shortened = {
  readonly kind: 'shortened'
  readonly history: readonly Item[]
  /** Whether the model was asked for its words, which took a step. */
  readonly summarized: boolean
}

/** What stands in place of a conversation is this long at most, in bytes. */
const HANDOVER_BYTES = 40_000
/** With less nobody can go on. */
const LEAST_HANDOVER_BYTES = 4_000
/** Sooner than this after another one it would go on like this for ever. */
const LEAST_STEPS_BETWEEN = 4
const MOST_COMPACTIONS = 20

/**
 * Replaces a conversation that has become too long by its first message and one that says what is known. Whole, so
 * that no call loses its output and no reasoning what follows it. Where that would not help, the stop stands.
 */
export function compaction(about: Shortening): (stuck: Stuck) => Promise<Shortened | Stop> {
  const before = (about.resumption?.past ?? []).filter(past => past.kind === 'cut')
  let left = MOST_COMPACTIONS - before.length
  let notBefore = (before.at(-1)?.step ?? -LEAST_STEPS_BETWEEN) + LEAST_STEPS_BETWEEN
  // What the model has written down for the next time, which did not come about.
  let paidFor = about.resumption?.notes ?? ''
  let notes = ''
  return async stuck => {
    const { step, stop, history } = stuck
    const bytes = handoverBytes(about.first, stuck)
    if (bytes < LEAST_HANDOVER_BYTES || left <= 0 || step < notBefore) return stop
    const summary = paidFor === '' ? await summaryOf(about, stuck) : UNASKED
    if (summary.kind === 'stop') return summary
    notes = paidFor || notes
    paidFor = ''
    left -= 1
    notBefore = step + LEAST_STEPS_BETWEEN
    // Without new ones those of the time before hold.
    if (summary.kind === 'words') notes = summary.text || notes
    const shorter = [about.first, await replacement(about, { ...stuck, summary: notes, bytes })]
    const sizes = { bytesBefore: bytesOf(history), bytesAfter: bytesOf(shorter) }
    const cut = { step, summarized: summary.kind === 'words', ...sizes, history: shorter }
    about.journal.append({ type: 'compaction', ...cut })
    return { kind: 'shortened', ...cut }
  }
}

/** So that it ends at half of what there is and of what fits, a byte being a token at worst. */
function handoverBytes(first: Item, { stop, history }: Stuck): number {
  const half = Math.min(stop.room ?? 0, sizeOf(history)) / 2
  return Math.min(HANDOVER_BYTES, Math.floor(half) - sizeOf([first]))
}

/** `unasked`: there was no room or no money to ask. A stop that no room would undo stands. */
type Summary = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'unasked' } | Stop

const UNASKED: Summary = { kind: 'unasked' }

async function summaryOf({ ask, redact }: Shortening, { history, step }: Stuck): Promise<Summary> {
  const paid = await ask([...history, SUMMARY_REQUEST], step, 'handover')
  if (paid.kind === 'turn') return { kind: 'words', text: redact(paid.turn.text) }
  return paid.room === undefined ? paid : { kind: 'unasked' }
}

type Known = Pick<Stuck, 'log'> & { readonly summary: string; readonly bytes: number }

async function replacement({ diff, redact }: Shortening, { log, summary, bytes }: Known): Promise<Item> {
  const facts = { log, summary, diff: redact(await diff()) }
  return handover(facts, randomBytes(6).toString('hex'), bytes)
}

function bytesOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + Buffer.byteLength(JSON.stringify(item)), 0)
}
