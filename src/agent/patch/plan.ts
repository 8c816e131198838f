import { editText } from './edit-text.ts'
import { nearestPaths } from './nearest-paths.ts'
import type { Operation } from './operation.ts'
import { PatchError } from './patch-error.ts'
import { safePath } from './path-safety.ts'

/** A regular file. `mode` holds the permission bits. */
export type TreeFile = { readonly content: Buffer; readonly mode: number }

/** The files below a root. `read` gives null for a missing file and a PatchError for what is not a plain file. */
export type Tree = {
  readonly read: (path: string) => Promise<TreeFile | null>
  readonly paths: () => Promise<readonly string[]>
}

/** What has to happen to one path; `before` is what a failed write brings back. */
export type Edit =
  | {
      readonly kind: 'write'
      readonly path: string
      readonly before: TreeFile | null
      readonly after: TreeFile
    }
  | { readonly kind: 'delete'; readonly path: string; readonly before: TreeFile }

/** Applies all operations in memory, each on the results of those before it. Any that fails fails the patch. */
export async function planPatch(operations: readonly Operation[], tree: Tree): Promise<readonly Edit[]> {
  const draft: Draft = { tree, before: new Map(), after: new Map() }
  for (const operation of operations) await apply(draft, operation)
  const edits = editsOf(draft)
  if (edits.length === 0) throw new PatchError('The patch changes nothing: the files already look like this.')
  refuseFileAsFolder(draft)
  return edits
}

/** The touched paths as they are and as they will be; null where there is no file. */
type Draft = {
  readonly tree: Tree
  readonly before: Map<string, TreeFile | null>
  readonly after: Map<string, TreeFile | null>
}

const NEW_FILE_MODE = 0o644

async function apply(draft: Draft, operation: Operation): Promise<void> {
  const path = safePath(operation.path)
  switch (operation.kind) {
    case 'add': {
      const mode = (await look(draft, path))?.mode ?? NEW_FILE_MODE
      draft.after.set(path, { content: Buffer.from(operation.content), mode })
      return
    }
    case 'delete':
      await existing(draft, path)
      draft.after.set(path, null)
      return
    case 'update': {
      const file = await existing(draft, path)
      const target = operation.moveTo === undefined ? path : safePath(operation.moveTo)
      await look(draft, target)
      draft.after.set(path, null)
      draft.after.set(target, { ...file, content: editText(path, file.content, operation.hunks) })
    }
  }
}

async function look(draft: Draft, path: string): Promise<TreeFile | null> {
  if (!draft.before.has(path)) draft.before.set(path, await draft.tree.read(path))
  return (draft.after.has(path) ? draft.after : draft.before).get(path) ?? null
}

async function existing(draft: Draft, path: string): Promise<TreeFile> {
  const file = await look(draft, path)
  if (file !== null) return file
  if (draft.before.get(path))
    throw new PatchError(`${path}: an earlier operation of this patch removed or moved it.`)
  const near = nearestPaths(await draft.tree.paths(), path)
  const hint =
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Nothing in the repository has a similar path.'
  throw new PatchError(`${path}: there is no such file. ${hint}`)
}

function editsOf({ before, after }: Draft): readonly Edit[] {
  return [...after].flatMap(([path, file]): readonly Edit[] => {
    const old = before.get(path) ?? null
    if (file === null) return old === null ? [] : [{ kind: 'delete', path, before: old }]
    if (old?.content.equals(file.content) && old.mode === file.mode) return []
    return [{ kind: 'write', path, before: old, after: file }]
  })
}

function refuseFileAsFolder({ after }: Draft): void {
  const files = [...after].flatMap(([path, file]) => (file === null ? [] : [path]))
  for (const file of files) {
    const inside = files.find(path => path.startsWith(`${file}/`))
    if (inside !== undefined) throw new PatchError(`${file} cannot be a file while ${inside} is to be one.`)
  }
}
