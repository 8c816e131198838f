import { figure, type Run, type Runner, type Seen, type Segment, segments, tally } from '../run.ts'

/** The sums of all suites together; those of each suite stand before. */
const CLOSING = /^Test Suite '(?:All tests|Selected tests)' (?:passed|failed) at /
const TOTAL = /Executed (\d{1,9}) tests?, with (?:(\d{1,9}) tests? skipped and )?(\d{1,9}) failures? \(/
const ROW = /^Test Case '(?:-\[)?([\w. ]{1,400})\]?' (passed|failed|skipped) \(/
const OUTCOMES: Readonly<Record<string, Seen['outcome']>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
}

/** Source of the format: swift-corelibs-xctest; not tested on real output. */
export const SWIFT: Runner = {
  name: 'swift',
  signs: ['Test Suite '],
  runs: lines => segments(lines, CLOSING).flatMap(runOf),
}

/** Failures are counted by assertion there, tests only by their lines. */
function runOf({ before, after }: Segment): Run[] {
  const said = TOTAL.exec(after[0] ?? '')
  if (!said) return []
  const tests = before.flatMap(row)
  const skipped = Number(said[2] ?? 0)
  const executed = figure(said[0], /(\d{1,9})/) - skipped
  const red = tally(tests, 'failed')
  const failures = Number(said[3])
  const likely = red <= failures && red > 0 === failures > 0
  return [{ counts: { executed, failed: likely ? red : failures, skipped }, listings: likely ? [tests] : [] }]
}

function row(line: string): Seen[] {
  const [, name = '', word = ''] = ROW.exec(line) ?? []
  const outcome = OUTCOMES[word]
  return outcome ? [{ name: name.replace(' ', '.'), outcome }] : []
}
