import { foldRepeats } from './fold.ts'
import { logLines } from './lines.ts'
import { scoreLines } from './score.ts'
import { render, spend } from './spend.ts'

/** Upper bound of an excerpt unless the caller says otherwise, in bytes of UTF-8. */
export const EXCERPT_BYTES = 8000

/** The lines of a log that say why it failed, in at most `budgetBytes` bytes of UTF-8. Pure; takes any text. */
export function excerpt(text: string, budgetBytes: number = EXCERPT_BYTES): string {
  return countedExcerpt(text, budgetBytes).text
}

/** An excerpt and how many lines of the log it holds. */
export function countedExcerpt(
  text: string,
  budgetBytes: number,
): { readonly text: string; readonly keptLines: number } {
  const lines = foldRepeats(logLines(text))
  const kept = spend(lines, scoreLines(lines), budgetBytes)
  return { text: render(lines, kept), keptLines: kept.length }
}
