import type { Api } from './api.ts'
import { Unpublishable } from './publication.ts'

export type TreeEntry = { readonly mode: string; readonly sha: string }

/** What is at a path; a file in the place of one of its folders counts as what is there. Null: nothing. */
export type EntryAt = (path: string) => Promise<TreeEntry | null>

/** Looks paths up folder by folder, each folder once: a listing of the whole tree may come truncated. */
export function treeWalk(api: Api, rootTree: string): EntryAt {
  const folders = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>()
  const folder = (sha: string) => {
    const known = folders.get(sha) ?? listing(api, sha)
    folders.set(sha, known)
    return known
  }
  return async path => {
    let entry: TreeEntry = { mode: '040000', sha: rootTree }
    for (const name of path.split('/')) {
      if (entry.mode !== '040000') return entry
      const next = (await folder(entry.sha)).get(name)
      if (!next) return null
      entry = next
    }
    return entry
  }
}

async function listing(api: Api, tree_sha: string): Promise<ReadonlyMap<string, TreeEntry>> {
  const { data } = await api.ask(to => api.rest.git.getTree({ ...to, tree_sha }))
  if (data.truncated)
    throw new Unpublishable(
      'GitHub lists a folder of the repository only in part, because it holds too many files',
    )
  return new Map(data.tree.map(({ path, mode, sha }) => [path, { mode, sha }]))
}
