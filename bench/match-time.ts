import { attacks } from './attacks.ts'
import type { Expression } from './expressions.ts'

/** How an expression fares on the worst of its attacks. */
export type Worst = Expression & {
  readonly nanosecondsPerByte: number
  /** How many times longer it takes for a text four times as long; 4 is linear, 16 quadratic. Not measured, and 1, where it is fast. */
  readonly growth: number
}

const CHARS = 2_000
const TIMES_LONGER = 4
/** Nanoseconds per character at which growth is looked at: something quadratic takes a multiple of them. */
const FAST = 150
const TRIES = 3
/** More than linear beyond doubt: nothing else needs to be tried. */
const STEEP = 12

export function worstOf(expression: Expression): Worst {
  let worst: Worst = { ...expression, nanosecondsPerByte: 0, growth: 1 }
  const longer = attacks(expression.pattern, CHARS * TIMES_LONGER)
  for (const text of attacks(expression.pattern, CHARS)) {
    const long = longer.next().value ?? ''
    const nanosecondsPerByte = (matchMs(expression.pattern, text, 1) * 1e6) / text.length
    const growth = nanosecondsPerByte > FAST ? growthOf(expression.pattern, text, long) : 1
    if (growth > worst.growth) worst = { ...worst, growth }
    if (growth > STEEP) return worst
    if (nanosecondsPerByte > worst.nanosecondsPerByte) worst = { ...worst, nanosecondsPerByte }
  }
  return worst
}

function growthOf(pattern: RegExp, short: string, long: string): number {
  const least = matchMs(pattern, short, TRIES)
  if ((least * 1e6) / short.length < FAST) return 1
  return matchMs(pattern, long, TRIES) / least
}

/** The shortest of some times, in milliseconds. */
export function matchMs(pattern: RegExp, text: string, tries: number): number {
  return Math.min(
    ...Array.from({ length: tries }, () => {
      const start = performance.now()
      if (pattern.global) text.replace(pattern, '')
      else pattern.test(text)
      return performance.now() - start
    }),
  )
}
