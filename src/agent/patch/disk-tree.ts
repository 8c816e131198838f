import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { locate, openDirectory, refusal } from './directory.ts'
import { codeOf, diskError } from './disk-error.ts'
import { PatchError, shown } from './patch-error.ts'
import type { Tree, TreeFile } from './plan.ts'

/** The files below a directory, as they are at the moment of asking. */
export function diskTree(root: string): Tree {
  return {
    read: path => readPlainFile(root, path).catch(error => Promise.reject(diskError(error, path, 'read'))),
    paths: () => listPaths(root),
  }
}

const FILE_BYTES = 64 * 1024 * 1024
const LISTED_PATHS = 20_000
const UNLISTED = new Set(['.git', 'node_modules'])

/** A FIFO does not block the open, and fails the check that follows. */
const PLAIN = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

async function readPlainFile(root: string, path: string): Promise<TreeFile | null> {
  const { folders, name } = locate(path)
  await using directory = await openDirectory(root, folders, null)
  if (directory === null) return null
  const inside = directory.at(name)
  await using file = await open(inside, PLAIN).catch(async error => {
    if (codeOf(error) === 'ENOENT') return null
    throw (await refusal(inside, path, 'file')) ?? error
  })
  if (file === null) return null
  const stats = await file.stat()
  if (!stats.isFile()) throw await refusal(inside, path, 'file')
  if (stats.size > FILE_BYTES)
    throw new PatchError(`${shown(path)} is too large for a patch (${stats.size} bytes).`)
  return { content: await file.readFile(), mode: stats.mode & 0o777 }
}

/** Breadth first and bounded: it only serves as a hint. */
async function listPaths(root: string): Promise<readonly string[]> {
  const files: string[] = []
  const folders = ['']
  for (
    let folder = folders.shift();
    folder !== undefined && files.length < LISTED_PATHS;
    folder = folders.shift()
  ) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
    for (const entry of entries.filter(({ name }) => !UNLISTED.has(name))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) folders.push(path)
      if (entry.isFile()) files.push(path)
    }
  }
  return files
}
