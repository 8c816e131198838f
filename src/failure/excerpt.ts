import { foldRepeats } from './fold.ts'
import { judge } from './judge.ts'
import { type Line, logLines } from './lines.ts'
import { outcomeOf } from './outcome.ts'
import { scoreLines } from './score.ts'
import { render, spend } from './spend.ts'

/** Upper bound of an excerpt unless the caller says otherwise, in bytes of UTF-8. */
export const EXCERPT_BYTES = 8000
/** What is shown of a log that tells of no failure: its end. */
const PASSED = { heading: '[nothing failed in this log; its last lines:]', lines: 20, bytes: 1500 }
const UNSAID = {
  heading: '[no sign of a failure in this log; its last lines:]',
  lines: 80,
  bytes: EXCERPT_BYTES,
}

/** The lines of a log that say why it failed, in at most `budgetBytes` bytes of UTF-8. Pure; takes any text. */
export function excerpt(text: string, budgetBytes: number = EXCERPT_BYTES): string {
  return countedExcerpt(text, budgetBytes).text
}

/** An excerpt, how many lines of the log it holds, and whether they tell of a failure. */
export type Counted = { readonly text: string; readonly keptLines: number; readonly failed: boolean }

export function countedExcerpt(text: string, budgetBytes: number): Counted {
  const lines = foldRepeats(logLines(text))
  const verdicts = lines.map(line => judge(line.text))
  switch (outcomeOf({ text, lines, verdicts })) {
    case 'passed':
      return endOf(lines, budgetBytes, PASSED)
    case 'unsaid':
      return endOf(lines, budgetBytes, UNSAID)
    case 'failed': {
      const kept = spend(lines, scoreLines(lines, verdicts), budgetBytes)
      return { text: render(lines, kept), keptLines: kept.length, failed: true }
    }
  }
}

function endOf(lines: readonly Line[], budgetBytes: number, shown: typeof PASSED): Counted {
  const worth = Float64Array.from(lines, (_, index) => Math.max(0, index + 1 + shown.lines - lines.length))
  const room = Math.min(budgetBytes, shown.bytes) - Buffer.byteLength(shown.heading) - 1
  const kept = spend(lines, worth, room)
  const text = kept.length > 0 ? `${shown.heading}\n${render(lines, kept)}` : ''
  return { text, keptLines: kept.length, failed: false }
}
