import type { Change, FileChange, FileMode } from '../sandbox/change.ts'
import type { Api } from './api.ts'
import { inParallel } from './parallel.ts'

const BLOBS_AT_ONCE = 8
/** More make GitHub's requests slow, and in the end time out. */
const ENTRIES_PER_TREE = 100

type Entry = {
  readonly path: string
  readonly mode: FileMode
  readonly type: 'blob'
  readonly sha: string | null
}

/** The base tree with the change laid over it. The SHA of the new tree. */
export async function writeTree(api: Api, baseTree: string, change: Change): Promise<string> {
  const needed = withoutImplied(change)
  const entries = await inParallel(needed, BLOBS_AT_ONCE, file => entryOf(api, file))
  let tree = baseTree
  for (let from = 0; from < entries.length; from += ENTRIES_PER_TREE) {
    const body = { base_tree: tree, tree: entries.slice(from, from + ENTRIES_PER_TREE) }
    tree = (await api.askAfterWrite(to => api.rest.git.createTree({ ...to, ...body }))).data.sha
  }
  return tree
}

/** A file in the place of a folder replaces all that was in it; deleting that as well would be an error. */
function withoutImplied(change: Change): Change {
  const written = new Set(change.filter(file => file.kind === 'write').map(file => file.path))
  return change.filter(file => file.kind === 'write' || !foldersOf(file.path).some(path => written.has(path)))
}

/** `a/b/c` lies in `a` and `a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

async function entryOf(api: Api, file: FileChange): Promise<Entry> {
  if (file.kind === 'delete') return { path: file.path, mode: '100644', type: 'blob', sha: null }
  const content = file.content.toString('base64')
  const { data } = await api.ask(to => api.rest.git.createBlob({ ...to, content, encoding: 'base64' }))
  return { path: file.path, mode: file.mode, type: 'blob', sha: data.sha }
}
