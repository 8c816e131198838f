import { figure, type Runner, type Seen, type Segment, segments } from '../run.ts'

const CLOSING = /^\[={10}\] (\d{1,9}) tests? from \d{1,9} test (?:suite|case)s? ran\./
const ROW = /^\[ {0,7}(OK|FAILED|SKIPPED) {0,2}\] ([^\s,]{1,400})(?:, where .{1,400})? \(\d{1,12} ms\)$/
const OUTCOMES: Readonly<Record<string, Seen['outcome']>> = {
  OK: 'passed',
  FAILED: 'failed',
  SKIPPED: 'skipped',
}

/** Source of the format: GoogleTest 1.12. */
export const GTEST: Runner = {
  name: 'gtest',
  signs: ['[==========]'],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

function runOf({ before, closing, after }: Segment) {
  const said = after.filter(line => line.startsWith('[  ') && line.endsWith('below:')).join('\n')
  const skipped = figure(said, /^\[ {2}SKIPPED \] (\d{1,9}) tests?,/m)
  const failed = figure(said, /^\[ {2}FAILED {2}\] (\d{1,9}) tests?,/m)
  const counts = { executed: Number(closing[1]) - skipped, failed, skipped }
  return { counts, listings: [before.flatMap(row)] }
}

function row(line: string): Seen[] {
  const [, word = '', name = ''] = ROW.exec(line) ?? []
  const outcome = OUTCOMES[word]
  return outcome ? [{ name, outcome }] : []
}
