import { figure, type Runner, type Seen, type Segment, segments } from '../run.ts'

const CLOSING =
  /^(?:OK \((\d{1,9}) tests?, \d{1,9} assertions?\)|Tests: (\d{1,9}), Assertions: \d{1,9}((?:, [A-Z][A-Za-z ]{2,30}: \d{1,9}){0,10})\.)$/
const SECTION = /^There (?:was|were) \d{1,9} (?:PHPUnit )?([a-z]{1,20})/
const ENTRY = /^(\d{1,6})\) (\S.{0,500})$/
/** `Cart (Shop\Cart)`, with colours only `Cart`. */
const CLASS = /^\S.{0,300}$/
const FULL_CLASS = / \(([\w\\]{1,300})\)$/
/** With colours all that failed is printed again. */
const AGAIN = 'Summary of non-successful tests:'
const ROW = /^ ([✔✘↩∅☢⚠]) (\S.{0,500})$/
const RED = /^(?:error|failure)s?$/
const OUTCOMES: Readonly<Record<string, Seen['outcome']>> = {
  '✔': 'passed',
  '✘': 'failed',
  '↩': 'skipped',
  '∅': 'skipped',
}

/** Source of the format: PHPUnit 9, default and --testdox. */
export const PHPUNIT: Runner = {
  name: 'phpunit',
  signs: ['Assertions: ', ' assertion'],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

function runOf({ before, closing }: Segment) {
  const said = closing[3] ?? ''
  const skipped = figure(said, /Skipped: (\d{1,9})/) + figure(said, /Incomplete: (\d{1,9})/)
  const failed = figure(said, /Errors: (\d{1,9})/) + figure(said, /Failures: (\d{1,9})/)
  const counts = { executed: Number(closing[1] ?? closing[2]) - skipped, failed, skipped }
  return { counts, listings: [rowsIn(before), entriesIn(before)] }
}

function rowsIn(lines: readonly string[]): Seen[] {
  const again = lines.indexOf(AGAIN)
  let owner = ''
  return lines.slice(0, again < 0 ? lines.length : again).flatMap((line): Seen[] => {
    if (CLASS.test(line)) owner = FULL_CLASS.exec(line)?.[1] ?? line
    const [, mark = '', name = ''] = ROW.exec(line) ?? []
    if (mark === '') return []
    return [{ name: `${owner} > ${name}`, outcome: OUTCOMES[mark] ?? 'passed' }]
  })
}

/** Entries are numbered within their section, which tells them from what looks like one in a message. */
function entriesIn(lines: readonly string[]): Seen[] {
  let red = false
  let next = 1
  return lines.flatMap((line): Seen[] => {
    const section = SECTION.exec(line)?.[1]
    if (section !== undefined) {
      red = RED.test(section)
      next = 1
    }
    const [, number, name = ''] = ENTRY.exec(line) ?? []
    if (!red || Number(number) !== next) return []
    next += 1
    return [{ name, outcome: 'failed' }]
  })
}
