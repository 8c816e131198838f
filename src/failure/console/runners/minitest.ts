import { type Runner, type Seen, type Segment, segments } from '../run.ts'

const CLOSING =
  /^(\d{1,9}) (?:runs|tests), \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors, (\d{1,9}) (?:skips|pendings)(?:, (\d{1,9}) omissions, \d{1,9} notifications)?$/
const ROW = /^(\S.{1,800}) = [\d.]{1,12} s = ([.FES])$/
const ENTRY = /^ {0,4}(?:\d{1,6}\) )?(?:Failure|Error):$/
const PLACE = /^ \[(\S.{0,300}):(\d{1,7})\]:$/
const OUTCOMES: Readonly<Record<string, Seen['outcome']>> = {
  '.': 'passed',
  F: 'failed',
  E: 'failed',
  S: 'skipped',
}

/** Source of the format: minitest 5, with and without -v, and Rails' reporter; the closing line of test-unit 3. */
export const MINITEST: Runner = {
  name: 'minitest',
  signs: [' assertions, '],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

function runOf({ before, closing }: Segment) {
  const [total = 0, failures = 0, errors = 0, skips = 0, omissions = 0] = closing
    .slice(1, 6)
    .map(text => Number(text ?? 0))
  const skipped = skips + omissions
  const counts = { executed: total - skipped, failed: failures + errors, skipped }
  return { counts, listings: [before.flatMap(row), entriesIn(before)] }
}

function row(line: string): Seen[] {
  const [, name = '', mark = ''] = ROW.exec(line) ?? []
  const outcome = OUTCOMES[mark]
  return outcome && name.includes('#') ? [{ name, outcome }] : []
}

function entriesIn(lines: readonly string[]): Seen[] {
  return lines.flatMap((line, at): Seen[] => (ENTRY.test(line) ? entry(lines[at + 1] ?? '') : []))
}

/** `Class#test_name [path:line]:`, of an error `Class#test_name:`. */
function entry(line: string): Seen[] {
  if (!line.includes('#') || !line.endsWith(':')) return []
  const at = line.lastIndexOf(' [')
  const [, file, number] = at < 0 ? [] : (PLACE.exec(line.slice(at)) ?? [])
  if (file === undefined) return [{ name: line.slice(0, -1), outcome: 'failed' }]
  return [{ name: line.slice(0, at), outcome: 'failed', file, line: Number(number) }]
}
