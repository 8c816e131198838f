import { expressions as all } from '../expressions.ts'
import { atMost, type Figure } from '../figure.ts'
import { matchMs, type Worst, worstOf } from '../match-time.ts'
import { times } from '../units.ts'

/** Linear is 4; the rest is for the noise of the machine. */
const MOST_GROWTH = 8
const PLAIN = 'a'.repeat(100_000)

/** What an attacker can make the regular expressions cost that read logs. */
export const expressions: Figure = {
  name: 'expressions',
  measure: async () => {
    const found = all().map(worstOf)
    const slowest = found.reduce((a, b) => (b.nanosecondsPerByte > a.nanosecondsPerByte ? b : a))
    const steepest = found.reduce((a, b) => (b.growth > a.growth ? b : a))
    return {
      runs: 1,
      rows: [
        {
          what: 'Adversarial expressions, worst',
          measured: nanoseconds(slowest.nanosecondsPerByte),
          baseline: `${nanoseconds(classSearch())} for a search for one character`,
        },
        {
          what: 'Their time for 4 times the text',
          measured: times(steepest.growth),
          baseline: `${times(4)} is linear, ${times(16)} quadratic`,
          bound: atMost(MOST_GROWTH, steepest.growth, times),
        },
      ],
      how: `${found.length} expressions of src/failure and src/proof against runs of characters and of their own words; slowest ${named(slowest)}, steepest ${named(steepest)}`,
    }
  },
}

function classSearch(): number {
  return (matchMs(/[^a]/, PLAIN, 5) * 1e6) / PLAIN.length
}

function named({ file, pattern }: Worst): string {
  return `${file} ${pattern.source.slice(0, 60)}`
}

function nanoseconds(value: number): string {
  return `${value.toFixed(1)} ns/B`
}
