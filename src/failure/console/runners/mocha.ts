import { nesting } from '../nesting.ts'
import { figure, type Runner, type Seen, type Segment, segments } from '../run.ts'

const CLOSING = /^ {2}(\d{1,9}) passing \([\d.]{1,9}\w{1,7}\)$/
const PENDING = /^ {2}(\d{1,9}) pending$/
const FAILING = /^ {2}(\d{1,9}) failing$/
const ROW = /^( {2,64})([✓✔√]|\d{1,6}\)|-) (\S.{0,400}?)(?: \(\d{1,9}ms\))?$/
const GROUP = /^( {2,64})(\S.{0,400})$/
const ENTRY = /^ {2}\d{1,6}\) (\S.{0,400})$/
/** The parts of a title stand below each other, each two further in than the one above. */
const FIRST_PART = 7
const PART = 2
const JOINT = ' > '

/** Source of the format: mocha 11, spec reporter, and the closing list of every reporter that prints one. */
export const MOCHA: Runner = {
  name: 'mocha',
  signs: [' passing'],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

function runOf({ before, closing, after }: Segment) {
  const failed = first(after.slice(0, 3), FAILING)
  return {
    counts: { executed: Number(closing[1]) + failed, failed, skipped: first(after.slice(0, 3), PENDING) },
    listings: [treeIn(before), failed === 0 ? [] : entriesIn(after)],
  }
}

function first(lines: readonly string[], pattern: RegExp): number {
  return lines.reduce((found, line) => found || figure(line, pattern), 0)
}

function treeIn(lines: readonly string[]): Seen[] {
  const place = nesting(JOINT)
  return lines.flatMap((line): Seen[] => {
    const [, indent = '', mark = '', name = ''] = ROW.exec(line) ?? []
    if (mark !== '') return [{ name: place(indent.length, name), outcome: outcomeOf(mark) }]
    const group = GROUP.exec(line)
    if (group) place(group[1]?.length ?? 0, group[2] ?? '')
    return []
  })
}

function outcomeOf(mark: string): Seen['outcome'] {
  if (mark === '-') return 'skipped'
  return mark.endsWith(')') ? 'failed' : 'passed'
}

function entriesIn(lines: readonly string[]): Seen[] {
  return lines.flatMap((line, at): Seen[] => {
    const title = ENTRY.exec(line)?.[1]
    if (title === undefined) return []
    const parts = [title]
    for (let next = at + 1; isPart(lines[next], parts.length); next++) parts.push(lines[next]?.trim() ?? '')
    return [{ name: parts.join(JOINT).replace(/:$/, ''), outcome: 'failed' }]
  })
}

function isPart(line: string | undefined, parts: number): boolean {
  const indent = FIRST_PART + (parts - 1) * PART
  return line !== undefined && line.length > indent && line.search(/\S/) === indent
}
