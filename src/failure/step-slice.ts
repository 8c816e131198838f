import type { Step } from './actions-api.ts'
import type { Within } from './log/stretches.ts'

/** Steps are timed in whole seconds, lines more finely. */
const SLACK_MS = 1000

/** Tells of a second whether one of the steps ran then; undefined where GitHub does not tell when they did. */
export function whileSteps(steps: readonly Step[]): Within | undefined {
  const spans = steps.map(spanOf)
  if (spans.length === 0 || spans.some(({ from, to }) => Number.isNaN(from) || Number.isNaN(to)))
    return undefined
  return second => {
    const time = Date.parse(`${second}Z`)
    return spans.some(({ from, to }) => time >= from && time <= to)
  }
}

function spanOf({ startedAt, completedAt }: Step): { from: number; to: number } {
  return { from: Date.parse(startedAt ?? ''), to: Date.parse(completedAt ?? '') + SLACK_MS }
}
