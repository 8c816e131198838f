import type { Verdict } from './judge.ts'
import type { Line } from './lines.ts'
import { type Own, ownWorths } from './own-worth.ts'
import { failingExits, sectionShares } from './sections.ts'
import { shapeOf } from './shape.ts'

/** Less than this is not handed on. */
const FAINT = 0.3
/** Inheritance across a blank line is a little less, through noise much less. */
const ACROSS_PARAGRAPH = 0.95
const THROUGH_NOISE = 0.5
const SAME_LINE_AGAIN = 0.3
/** How fast lines that differ in numbers only lose their worth: a little at first, from so many on quickly. */
const ALIKE = { fading: 0.25, many: 8, fadingOfMany: 0.5 }

/** How much each line says about why the run failed; 0 is nothing. */
export function scoreLines(lines: readonly Line[], verdicts: readonly Verdict[]): Float64Array {
  const own = ownWorths(lines, verdicts, failingExits(lines).at(-1) ?? lines.length - 1)
  const shares = sectionShares(lines)
  const worth = inherited(lines, own).map((value, index) => value * (shares[index] ?? 1))
  return fadeRepetition(lines, worth)
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
    if (line.worth <= carried) return carried * line.claims
    carried = line.hands
    fade = line[direction]
    return line.worth * line.claims
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
    return again ? value * SAME_LINE_AGAIN : value / alike(times)
  })
}

function alike(times: number): number {
  return times ** ALIKE.fading * Math.max(1, times / ALIKE.many) ** ALIKE.fadingOfMany
}
