import { nesting } from '../nesting.ts'
import { type Runner, type Seen, type Segment, segments } from '../run.ts'

const CLOSING =
  /^(\d{1,9}) examples?, (\d{1,9}) failures?(?:, (\d{1,9}) pending)?(?:, (\d{1,9}) errors? occurred outside of examples)?$/
const LISTED = /^rspec (?:'([^']{1,300})'|(\S{1,300})) # (\S.{0,500})$/
const END_OF_TREE = /^(?:Pending:|Failures:|Finished in )/
const ROW = /^( {0,64})(\S.*)$/
const FAILED = / \(FAILED - \d{1,6}\)$/
const PENDING = ' (PENDING: '

/** Source of the format: RSpec 3.12, progress and documentation formatters. */
export const RSPEC: Runner = {
  name: 'rspec',
  signs: [' example'],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

/** An error outside of examples keeps them from running: nothing is listed then. */
function runOf({ before, closing, after }: Segment) {
  const [total = 0, red = 0, pending = 0, errors = 0] = closing.slice(1, 5).map(text => Number(text ?? 0))
  const counts = { executed: total - pending + errors, failed: red + errors, skipped: pending }
  return { counts, listings: [treeIn(before), after.flatMap(listed)] }
}

function listed(line: string): Seen[] {
  const [, quoted, bare, name] = LISTED.exec(line) ?? []
  const place = quoted ?? bare
  if (place === undefined || name === undefined) return []
  const [, path = '', number] = /^(?:\.\/)?([^[:]{1,300})(?::(\d{1,7}))?/.exec(place) ?? []
  return [{ name, outcome: 'failed', file: path, ...(number ? { line: Number(number) } : {}) }]
}

/** Of the tree only the leaves are examples. */
function treeIn(lines: readonly string[]): Seen[] {
  const end = lines.findIndex(line => END_OF_TREE.test(line))
  const rows = lines.slice(0, end < 0 ? lines.length : end).flatMap(line => {
    const [, indent, text] = ROW.exec(line) ?? []
    return indent === undefined || text === undefined ? [] : [{ depth: indent.length, ...example(text) }]
  })
  const place = nesting(' ')
  return rows.flatMap(({ depth, name, outcome }, at): Seen[] => {
    const path = place(depth, name)
    return depth === 0 || (rows[at + 1]?.depth ?? 0) > depth ? [] : [{ name: path, outcome }]
  })
}

function example(text: string): Seen {
  if (FAILED.test(text)) return { name: text.replace(FAILED, ''), outcome: 'failed' }
  const at = text.indexOf(PENDING)
  if (at > 0 && text.endsWith(')')) return { name: text.slice(0, at), outcome: 'skipped' }
  return { name: text, outcome: 'passed' }
}
