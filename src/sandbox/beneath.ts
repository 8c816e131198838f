import type { Dirent, Stats } from 'node:fs'
import { closeSync, constants, lstatSync, openSync, readdirSync } from 'node:fs'

const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK } = constants
/** What is not there, or is no directory, or is a link. */
const NOT_THERE = ['ENOENT', 'ENOTDIR', 'ELOOP']

/** A directory that is held open: whoever renames it or puts a link in its place leads nobody elsewhere. */
export type Held = Disposable & {
  /** The path of an entry, good as long as the directory is held. */
  readonly at: (name: string) => string
  readonly entries: () => readonly Dirent[]
}

/** Holds a directory by a path whose last part must be no link; null where there is none. */
export function hold(path: string): Held | null {
  const descriptor = opened(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  if (descriptor === null) return null
  const self = `/proc/self/fd/${descriptor}`
  return {
    at: name => `${self}/${name}`,
    entries: () => readdirSync(self, { withFileTypes: true }),
    [Symbol.dispose]: () => closeSync(descriptor),
  }
}

/** Uses the parent of a path below `root`, reached part by part without following a link; null where it is not there. */
export function within<T>(root: string, path: string, use: (parent: Held, name: string) => T): T | null {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  let parent = hold(root)
  for (const part of parts) {
    const next = parent && hold(parent.at(part))
    parent?.[Symbol.dispose]()
    parent = next
  }
  using held = parent
  return held && use(held, name)
}

/** Opens a file for reading, neither following a link nor waiting for the other end of a pipe; null where there is none. */
export function openFile(path: string): number | null {
  return opened(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
}

/** What stands there, links unfollowed; null for nothing. */
export function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch (error) {
    return unlessThere(error)
  }
}

function opened(path: string, flags: number): number | null {
  try {
    return openSync(path, flags)
  } catch (error) {
    return unlessThere(error)
  }
}

function unlessThere(error: unknown): null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (NOT_THERE.includes(code)) return null
  throw error
}
