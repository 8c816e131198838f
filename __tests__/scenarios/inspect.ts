import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** One hash over names, modes, contents and link targets of everything below a directory, .git included. */
export function treeHash(root: string): string {
  const hash = createHash('sha256')
  for (const path of walk(root, '')) {
    const stats = lstatSync(join(root, path))
    const content = stats.isSymbolicLink()
      ? readlinkSync(join(root, path))
      : stats.isFile()
        ? readFileSync(join(root, path))
        : ''
    hash.update(`${path}\0${stats.mode}\0${stats.isFile() ? stats.mtimeMs : ''}\0`).update(content)
  }
  return hash.digest('hex')
}

/** Files below a directory that hold one of the texts. */
export function filesHolding(root: string, texts: readonly string[]): string[] {
  return walk(root, '').filter(path => {
    if (!lstatSync(join(root, path)).isFile()) return false
    const content = readFileSync(join(root, path), 'latin1')
    return texts.some(text => content.includes(text))
  })
}

/** Processes that work below a directory or have it in their environment or arguments. */
export function processesOf(directory: string): string[] {
  const ids = readdirSync('/proc').filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
  return ids.flatMap(id =>
    belongs(id, directory) ? [`${id} ${read(`/proc/${id}/cmdline`).replaceAll('\0', ' ')}`] : [],
  )
}

function belongs(id: string, directory: string): boolean {
  if (/^State:\s+Z/m.test(read(`/proc/${id}/status`))) return false
  return [link(`/proc/${id}/cwd`), read(`/proc/${id}/environ`), read(`/proc/${id}/cmdline`)].some(text =>
    text.includes(directory),
  )
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

function link(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

function walk(root: string, directory: string): string[] {
  const entries = readdirSync(join(root, directory), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  return entries.flatMap(entry => {
    const path = directory === '' ? entry.name : `${directory}/${entry.name}`
    return entry.isDirectory() ? [path, ...walk(root, path)] : [path]
  })
}
