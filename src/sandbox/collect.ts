import { messageOf } from '../platform/errors.ts'
import type { Baseline } from './baseline.ts'
import { within } from './beneath.ts'
import type { Collected, FileChange } from './change.ts'
import { type Entry, readEntry, type Unfit } from './entry.ts'
import type { Repository } from './repository.ts'
import { storedForm, withoutReturns } from './stored-form.ts'
import { survey } from './survey.ts'

export type Collector = {
  readonly baseline: Baseline
  readonly repository: Repository
  /** New files that the reproduction runs left behind: build output, whatever .gitignore says. */
  readonly byproducts: ReadonlySet<string>
}

/** Of a change, in all. What is more is named and left out. */
const MOST_BYTES = 64 * 1024 * 1024

/** The change in a copy: by our own walk of the tree, without git and without following a link, in bounded memory. */
export async function collectChange(collector: Collector, root: string): Promise<Collected> {
  const { baseline } = collector
  const found = await survey({ ...baseline, root }, 'compare')
  const additions = await notIgnored(collector, found.added)
  const read = reader(root)
  const all = [
    ...found.touched.map(path => touchedChange(baseline, path, read)),
    ...additions.map(path => written(path, read(path), 'as-is')),
  ].filter(item => item !== null)
  const change = all.flatMap(item => (item.kind === 'refused' ? [] : [item]))
  const [refused] = [...found.refused, ...all.filter(item => item.kind === 'refused')]
  const sorted = change.sort((a, b) => (a.path < b.path ? -1 : 1))
  return refused
    ? { kind: 'blocked', change: sorted, reason: refused.reason }
    : { kind: 'change', change: sorted }
}

/** New paths of a copy that the base commit's .gitignore does not ignore. */
export async function newFiles(collector: Collector, root: string): Promise<string[]> {
  const { added } = await survey({ ...collector.baseline, root }, 'names-only')
  return notIgnored(collector, added)
}

async function notIgnored(
  { repository, byproducts }: Collector,
  paths: readonly string[],
): Promise<string[]> {
  const candidates = paths.filter(path => !byproducts.has(path))
  const ignored = await repository.ignored(candidates)
  return candidates.filter(path => !ignored.has(path))
}

type Refused = { readonly kind: 'refused'; readonly path: string; readonly reason: string }
type Read = (path: string) => Entry | Unfit | null

/** Reads what belongs to the change, as long as it is not too much in all. */
function reader(root: string): Read {
  let left = MOST_BYTES
  return path => {
    try {
      const entry = within(root, path, readEntry)
      if (entry === null || 'unfit' in entry) return entry
      left -= entry.content.length
      return left >= 0 ? entry : { unfit: `is more than the ${MOST_BYTES} bytes that can leave in all` }
    } catch (error) {
      return { unfit: `cannot be read (${messageOf(error)})` }
    }
  }
}

function touchedChange(baseline: Baseline, path: string, read: Read): FileChange | Refused | null {
  const file = baseline.tracked.get(path)
  const stored = file ? storedForm(baseline, path, file) : 'dirty'
  if (stored === 'dirty')
    return refused(path, 'was changed by the run, and already differed from HEAD before it')
  return written(path, read(path), stored) ?? { kind: 'delete', path }
}

function written(
  path: string,
  entry: Entry | Unfit | null,
  stored: 'as-is' | 'lf',
): FileChange | Refused | null {
  if (entry === null) return null
  if ('unfit' in entry) return refused(path, entry.unfit)
  const { mode, content: workingContent } = entry
  const converts = stored === 'lf' && mode !== '120000'
  return {
    kind: 'write',
    path,
    mode,
    content: converts ? withoutReturns(workingContent) : workingContent,
    workingContent,
  }
}

function refused(path: string, why: string): Refused {
  return { kind: 'refused', path, reason: `${path} ${why}` }
}
