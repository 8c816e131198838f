import { figure, type Runner, type Seen, type Segment, segments } from '../run.ts'

const CLOSING = /^ {2,12}Tests {2}(.{1,200}) \((\d{1,9})\)$/
const FILES = /^ Test Files {2}(?:(\d{1,9}) failed)?/
const ROW = /^ ([✓×↓]) (\S.{0,600})$/
const FAILURE = /^ FAIL {2}(\S.{0,600})$/
/** A file that could not be run is named twice: `FAIL  a.test.ts [ a.test.ts ]`. */
const NOT_RUN = / \[ \S{1,300} \]$/
const DURATION =
  /(?: \((?:retry|repeat) x\d{1,4}(?:, \w{1,10} x\d{1,4})?\))? {0,2}\d{1,9}ms(?: \((?:retry|repeat) x\d{1,4}\))?$/
const RETRIED = /\(retry x\d{1,4}/
const OUTCOMES: Readonly<Record<string, Seen['outcome']>> = { '✓': 'passed', '×': 'failed', '↓': 'skipped' }

/** Source of the format: vitest 3, default and verbose reporters. A file that could not be run counts as one failed test. */
export const VITEST: Runner = {
  name: 'vitest',
  signs: ['Test Files'],
  runs: lines =>
    segments(lines, CLOSING)
      .filter(({ before }) => before.some(line => FILES.test(line)))
      .map(runOf),
}

function runOf({ before, closing }: Segment) {
  const failures = before.flatMap(failure)
  const said = closing[1] ?? ''
  const files = filesNotRun(failures, figure(before.findLast(line => FILES.test(line)) ?? '', FILES))
  const failed = figure(said, /(\d{1,9}) failed/) + (files?.length ?? 0)
  return {
    counts: {
      executed: figure(said, /(\d{1,9}) passed/) + failed,
      failed,
      skipped: figure(said, /(\d{1,9}) skipped/) + figure(said, /(\d{1,9}) todo/),
    },
    notRun: files?.length ?? 0,
    listings: files ? [[...files, ...before.flatMap(row)], failures] : [],
  }
}

/** Null where the files with failures are not as many as the runner counts. */
function filesNotRun(failures: readonly Seen[], failedFiles: number): Seen[] | null {
  const red = new Set(failures.map(({ file }) => file))
  return red.size === failedFiles ? failures.filter(({ name }) => !name.includes(' > ')) : null
}

function failure(line: string): Seen[] {
  const name = FAILURE.exec(line)?.[1]?.replace(NOT_RUN, '')
  return name === undefined ? [] : [{ name, outcome: 'failed', file: fileOf(name) }]
}

/** Only the verbose reporter has the file in the name. */
function row(line: string): Seen[] {
  const [, mark = '', said = ''] = ROW.exec(line) ?? []
  const outcome = OUTCOMES[mark]
  if (!outcome || !said.includes(' > ')) return []
  const name = said.replace(DURATION, '')
  const flaky = outcome === 'passed' && RETRIED.test(said.slice(name.length))
  return [{ name, outcome, file: fileOf(name), ...(flaky ? { flaky } : {}) }]
}

function fileOf(name: string): string {
  const at = name.indexOf(' > ')
  return (at < 0 ? name : name.slice(0, at)).replace(/^\|[^|]{1,80}\| /, '')
}
