import type { Finding } from '../finding.ts'
import { compareTests } from './compare-tests.ts'
import { equalityFindings } from './equality-rules.ts'
import type { FileDiff } from './file-diff.ts'
import { lineFindings } from './line-rules.ts'
import { type Marks, nameFindings } from './name-rules.ts'
import { settingsFindings } from './settings-rules.ts'
import { snapshotFindings } from './snapshot-rules.ts'
import { thresholdFindings } from './threshold-rules.ts'

/** More of one kind in one file say no more. */
const MOST_PER_RULE = 20

/** What a change says by its lines, each once, by file and line. */
export function guard(diffs: readonly FileDiff[], marks: Marks): Finding[] {
  const all = [
    ...compareTests(diffs),
    ...lineFindings(diffs),
    ...nameFindings(diffs, marks),
    ...equalityFindings(diffs),
    ...settingsFindings(diffs),
    ...snapshotFindings(diffs),
    ...thresholdFindings(diffs),
  ]
  const distinct = [
    ...new Map(all.map(finding => [`${finding.rule} ${finding.file} ${finding.line}`, finding])).values(),
  ]
  const grouped = Object.values(Object.groupBy(distinct, ({ rule, file }) => `${file} ${rule}`))
  return grouped
    .flatMap(group => (group ?? []).slice(0, MOST_PER_RULE))
    .sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1))
}
