import { nesting } from '../nesting.ts'
import { figure, lastWords, type Runner, type Seen, type Segment, segments } from '../run.ts'

const CLOSING = /^Tests: {1,10}((?:\d{1,9} [a-z]{1,12}, ){0,8}\d{1,9} total)$/
const SUITES = /^Test Suites: (?:(\d{1,9}) failed, )?/
const FILE = /^ ?(?:PASS|FAIL) {1,4}(\S.{0,400}?)(?: \([\d.]{1,12} m?s\))?$/
const ROW = /^( {2,64})([✓✔√✕×○✎]) (?:skipped |todo )?(\S.{0,400}?)(?: \([\d.]{1,12} m?s\))?$/
const GROUP = /^( {2,64})([^\s●✓✔√✕×○✎].{0,400})$/
const HEADING = /^ {2}● (\S.{0,600})$/
const NOT_RUN = 'Test suite failed to run'
/** With many files all failures are printed again. */
const AGAIN = /^Summary of all failing tests$/
const NOT_A_TEST = /^(?:Console|Obsolete)\b/
const JOINT = ' › '

/** Source of the format: jest 30, verbose and default reporters. A file that could not be run counts as one failed test. */
export const JEST: Runner = {
  name: 'jest',
  signs: ['Tests:'],
  runs: lines =>
    segments(lines, CLOSING)
      .filter(({ before }) => before.some(line => SUITES.test(line)))
      .map(runOf),
}

function runOf({ before, closing }: Segment) {
  const headings = headingsIn(before)
  const said = closing[1] ?? ''
  const files = filesNotRun(headings, figure(before.find(line => SUITES.test(line)) ?? '', SUITES))
  const failed = figure(said, /(\d{1,9}) failed/) + (files?.length ?? 0)
  return {
    counts: {
      executed: figure(said, /(\d{1,9}) passed/) + failed,
      failed,
      skipped: figure(said, /(\d{1,9}) skipped/) + figure(said, /(\d{1,9}) todo/),
    },
    notRun: files?.length ?? 0,
    listings: files ? [[...files, ...rowsIn(before)], headings, lastWords(headings)] : [],
  }
}

/** Null where the files with failures are not as many as the runner counts. */
function filesNotRun(headings: readonly Seen[], failedFiles: number): Seen[] | null {
  const red = new Set(headings.map(({ file }) => file))
  return red.size === failedFiles ? headings.filter(({ name, file }) => name === file) : null
}

/** A test with several errors has a heading for each. */
function headingsIn(lines: readonly string[]): Seen[] {
  const start = lines.findLastIndex(line => AGAIN.test(line)) + 1
  let file = ''
  return lines.slice(start).flatMap((line): Seen[] => {
    file = FILE.exec(line)?.[1] ?? file
    const heading = HEADING.exec(line)?.[1]
    if (heading === undefined || NOT_A_TEST.test(heading)) return []
    const name = heading === NOT_RUN ? file : `${file}${JOINT}${heading}`
    return [{ name, outcome: 'failed', file }]
  })
}

/** In verbose mode the tree of a file follows its name without a blank line. */
function rowsIn(lines: readonly string[]): Seen[] {
  let file: string | undefined
  let place = nesting(JOINT)
  return lines.flatMap((line): Seen[] => {
    const opened = FILE.exec(line)?.[1]
    if (opened !== undefined) place = nesting(JOINT)
    file = opened ?? (line === '' ? undefined : file)
    if (file === undefined) return []
    const [, indent = '', mark = '', name = ''] = ROW.exec(line) ?? []
    if (mark !== '')
      return [{ name: `${file}${JOINT}${place(indent.length, name)}`, outcome: outcomeOf(mark), file }]
    const group = GROUP.exec(line)
    if (group) place(group[1]?.length ?? 0, group[2] ?? '')
    return []
  })
}

function outcomeOf(mark: string): Seen['outcome'] {
  if ('✓✔√'.includes(mark)) return 'passed'
  return '○✎'.includes(mark) ? 'skipped' : 'failed'
}
