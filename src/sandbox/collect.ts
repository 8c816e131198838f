import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Baseline, TrackedFile } from './baseline.ts'
import type { Collected, FileChange, FileMode } from './change.ts'
import type { Repository } from './repository.ts'

export type Collector = {
  readonly baseline: Baseline
  readonly repository: Repository
  /** New files that the reproduction runs left behind: build output, whatever .gitignore says. */
  readonly byproducts: ReadonlySet<string>
}

/** The change in a copy: by our own walk of the tree, without git and without following a link. */
export async function collectChange(collector: Collector, root: string): Promise<Collected> {
  const tracked = await Promise.all(
    [...collector.baseline.tracked].map(entry => trackedChange(collector.baseline, root, entry)),
  )
  const found = await newFiles(collector, root)
  const additions = await Promise.all(found.map(path => addition(root, path)))
  const all = [...tracked, ...additions].filter(item => item !== null)
  const change = all.flatMap(item => (item.kind === 'refused' ? [] : [item]))
  const refused = all.find(item => item.kind === 'refused')
  const sorted = change.sort((a, b) => (a.path < b.path ? -1 : 1))
  return refused
    ? { kind: 'blocked', change: sorted, reason: refused.reason }
    : { kind: 'change', change: sorted }
}

/** New paths of a copy that the base commit's .gitignore does not ignore. */
export async function newFiles(collector: Collector, root: string): Promise<string[]> {
  const gitlinks = new Set(
    [...collector.baseline.tracked].filter(([, file]) => file.mode === '160000').map(([path]) => path),
  )
  const paths = await newPaths({ checkout: collector.baseline.checkout, root, gitlinks }, '', true)
  const candidates = paths.filter(
    path => !collector.baseline.tracked.has(path) && !collector.byproducts.has(path),
  )
  const ignored = await collector.repository.ignored(candidates)
  return candidates.filter(path => !ignored.has(path))
}

type Refused = { readonly kind: 'refused'; readonly path: string; readonly reason: string }
type Trees = { readonly checkout: string; readonly root: string; readonly gitlinks: ReadonlySet<string> }

/** `wasThere`: the checkout has a directory at this path, and no link that leads to one. */
async function newPaths(trees: Trees, directory: string, wasThere: boolean): Promise<string[]> {
  const entries = await readdir(join(trees.root, directory), { withFileTypes: true }).catch(() => [])
  if (directory !== '' && entries.some(entry => entry.name === '.git')) return []
  const before = wasThere ? await readdir(join(trees.checkout, directory), { withFileTypes: true }) : []
  const directories = new Set(before.filter(entry => entry.isDirectory()).map(entry => entry.name))
  const files = new Set(before.filter(entry => !entry.isDirectory()).map(entry => entry.name))
  const found: string[] = []
  for (const entry of entries) {
    const path = directory === '' ? entry.name : `${directory}/${entry.name}`
    if (path === '.git' || trees.gitlinks.has(path)) continue
    if (entry.isDirectory()) found.push(...(await newPaths(trees, path, directories.has(entry.name))))
    else if (!files.has(entry.name)) found.push(path)
  }
  return found
}

async function trackedChange(
  baseline: Baseline,
  root: string,
  [path, file]: [string, TrackedFile],
): Promise<FileChange | Refused | null> {
  if (file.mode === '160000') return null
  const [before, after] = await Promise.all([readEntry(baseline.checkout, path), readEntry(root, path)])
  if (before === null && after === null) return null
  if (after === 'irregular') return irregular(path)
  if (before !== null && before !== 'irregular' && after !== null && sameEntry(before, after)) return null
  if (before === null || before === 'irregular') return dirty(path)
  const stored = storedForm(baseline, before, file)
  if (stored === 'dirty') return dirty(path)
  if (after === null) return { kind: 'delete', path }
  const content =
    stored === 'lf' && after.mode !== '120000' ? withoutCarriageReturns(after.content) : after.content
  return { kind: 'write', path, mode: after.mode, content, workingContent: after.content }
}

async function addition(root: string, path: string): Promise<FileChange | Refused | null> {
  const entry = await readEntry(root, path)
  if (entry === null) return null
  if (entry === 'irregular') return irregular(path)
  return { kind: 'write', path, mode: entry.mode, content: entry.content, workingContent: entry.content }
}

type Entry = { readonly mode: FileMode; readonly content: Buffer }

async function readEntry(root: string, path: string): Promise<Entry | 'irregular' | null> {
  const absolute = join(root, path)
  const stats = await lstat(absolute).catch(() => null)
  if (!stats || stats.isDirectory()) return null
  if (stats.isSymbolicLink()) return { mode: '120000', content: Buffer.from(await readlink(absolute)) }
  if (!stats.isFile()) return 'irregular'
  return { mode: fileMode(stats), content: await readFile(absolute) }
}

function fileMode(stats: Stats): FileMode {
  return (stats.mode & 0o100) === 0 ? '100644' : '100755'
}

function sameEntry(a: Entry, b: Entry | 'irregular'): boolean {
  return b !== 'irregular' && a.mode === b.mode && a.content.equals(b.content)
}

/** How the pristine file relates to the blob in HEAD: the same bytes, the same but for line ends, or neither. */
function storedForm(baseline: Baseline, before: Entry, file: TrackedFile): 'as-is' | 'lf' | 'dirty' {
  if (before.mode !== file.mode) return 'dirty'
  if (objectId(baseline, before.content) === file.oid) return 'as-is'
  return objectId(baseline, withoutCarriageReturns(before.content)) === file.oid ? 'lf' : 'dirty'
}

function objectId(baseline: Baseline, content: Buffer): string {
  return createHash(baseline.objectFormat).update(`blob ${content.length}\0`).update(content).digest('hex')
}

function withoutCarriageReturns(content: Buffer): Buffer {
  return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

function dirty(path: string): Refused {
  return {
    kind: 'refused',
    path,
    reason: `${path} was changed by the run, and already differed from HEAD before it`,
  }
}

function irregular(path: string): Refused {
  return { kind: 'refused', path, reason: `${path} is neither a file nor a symlink` }
}
