import { judge } from '../judge.ts'
import { cutLine } from '../lines.ts'
import type { Marker } from '../markers/marker.ts'
import { failingExits } from '../sections.ts'
import type { Block } from './block.ts'

/** What a line is worth keeping, and the share of it that each neighbour after and before has of the next one's. */
export type Weight = { readonly worth: number; readonly after: number; readonly before: number }

/** What a line with a sign is to its command, and by itself. */
export type Sign = { readonly kind: 'said' | 'command' | 'failing-exit'; readonly weight: Weight }

const COMMAND = /^\$ \S/
const NO_WEIGHT: Weight = { worth: 0, after: 0, before: 0 }
/** As in the excerpt, this many lines with a marker are worth all of it; the next 24 bring that down to a half. */
const TOLD_IN_FULL = 6
const HALF_AFTER = 24
const FADING = 0.25
/** Lines that differ in numbers only say nothing beyond these. */
const MOST_ALIKE = 1000
/** Lines, but for their numbers, that are remembered at a time. */
const MOST_KNOWN = 8_192

type Known = { readonly kind: Sign['kind']; readonly marker: Marker | null }

/** Weighs the lines of one log that bear a sign, in their order. What a command repeats is worth less each time. */
export function weigher(): (block: Block, line: number) => Sign {
  const known = new Map<number, Known>()
  const seen = new Map<Known | Marker, number>()
  return (block, line) => {
    const key = block.likeness(line)
    const like = known.get(key) ?? recognised(cutLine(block.line(line).toString()))
    if (known.size === MOST_KNOWN) known.clear()
    known.set(key, like)
    if (like.kind === 'command' || seen.size > 2 * MOST_KNOWN) seen.clear()
    return { kind: like.kind, weight: like.marker ? faded(like, like.marker, seen) : NO_WEIGHT }
  }
}

function recognised(line: string): Known {
  const verdict = judge(line)
  const marker = verdict.kind === 'marked' ? verdict.marker : null
  if (COMMAND.test(line)) return { kind: 'command', marker }
  const exit = failingExits([{ text: line, opens: false }]).length > 0
  return { kind: exit ? 'failing-exit' : 'said', marker }
}

function faded(like: Known, marker: Marker, seen: Map<Known | Marker, number>): Weight {
  const alike = counted(seen, like)
  if (alike > MOST_ALIKE) return NO_WEIGHT
  const beyond = Math.max(0, counted(seen, marker) - TOLD_IN_FULL)
  const worth = marker.worth / (1 + beyond / HALF_AFTER) / alike ** FADING
  return { worth, after: marker.after, before: marker.before }
}

function counted<Key>(counts: Map<Key, number>, key: Key): number {
  const count = (counts.get(key) ?? 0) + 1
  counts.set(key, count)
  return count
}
