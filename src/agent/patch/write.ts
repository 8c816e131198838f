import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { open, rename, rm, rmdir, unlink } from 'node:fs/promises'
import { type Directory, locate, openDirectory } from './directory.ts'
import { diskError } from './disk-error.ts'
import { PatchError, shown } from './patch-error.ts'
import type { Edit, TreeFile } from './plan.ts'

/**
 * Brings the edits to the disk: first every new content into a file beside its target, then the renames and
 * deletions, which hardly ever fail. What fails all the same takes back everything before it. A rename replaces the
 * entry itself, so no link, symbolic or hard, leads the content elsewhere. A tree that cannot be
 * restored either is no PatchError: after one of those the tree is as it was.
 */
export async function writeEdits(root: string, edits: readonly Edit[]): Promise<void> {
  const undo: Undo[] = []
  try {
    const staged: Staged[] = []
    for (const edit of edits) staged.push(await named(edit.path, stage(root, edit, undo)))
    for (const { edit, temporary } of staged) {
      await named(edit.path, commit(root, edit, temporary))
      undo.push({ path: edit.path, run: () => restore(root, edit) })
    }
  } catch (error) {
    const lost = await takeBack(undo)
    if (lost.length === 0) throw error
    throw new Error(`a patch was written in part, and not taken back for ${lost.join(', ')}`, {
      cause: error,
    })
  }
}

type Undo = { readonly path: string; readonly run: () => Promise<unknown> }
type Staged = { readonly edit: Edit; readonly temporary: string | null }

const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW

async function stage(root: string, edit: Edit, undo: Undo[]): Promise<Staged> {
  if (edit.kind === 'delete') return { edit, temporary: null }
  const { folders } = locate(edit.path)
  const made: string[] = []
  undo.push({ path: edit.path, run: () => removeFolders(root, made) })
  await using directory = await openFolder(root, folders, made)
  const temporary = `.apply-patch-${randomUUID()}`
  undo.push({
    path: edit.path,
    run: () => inFolder(root, folders, folder => rm(folder.at(temporary), { force: true })),
  })
  await writeNew(directory.at(temporary), edit.after)
  return { edit, temporary }
}

async function writeNew(path: string, file: TreeFile): Promise<void> {
  await using handle = await open(path, NEW_FILE, 0o600)
  await handle.writeFile(file.content)
  await handle.chmod(file.mode)
}

function commit(root: string, edit: Edit, temporary: string | null): Promise<void> {
  const { folders, name } = locate(edit.path)
  return inFolder(root, folders, folder =>
    temporary === null ? unlink(folder.at(name)) : rename(folder.at(temporary), folder.at(name)),
  )
}

function restore(root: string, { path, before }: Edit): Promise<void> {
  const { folders, name } = locate(path)
  return inFolder(root, folders, async folder => {
    if (before === null) return unlink(folder.at(name))
    const temporary = folder.at(`.apply-patch-${randomUUID()}`)
    await writeNew(temporary, before)
    await rename(temporary, folder.at(name))
  })
}

async function removeFolders(root: string, made: readonly string[]): Promise<void> {
  for (const path of made.toReversed()) {
    const { folders, name } = locate(path)
    await inFolder(root, folders, folder => rmdir(folder.at(name)))
  }
}

async function inFolder(root: string, folders: readonly string[], act: (folder: Directory) => Promise<void>) {
  await using folder = await openFolder(root, folders, null)
  await act(folder)
}

async function openFolder(
  root: string,
  folders: readonly string[],
  made: string[] | null,
): Promise<Directory> {
  const folder = await openDirectory(root, folders, made)
  if (folder !== null) return folder
  throw new PatchError(`${shown(folders.join('/'))} was removed while the patch was applied.`)
}

/** Runs all of them, last first; the paths of those that failed. */
async function takeBack(undo: readonly Undo[]): Promise<readonly string[]> {
  const lost = new Set<string>()
  for (const { path, run } of undo.toReversed()) await run().catch(() => lost.add(path))
  return [...lost]
}

function named<T>(path: string, work: Promise<T>): Promise<T> {
  return work.catch(error => Promise.reject(diskError(error, path, 'written')))
}
