import { testsIn } from './console/tests-in.ts'
import type { Verdict } from './judge.ts'
import type { Line } from './lines.ts'
import { failingExits } from './sections.ts'

/** How a log ended; `unsaid` where nothing in it says so. */
export type Outcome = 'failed' | 'passed' | 'unsaid'

/** A log with the verdicts on its lines. */
export type Judged = {
  readonly text: string
  readonly lines: readonly Line[]
  readonly verdicts: readonly Verdict[]
}

/** What GitHub's runner writes when all steps are done, and Travis when the build is green. */
const RUNNER_DONE = /^(?:Post job cleanup\.|Cleaning up orphan processes)/
const GREEN = /^Done\. Your build exited with 0\./
/** How a cleaned log shows an error of the runner, which every step that fails ends with. */
const RUNNER_ERROR = /^error: /
/** How Maven and Gradle close, and how near the end. */
const SUCCESS = /^(?:\[INFO\] )?BUILD SUCCESS(?:FUL\b|$)/
const CLOSING_LINES = 12
/** A marker worth less says nothing where nothing else does. */
const LEAST_SIGN = 4
/** Naming a failure so plainly, a line is not taken for what a passing test printed. */
const CERTAIN = 9.5

/** Whether a log tells of a failure: nothing must be made up about one that passed, and little shown where no sign is. */
export function outcomeOf(log: Judged): Outcome {
  const said = statedBy(log)
  if (said !== 'unsaid') return said
  const worths = log.verdicts.map(verdict => (verdict.kind === 'marked' ? verdict.marker.worth : 0))
  if (worths.some(worth => worth >= CERTAIN)) return 'failed'
  if (closesWell(log.lines) || testsPassed(log.text)) return 'passed'
  return worths.some(worth => worth >= LEAST_SIGN) ? 'failed' : 'unsaid'
}

/** What the CI system itself says. */
function statedBy({ text, lines }: Judged): Outcome {
  if (failingExits(lines).length > 0) return 'failed'
  if (lines.some(line => GREEN.test(line.text))) return 'passed'
  if (!lines.some(line => RUNNER_DONE.test(line.text))) return 'unsaid'
  const raw = text.includes('##[group]')
  const errors = raw ? text.includes('##[error]') : lines.some(line => RUNNER_ERROR.test(line.text))
  return errors ? 'unsaid' : 'passed'
}

function closesWell(lines: readonly Line[]): boolean {
  return lines.slice(-CLOSING_LINES).some(({ text }) => SUCCESS.test(text))
}

function testsPassed(text: string): boolean {
  const counts = testsIn(text)?.counts
  return counts !== undefined && counts.failed === 0 && counts.executed !== null && counts.executed > 0
}
