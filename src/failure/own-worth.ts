import type { Verdict } from './judge.ts'
import type { Line } from './lines.ts'
import type { Marker } from './markers/marker.ts'
import { kindOf } from './shape.ts'

/** A line's own worth, what it hands on downwards and upwards and how it fades there, and the share of worth that it may claim. */
export type Own = {
  readonly worth: number
  readonly hands: number
  readonly after: number
  readonly before: number
  readonly claims: number
}

/** This many failures of a kind are told in full; from there on the worth of each goes down. */
const TOLD_IN_FULL = 6
/** After so many more it is a half: of lines that say the same of other files, of any lines with one marker, of names. */
const HALF_AFTER = { kind: 24, marker: 40, name: 100 }
/** What a frame outside the project is worth of what it inherits. */
const FOREIGN_SHARE = 0.4
/** Worth of the last line before the failing exit, for tools that none of the markers knows; fades upwards to nothing. */
const LAST_WORDS = { worth: 4.5, before: 0.93, least: 0.3 }
/** How far above its lines a heading is looked for. */
const HEADING_LINES = 400

const PLAIN: Own = { worth: 0, hands: 0, after: 0, before: 0, claims: 1 }

/** What each line is worth by itself; `last` is the index of the last one before the failing exit. */
export function ownWorths(lines: readonly Line[], verdicts: readonly Verdict[], last: number): Own[] {
  const own = markedWorths(lines, verdicts)
  addHeadings(lines, verdicts, own)
  addLastWords(own, last)
  return own
}

/** The first error comes before its cascade, and a reader needs few failures of a kind to see the cause. */
function markedWorths(lines: readonly Line[], verdicts: readonly Verdict[]): Own[] {
  const times = counter<Marker | string>()
  return verdicts.map((verdict, index) => {
    if (verdict.kind === 'noise') return { ...PLAIN, claims: 0 }
    if (verdict.kind === 'foreign-frame') return { ...PLAIN, claims: FOREIGN_SHARE }
    if (verdict.kind === 'plain') return PLAIN
    const { worth, after, before, lasting } = verdict.marker
    const ofMarker = times(verdict.marker)
    const ofKind = times(kindOf(lines[index]?.text ?? ''))
    const hands = worth / (fading(ofMarker, HALF_AFTER.marker) * fading(ofKind, HALF_AFTER.kind))
    return {
      worth: lasting ? worth / fading(ofMarker, HALF_AFTER.name) : hands,
      hands,
      after,
      before,
      claims: 1,
    }
  })
}

/** How often each key came before. */
function counter<Key>(): (key: Key) => number {
  const counts = new Map<Key, number>()
  return key => {
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    return before
  }
}

function fading(times: number, halfAfter: number): number {
  return 1 + Math.max(0, times - TOLD_IN_FULL) / halfAfter
}

/** What a group of lines stands under is worth what the most of them is. */
function addHeadings(lines: readonly Line[], verdicts: readonly Verdict[], own: Own[]): void {
  verdicts.forEach((verdict, index) => {
    if (verdict.kind !== 'marked' || !verdict.marker.under) return
    const heading = headingAbove(lines, index, verdict.marker.under)
    const worth = own[index]?.worth ?? 0
    if (heading !== null && (own[heading]?.worth ?? 0) < worth) own[heading] = { ...PLAIN, worth }
  })
}

function headingAbove(lines: readonly Line[], from: number, heading: RegExp): number | null {
  for (let index = from - 1; index >= Math.max(0, from - HEADING_LINES); index--)
    if (heading.test(lines[index]?.text ?? '')) return index
  return null
}

function addLastWords(own: Own[], last: number): void {
  let { worth } = LAST_WORDS
  for (let index = last; index >= 0 && worth > LAST_WORDS.least; index--) {
    const line = own[index]
    if (!line || line.claims === 0) continue
    if (line.worth < worth) own[index] = { ...PLAIN, worth, hands: worth }
    worth *= LAST_WORDS.before
  }
}
