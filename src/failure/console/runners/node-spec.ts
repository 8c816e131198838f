import { figure, type Run, type Runner, type Seen, type Segment, segments, tally } from '../run.ts'

const CLOSING = /^ℹ tests (\d{1,9})$/
const ROW = /^( {0,64})([✔✖﹣⚠▶]) (\S.{0,400}?)( \([\d.]{1,16}ms\))?( # (?:SKIP|TODO).*)?$/
const MOST_LEVELS = 32
const JOINT = ' > '

/** Source of the format: Node 24, spec reporter. Names hold no file, as it prints none. */
export const NODE_SPEC: Runner = {
  name: 'node',
  signs: ['ℹ tests '],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

/** Subtests make a test a parent as well as suites are, and only suites are not counted as tests. */
function runOf({ before, closing, after }: Segment): Run {
  const { leaves, parents } = treeIn(before)
  const said = after.slice(0, 8).join('\n')
  const total = { tests: Number(closing[1]), suites: figure(said, /^ℹ suites (\d{1,9})$/m) }
  const failed = figure(said, /^ℹ fail (\d{1,9})$/m) + figure(said, /^ℹ cancelled (\d{1,9})$/m)
  const skipped = figure(said, /^ℹ skipped (\d{1,9})$/m) + figure(said, /^ℹ todo (\d{1,9})$/m)
  const counts = { executed: total.tests - skipped, failed, skipped }
  const redLeaves = tally(leaves, 'failed')
  const redParents = tally(parents, 'failed')
  const complete =
    leaves.length + parents.length === total.tests + total.suites &&
    redLeaves <= failed &&
    failed <= redLeaves + redParents
  if (!complete) return { counts, listings: [leaves, [...leaves, ...parents]] }
  const executed = leaves.length - tally(leaves, 'skipped')
  return { counts: { ...counts, executed, failed: redLeaves }, listings: [leaves] }
}

type Tree = { readonly leaves: readonly Seen[]; readonly parents: readonly Seen[] }

/** A parent is opened by its bare name and closed by its name with the time it took. */
function treeIn(lines: readonly string[]): Tree {
  const open: string[] = []
  const leaves: Seen[] = []
  const parents: Seen[] = []
  for (const line of lines) {
    const [, indent = '', mark = '', name = '', duration = '', directive = ''] = ROW.exec(line) ?? []
    if (mark === '') continue
    const depth = indent.length / 2
    const closes = duration !== '' && open.length === depth + 1 && open.at(-1) === name
    if (mark === '▶' && !closes) {
      open.splice(Math.min(depth, MOST_LEVELS), open.length, name)
      continue
    }
    if (closes) open.pop()
    const test = { name: [...open, name].join(JOINT), outcome: outcomeOf(mark, directive) }
    if (closes) parents.push(test)
    if (!closes) leaves.push(test)
  }
  return { leaves, parents }
}

function outcomeOf(mark: string, directive: string): Seen['outcome'] {
  if (directive !== '' || mark === '﹣' || mark === '⚠') return 'skipped'
  return mark === '✖' ? 'failed' : 'passed'
}
