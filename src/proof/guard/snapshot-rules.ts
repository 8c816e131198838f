import { type Finding, found } from '../finding.ts'
import type { FileDiff } from './file-diff.ts'

const FILES =
  /(?:^|\/)(?:__(?:image_)?snapshots__|snapshots?|golden|baselines?|approvals?)\/|\.(?:snap|ambr|golden|shot|expected|(?:approved|verified|received)\.\w{1,8})$/i
const INLINE =
  /\btoMatchInlineSnapshot\b|\bassert_snapshot!|\bassert_\w{1,20}_snapshot!|\bexpect!\[\[|\binline_snapshot\b|\bsnapshot\(/

/** Expectations that a run has written down once, written down anew; a new one is none of them. */
export function snapshotFindings(diffs: readonly FileDiff[]): Finding[] {
  return diffs.flatMap(diff => [...file(diff), ...inline(diff)])
}

function file({ path, before, after, added, removed }: FileDiff): Finding[] {
  if (!FILES.test(path) || before === null || added.length + removed.length === 0) return []
  const line = after === null ? null : ((added[0] ?? removed[0])?.number ?? null)
  return [found('snapshot', { file: path, line }, 'a snapshot is rewritten')]
}

function inline({ path, added, removed }: FileDiff): Finding[] {
  const written = added.find(({ text }) => INLINE.test(text))
  if (!written || removed.length === 0) return []
  const what = 'an inline snapshot is rewritten, or takes the place of something'
  return [found('snapshot', { file: path, line: written.number }, what)]
}
