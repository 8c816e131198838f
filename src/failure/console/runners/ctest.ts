import { type Run, type Runner, type Seen, type Segment, segments, tally } from '../run.ts'

const CLOSING = /^\d{1,3}% tests passed, (\d{1,9}) tests? failed out of (\d{1,9})$/
const ROW =
  /^ {0,8}\d{1,7}\/\d{1,7} Test {1,7}#\d{1,7}: (\S.{0,400}?) \.{2,} {0,8}(Passed|\*{3}[A-Z][\w: ()]{2,40}?) {1,12}[\d.]{1,12} sec/

/** Source of the format: CTest 3.25. Disabled tests are not in its total, skipped ones count as passed. */
export const CTEST: Runner = {
  name: 'ctest',
  signs: ['% tests passed'],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

function runOf({ before, closing }: Segment): Run {
  const tests = before.flatMap(row)
  const disabled = before.filter(line => line.includes('***Not Run (Disabled)')).length
  const skipped = tally(tests, 'skipped')
  const executed = Number(closing[2]) + disabled - skipped
  return { counts: { executed, failed: Number(closing[1]), skipped }, listings: [tests] }
}

function row(line: string): Seen[] {
  const [, name, end = ''] = ROW.exec(line) ?? []
  return name === undefined ? [] : [{ name, outcome: outcomeOf(end) }]
}

function outcomeOf(end: string): Seen['outcome'] {
  if (end === 'Passed') return 'passed'
  return end === '***Skipped' || end === '***Not Run (Disabled)' ? 'skipped' : 'failed'
}
