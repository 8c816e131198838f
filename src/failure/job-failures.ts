import { failureLines } from './annotations.ts'
import type { FailedJob } from './failed-job.ts'
import { failingLines, signatureOf } from './signature.ts'

/** Jobs that fail alike, as legs of a matrix do: one failure, fixed once. */
export type JobFailure = {
  readonly jobs: readonly FailedJob[]
  readonly signature: string
  /** What names the failure, normalised. */
  readonly lines: readonly string[]
}

/** Each failure of a run once, the most frequent first. */
export function groupFailures(jobs: readonly FailedJob[]): readonly JobFailure[] {
  const told = jobs.flatMap(job => {
    const text = evidenceOf(job)
    return text === '' ? [] : [{ job, text, lines: failingLines(text) }]
  })
  return [...Map.groupBy(told, ({ lines }) => lines.join('\n')).values()]
    .flatMap(alike => {
      const [first] = alike
      const same = alike.map(({ job }) => job)
      return first ? [{ jobs: same, signature: signatureOf(first.text), lines: first.lines }] : []
    })
    .sort((a, b) => b.jobs.length - a.jobs.length)
}

/** The log of a job with what its annotations add to it: the place of an error, or what no log holds. */
export function evidenceOf({ log, annotations }: FailedJob): string {
  const text = log ?? ''
  const added = failureLines(annotations).filter(told => !isKnown(told, text))
  if (added.length === 0) return text.trim() === '' ? '' : text
  const lines = text.split('\n')
  return lines.toSpliced(lastError(lines), 0, ...added.flat()).join('\n')
}

function isKnown([first = '']: readonly string[], log: string): boolean {
  return log.includes(first)
}

/** What the runner says last is that the step failed; what comes after it belongs to other steps. */
function lastError(lines: readonly string[]): number {
  const index = lines.findLastIndex(line => line.startsWith('error: '))
  return index === -1 ? lines.length : index
}
