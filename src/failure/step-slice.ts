import type { Step } from './actions-api.ts'

const TIMESTAMP = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/
/** Steps are timed in whole seconds, lines more finely. */
const SLACK_MS = 1000

/** The part of a job's log that its failed steps wrote, by the times of its lines; the whole log where they do not tell. */
export function sliceSteps(log: string, failed: readonly Step[]): string {
  const spans = failed.map(spanOf)
  if (spans.length === 0 || spans.some(span => span === null)) return log
  let inside = false
  const lines = log.split('\n').filter(line => {
    const time = TIMESTAMP.exec(line)?.[1]
    if (time !== undefined) inside = spans.some(span => span !== null && within(Date.parse(`${time}Z`), span))
    return inside
  })
  return lines.some(line => line.trim() !== '') ? lines.join('\n') : log
}

type Span = { readonly from: number; readonly to: number }

function spanOf(step: Step): Span | null {
  const from = Date.parse(step.startedAt ?? '')
  const to = Date.parse(step.completedAt ?? '')
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to: to + SLACK_MS }
}

function within(time: number, { from, to }: Span): boolean {
  return time >= from && time <= to
}
