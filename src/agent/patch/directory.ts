import { constants, existsSync } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, readlink } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { codeOf } from './disk-error.ts'
import { PatchError, shown } from './patch-error.ts'

/** An open directory. `at` names an entry of it, and still does after someone swapped a directory above. */
export type Directory = {
  readonly at: (name: string) => string
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** A path as files are opened: one folder after the other, then the name. */
type Location = { readonly folders: readonly string[]; readonly name: string }

export function locate(path: string): Location {
  const at = path.lastIndexOf('/')
  return { folders: at < 0 ? [] : path.slice(0, at).split('/'), name: path.slice(at + 1) }
}

/**
 * Opens a directory below `root` one component at a time and never through a symbolic link: neither one that leaves
 * the root nor one that gives `.git` another name. Null when it is missing; with `made`, missing directories are
 * made instead and their paths added.
 */
export async function openDirectory(
  root: string,
  folders: readonly string[],
  made: string[] | null,
): Promise<Directory | null> {
  let path = root
  let handle = await open(root, DIRECTORY)
  for (const folder of folders) {
    const inside = entriesOf(handle, path)(folder)
    path = join(path, folder)
    const parent = handle
    const next = await step(inside, relative(root, path), made).finally(() => parent.close())
    if (next === null) return null
    handle = next
  }
  return { at: entriesOf(handle, path), [Symbol.asyncDispose]: () => handle.close() }
}

/** What stands at `inside` when it is not what was expected there; null when nothing does. */
export async function refusal(
  inside: string,
  path: string,
  expected: 'file' | 'directory',
): Promise<PatchError | null> {
  const found = await lstat(inside).catch(() => null)
  if (found === null || (expected === 'file' && found.isFile())) return null
  if (!found.isSymbolicLink()) {
    const kind = found.isDirectory()
      ? 'a directory'
      : found.isFile()
        ? 'a file'
        : 'neither a file nor a directory'
    return new PatchError(`${shown(path)} is ${kind}, so the patch cannot use it as a ${expected}.`)
  }
  const target = await readlink(inside).catch(() => 'something that is gone')
  return new PatchError(`${shown(path)} is a symbolic link to ${shown(target)}: name the real file instead.`)
}

const DIRECTORY = constants.O_RDONLY | constants.O_DIRECTORY

/** Linux resolves a name relative to the open directory; elsewhere the path is walked again. */
function entriesOf(handle: FileHandle, path: string): (name: string) => string {
  const opened = `/proc/self/fd/${handle.fd}`
  const base = existsSync(opened) ? opened : path
  return name => join(base, name)
}

async function step(inside: string, path: string, made: string[] | null): Promise<FileHandle | null> {
  if (made !== null && (await isNew(inside))) made.push(path)
  try {
    return await open(inside, DIRECTORY | constants.O_NOFOLLOW)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw (await refusal(inside, path, 'directory')) ?? error
  }
}

async function isNew(inside: string): Promise<boolean> {
  try {
    await mkdir(inside)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}
