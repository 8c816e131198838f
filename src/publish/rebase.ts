import type { Change, FileChange, FileMode, FileWrite } from '../sandbox/change.ts'
import { isMissing } from './answer.ts'
import type { Api } from './api.ts'
import { mergeFile } from './merge-file.ts'
import { type Publication, Unpublishable } from './publication.ts'
import { type TreeEntry, treeWalk } from './tree-walk.ts'

export type Rebased = {
  /** Of the base commit. */
  readonly baseTree: string
  readonly change: Change
  /** Paths that differ between the two commits, so that the change was carried over by hunk. */
  readonly merged: readonly string[]
}

/** The change as it reads on the base commit. Throws Unpublishable for a file that cannot be carried over. */
export async function onBase(api: Api, publication: Publication): Promise<Rebased> {
  const { baseSha, headSha, change } = publication
  const baseTree = await treeOf(api, baseSha)
  if (headSha === baseSha) return { baseTree, change, merged: [] }
  const [entryAtHead, entryAtBase] = [treeWalk(api, await treeOf(api, headSha)), treeWalk(api, baseTree)]
  const carried: FileChange[] = []
  const merged: string[] = []
  for (const file of change) {
    const [head, base] = await Promise.all([entryAtHead(file.path), entryAtBase(file.path)])
    const isSame = head?.sha === base?.sha && head?.mode === base?.mode
    if (!isSame) merged.push(file.path)
    carried.push(...(isSame ? [file] : await carriedOver(api, file, { head, base })))
  }
  if (carried.length > 0) return { baseTree, change: carried, merged }
  throw new Unpublishable(
    `nothing of the fix is left on ${baseSha.slice(0, 7)}: what it does is done there already`,
  )
}

async function treeOf(api: Api, commit_sha: string): Promise<string> {
  try {
    return (await api.ask(to => api.rest.git.getCommit({ ...to, commit_sha }))).data.tree.sha
  } catch (error) {
    if (isMissing(error))
      throw new Unpublishable(
        `GitHub does not show the commit ${commit_sha.slice(0, 7)}: it is gone, or \`github-token\` lacks \`contents: read\``,
      )
    throw error
  }
}

type Places = { readonly head: TreeEntry | null; readonly base: TreeEntry | null }

/** Nothing where the base commit has already what the fix wants. */
async function carriedOver(api: Api, file: FileChange, places: Places): Promise<readonly FileChange[]> {
  const { head, base } = places
  if (file.kind === 'delete' && base === null) return []
  if (file.kind === 'delete' || !isRegular(head) || !isRegular(base) || !isRegular(file)) throw conflict(file)
  const [before, ours] = await Promise.all([contentOf(api, head.sha), contentOf(api, base.sha)])
  const content =
    head.sha === base.sha ? file.content : await mergeFile({ base: before, ours, theirs: file.content })
  if (content === null) throw conflict(file)
  const mode = file.mode === head.mode ? base.mode : file.mode
  if (mode === base.mode && content.equals(ours)) return []
  return [{ ...file, mode, content, workingContent: content } satisfies FileWrite]
}

function isRegular<T extends { readonly mode: string }>(entry: T | null): entry is T & { mode: FileMode } {
  return entry?.mode === '100644' || entry?.mode === '100755'
}

async function contentOf(api: Api, file_sha: string): Promise<Buffer> {
  const { data } = await api.ask(to => api.rest.git.getBlob({ ...to, file_sha }))
  return Buffer.from(data.content, 'base64')
}

function conflict({ path }: FileChange): Unpublishable {
  return new Unpublishable(
    `${path} differs between the merge commit that was tested and the pull request's head in the same place that the fix touches: update the pull request's branch, or check out its head with \`ref: \${{ github.event.pull_request.head.sha }}\``,
  )
}
