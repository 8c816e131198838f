import { figure, lastWords, type Runner, type Seen, segments } from '../run.ts'

const CLOSING = /^ {3,8}Summary \[ {0,12}[\d.]{1,12}s\] (\d{1,9})(?:\/\d{1,9})? tests? run: (.{1,200})$/
const ROW =
  /^ {1,10}(?:TRY \d{1,3} )?(PASS|LEAK|FAIL|SLOW|TIMEOUT|ABORT|SIGABRT|SIGSEGV) \[[ >]{0,12}[\d.]{1,12}s\] (?:\( {0,9}\d{1,9}\/\d{1,9}\) )?(\S.{0,500})$/
const GREEN = new Set(['PASS', 'LEAK'])
const FLAKY = /^ {1,10}FLAKY /

/** Source of the format: cargo-nextest's documentation of its reporter; failures are printed again after the summary. */
export const NEXTEST: Runner = {
  name: 'nextest',
  signs: [' tests run: ', ' test run: '],
  runs: lines =>
    segments(lines, CLOSING).map(({ before, closing }) => {
      const said = closing[2] ?? ''
      const failed =
        figure(said, /(\d{1,9}) failed/) +
        figure(said, /(\d{1,9}) timed out/) +
        figure(said, /(\d{1,9}) exec failed/)
      const counts = { executed: Number(closing[1]), failed, skipped: figure(said, /(\d{1,9}) skipped/) }
      return { counts, listings: [lastWords(before.filter(line => !FLAKY.test(line)).flatMap(row))] }
    }),
}

function row(line: string): Seen[] {
  const [, word = '', name = ''] = ROW.exec(line) ?? []
  if (word === '' || word === 'SLOW') return []
  return [{ name, outcome: GREEN.has(word) ? 'passed' : 'failed' }]
}
