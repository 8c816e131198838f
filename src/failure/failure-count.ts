import { cluesIn } from './clues.ts'
import { testsIn } from './console/tests-in.ts'
import { logLines } from './lines.ts'

/** How many failures a log tells of: tests, by their runner's own sum, else what compilers and linters found; 0 where neither says. */
export function failureCount(text: string): number {
  const failed = testsIn(text)?.counts.failed ?? 0
  if (failed > 0) return failed
  const clues = cluesIn(logLines(text).map(line => line.text))
  return new Set(clues.filter(({ kind }) => kind === 'diagnostic').map(clue => clue.text)).size
}
