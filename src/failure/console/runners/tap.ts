import { nesting } from '../nesting.ts'
import { figure, type Run, type Runner, type Seen, tally } from '../run.ts'

const ROW = /^( {0,64})(not )?ok (\d{1,9})(?: -)?(?: (\S.{0,400}?))??( # (?:SKIP|TODO|skip|todo)\b.*)?$/
const SUBTEST = /^( {0,64})# Subtest: (\S.{0,400})$/
const PLAN = /^1\.\.(\d{1,9})(?: #.{0,200})?$/
const FILE = /^(\S{1,300}\.\w{1,5}) \.{2,200}$/
const TYPE = /^ {2,66}type: '(suite|test)'$/
const TOTAL = /^# tests {1,4}(\d{1,9})$/
const JOINT = ' > '

/** Source of the format: testanything.org version 13 and 14, with Node's suites and the closing counts of Node and tape. */
export const TAP: Runner = { name: 'tap', signs: ['ok 1'], runs: lines => files(lines).flatMap(runIn) }

type Part = { readonly file: string | null; readonly lines: readonly string[] }

/** A harness such as prove runs one file after the other, each with a plan of its own. */
function files(lines: readonly string[]): Part[] {
  const starts = lines.flatMap((line, at) => (FILE.test(line) ? [at] : []))
  const first = { file: null, lines: lines.slice(0, starts[0]) }
  const rest = starts.map((start, index) => ({
    file: FILE.exec(lines[start] ?? '')?.[1] ?? null,
    lines: lines.slice(start + 1, starts[index + 1]),
  }))
  return [first, ...rest]
}

type Row = { readonly depth: number; readonly number: number; readonly test: Seen; suite: boolean }

function runIn({ file, lines }: Part): Run[] {
  const plans = lines.filter(line => PLAN.test(line))
  const rows = rowsIn(lines)
  if (rows.length === 0 || (plans.length === 0 && file === null)) return []
  const top = rows.filter(({ depth }) => depth === 0)
  const tests = rows.filter(({ suite }) => !suite).map(({ test }) => test)
  const counts = closingCounts(lines) ?? planCounts(plans, top)
  const inOrder = top.length === figure(plans[0] ?? '', PLAN) && top.every((row, at) => row.number === at + 1)
  if (plans.length !== 1 || !inOrder) return [{ counts, listings: [] }]
  const listings = [tests, top.map(({ test }) => test)]
  if (file === null) return [{ counts, listings }]
  const inFile = (test: Seen) => ({ ...test, name: `${file}${JOINT}${test.name}`, file })
  return [{ counts, listings: listings.map(listing => listing.map(inFile)) }]
}

function rowsIn(lines: readonly string[]): Row[] {
  const place = nesting(JOINT)
  const rows: Row[] = []
  let typed = true
  for (const line of lines) {
    const subtest = SUBTEST.exec(line)
    if (subtest) place(subtest[1]?.length ?? 0, subtest[2] ?? '')
    const type = typed ? null : TYPE.exec(line)
    const last = rows.at(-1)
    if (type && last) {
      last.suite = type[1] === 'suite'
      typed = true
    }
    const match = ROW.exec(line)
    if (!match) continue
    const [, indent = '', bad, number = '', title = '', directive = ''] = match
    const name = place(indent.length, plain(title) || `test ${number}`)
    const outcome = directive !== '' ? 'skipped' : bad ? 'failed' : 'passed'
    rows.push({ depth: indent.length, number: Number(number), test: { name, outcome }, suite: false })
    typed = false
  }
  return rows
}

/** In TAP a number sign and a backslash are escaped. */
function plain(title: string): string {
  return title.replace(/\\([#\\])/g, '$1')
}

function closingCounts(lines: readonly string[]): Run['counts'] | null {
  const at = lines.findLastIndex(line => TOTAL.test(line))
  if (at < 0) return null
  const said = lines.slice(at, at + 9).join('\n')
  const failed = figure(said, /^# fail {1,4}(\d{1,9})$/m) + figure(said, /^# cancelled (\d{1,9})$/m)
  const skipped = figure(said, /^# skipped (\d{1,9})$/m) + figure(said, /^# todo (\d{1,9})$/m)
  return { executed: figure(said, /^# tests {1,4}(\d{1,9})$/m) - skipped, failed, skipped }
}

/** Without closing counts the plan is what the tests must agree with; with several plans nothing is. */
function planCounts(plans: readonly string[], top: readonly Row[]): Run['counts'] {
  const tests = top.map(({ test }) => test)
  const skipped = tally(tests, 'skipped')
  const executed = plans.length === 1 ? figure(plans[0] ?? '', PLAN) - skipped : null
  return { executed, failed: tally(tests, 'failed'), skipped }
}
