import type { Change } from '../sandbox/change.ts'
import { productOf } from './alone-change.ts'
import type { Finding } from './finding.ts'
import { type FileDiff, fileDiff } from './guard/file-diff.ts'
import { guard } from './guard/guard.ts'
import type { Line } from './guard/line-diff.ts'
import type { Marks } from './guard/name-rules.ts'
import { type Examined, type Part, partsOf } from './touched.ts'

export type Examination = {
  readonly findings: readonly Finding[]
  /** The change without what it does to tests, their configuration and what the test command calls; itself where it does nothing to them. */
  readonly alone: Change
}

/** What a change does to that which says whether it is right. */
export function examine(examined: Examined & Marks): Examination {
  const { change, readPristine } = examined
  const partOf = partsOf(examined)
  const diffs = change.map(file => fileDiff(file, partOf(file), readPristine))
  const findings = [...diffs.flatMap(touched), ...guard(diffs, examined)]
  return { findings, alone: productOf(change, { partOf, readPristine }) }
}

function touched(diff: FileDiff): Finding[] {
  const { path, part, before, after, added, removed } = diff
  const deed = after === null ? DEEDS.delete : DEEDS.write
  const isEdit = before !== null && after !== null
  if (part !== null)
    return [finding(path, { rule: part, deed, lines: isEdit ? changed(added, removed) : [] })]
  const inner = [
    ...added.filter(({ number }) => diff.isTest.after(number)),
    ...removed.filter(({ number }) => diff.isTest.before(number)),
  ]
  return inner.length === 0 ? [] : [finding(path, { rule: 'test', deed, lines: inner })]
}

/** What is only taken out has no line of its own. */
function changed(added: readonly Line[], removed: readonly Line[]): readonly Line[] {
  return added.length > 0 ? added : removed
}

type Deed = { readonly rule: Part; readonly deed: string; readonly lines?: readonly Line[] }

function finding(file: string, { rule, deed, lines = [] }: Deed): Finding {
  const where = lines.length > 0 ? ` (${ranges(lines)})` : ''
  return { file, line: lines[0]?.number ?? null, rule, sentence: `${file} ${deed}${where}: ${REASONS[rule]}` }
}

const DEEDS = { write: 'is written', delete: 'is deleted' }
const REASONS = {
  test: 'it is a test or belongs to one',
  'test-report': 'test-report names it, and what it holds counts for nothing unless the tests write it anew',
  'test-configuration': 'it configures how tests run',
  'test-command': 'test-command calls it',
}
const RANGES_SHOWN = 5

/** `lines 3-5, 9`. */
function ranges(lines: readonly Line[]): string {
  const numbers = [...new Set(lines.map(({ number }) => number))].sort((a, b) => a - b)
  const starts = numbers.filter(number => !numbers.includes(number - 1))
  const shown = starts.slice(0, RANGES_SHOWN).map(start => {
    const end = numbers.find(number => number >= start && !numbers.includes(number + 1)) ?? start
    return start === end ? `${start}` : `${start}-${end}`
  })
  const more = starts.length > RANGES_SHOWN ? ' and more' : ''
  return `${numbers.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${more}`
}
