import { judge } from './judge.ts'
import type { Line } from './lines.ts'
import type { Marker } from './markers/marker.ts'
import { failingExits, sectionShares } from './sections.ts'
import { shapeOf } from './shape.ts'

/** Worth of the last line before the failing exit, for tools that none of the markers knows; fades upwards. */
const LAST_WORDS = { worth: 4.5, before: 0.93 }
/** This many failures of a kind are told in full; from there on the worth of each goes down, to a half after another 24. */
const TOLD_IN_FULL = 6
const HALF_AFTER = 24
/** Less than this is not handed on. */
const FAINT = 0.3
/** Inheritance across a blank line is a little less, through noise much less. */
const ACROSS_PARAGRAPH = 0.95
const THROUGH_NOISE = 0.5
/** What a frame outside the project is worth of what it inherits. */
const FOREIGN_SHARE = 0.4
const SAME_LINE_AGAIN = 0.3

/** A line's own worth, what it hands on downwards and upwards, and the share of its worth that it may claim. */
type Own = {
  readonly worth: number
  readonly after: number
  readonly before: number
  readonly claims: number
}

const PLAIN: Own = { worth: 0, after: 0, before: 0, claims: 1 }

/** How much each line says about why the run failed; 0 is nothing. */
export function scoreLines(lines: readonly Line[]): Float64Array {
  const own = withLastWords(ownWorths(lines), failingExits(lines).at(-1) ?? lines.length - 1)
  const shares = sectionShares(lines)
  const worth = inherited(lines, own).map((value, index) => value * (shares[index] ?? 1))
  return fadeRepetition(lines, worth)
}

/** The first error comes before its cascade, and a reader needs few failures of a kind to see the cause. */
function ownWorths(lines: readonly Line[]): Own[] {
  const seen = new Map<Marker, number>()
  return lines.map(({ text }) => {
    const verdict = judge(text)
    if (verdict.kind === 'noise') return { ...PLAIN, claims: 0 }
    if (verdict.kind === 'foreign-frame') return { ...PLAIN, claims: FOREIGN_SHARE }
    if (verdict.kind === 'plain') return PLAIN
    const { marker } = verdict
    const times = seen.get(marker) ?? 0
    seen.set(marker, times + 1)
    const beyond = Math.max(0, times - TOLD_IN_FULL)
    return {
      worth: marker.worth / (1 + beyond / HALF_AFTER),
      after: marker.after,
      before: marker.before,
      claims: 1,
    }
  })
}

function withLastWords(own: readonly Own[], last: number): Own[] {
  const result = [...own]
  let worth = LAST_WORDS.worth
  for (let index = last; index >= 0 && worth > FAINT; index--) {
    const line = result[index]
    if (!line || line.claims === 0) continue
    if (line.worth < worth) result[index] = { ...PLAIN, worth }
    worth *= LAST_WORDS.before
  }
  return result
}

/** A line is worth its own marker or what it inherits from one above or below, whichever is most. */
function inherited(lines: readonly Line[], own: readonly Own[]): Float64Array {
  const down = handedOn(own, 'after', index => lines[index]?.opens ?? false)
  const up = handedOn(
    own.toReversed(),
    'before',
    index => lines[lines.length - index]?.opens ?? false,
  ).reverse()
  return down.map((value, index) => Math.max(value, up[index] ?? 0))
}

function handedOn(
  own: readonly Own[],
  direction: 'after' | 'before',
  crosses: (index: number) => boolean,
): Float64Array {
  let carried = 0
  let fade = 0
  return Float64Array.from(own, (line, index) => {
    carried *= fade * (crosses(index) ? ACROSS_PARAGRAPH : 1) * (line.claims === 0 ? THROUGH_NOISE : 1)
    if (carried < FAINT) carried = 0
    if (line.worth > carried) {
      carried = line.worth
      fade = line[direction]
    }
    return carried * line.claims
  })
}

/** The same line again says little; the same but for its numbers says less each time. */
function fadeRepetition(lines: readonly Line[], worth: Float64Array): Float64Array {
  const exact = new Set<string>()
  const shapes = new Map<string, number>()
  return worth.map((value, index) => {
    if (value === 0) return 0
    const text = lines[index]?.text ?? ''
    const shape = shapeOf(text)
    const times = (shapes.get(shape) ?? 0) + 1
    shapes.set(shape, times)
    const again = exact.has(text)
    exact.add(text)
    return again ? value * SAME_LINE_AGAIN : value / times ** 0.25
  })
}
