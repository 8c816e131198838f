import { figure, type Runner, type Seen, type Segment, segments } from '../run.ts'

const CLOSING = /^(?:INFO: )?Executed \d{1,9} out of (\d{1,9}) tests?: (.{1,200})\.$/
const ROW =
  /^(@{0,2}[\w.~+-]{0,200}\/\/\S{1,400}) {1,200}(?:\(cached\) )?(PASSED|FLAKY|FAILED TO BUILD|FAILED|TIMEOUT|REMOTE FAILURE|NO STATUS|SKIPPED)\b/
const OUTCOMES: Readonly<Record<string, Seen['outcome']>> = {
  PASSED: 'passed',
  FLAKY: 'passed',
  SKIPPED: 'skipped',
  'NO STATUS': 'skipped',
}

/** Source of the format: the test summary in Bazel's documentation; a target counts as a test. Not tested on real output. */
export const BAZEL: Runner = {
  name: 'bazel',
  signs: ['Executed '],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

function runOf({ before, closing }: Segment) {
  const said = closing[2] ?? ''
  const failed = [...said.matchAll(/(\d{1,9}) fails?\b/g)].reduce((sum, match) => sum + Number(match[1]), 0)
  const skipped = figure(said, /(\d{1,9}) (?:was|were) skipped/)
  return {
    counts: { executed: Number(closing[1]) - skipped, failed, skipped },
    listings: [before.flatMap(row)],
  }
}

function row(line: string): Seen[] {
  const [, name = '', word = ''] = ROW.exec(line) ?? []
  if (word === '') return []
  const outcome = OUTCOMES[word] ?? 'failed'
  return [{ name, outcome, ...(word === 'FLAKY' ? { flaky: true as const } : {}) }]
}
