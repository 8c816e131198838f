import { type Dirent, readdirSync, readlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { messageOf } from '../platform/errors.ts'
import type { TrackedFile } from './baseline.ts'
import { type Held, hold, statsOf } from './beneath.ts'
import { fileMode, sameBytes } from './entry.ts'

export type Trees = {
  /** The pristine tree, which nobody writes. */
  readonly checkout: string
  /** A copy in which commands have run. */
  readonly root: string
  readonly tracked: ReadonlyMap<string, TrackedFile>
}

/** Where a copy differs, by path; nothing has been read but what is compared. */
export type Survey = {
  /** New files, links and whatever else is no directory. */
  readonly added: readonly string[]
  /** Tracked paths that differ, or are gone. */
  readonly touched: readonly string[]
  /** Places that cannot be told, and why. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[]
}

/** More is no change, but a flood. */
const MOST_ADDED = 200_000
/** Deeper than any tool goes; every level is held open. */
const MOST_LEVELS = 100
/** So often somebody else may have a turn, to cancel for example. */
const DIRECTORIES_A_TURN = 100

/** Walks through a copy by directories held open, never through a link. In memory that grows with what differs. */
export async function survey(trees: Trees, compare: 'compare' | 'names-only'): Promise<Survey> {
  const walk = newWalk(trees, compare)
  using root = hold(trees.root)
  if (root) await visit(walk, root, { path: '', wasThere: true, level: 0 })
  const gone = (path: string): boolean => !walk.seen.has(path) && statsOf(join(trees.checkout, path)) !== null
  const missing = compare === 'compare' ? [...walk.files].filter(gone) : []
  return { added: walk.added, touched: [...walk.touched, ...missing], refused: walk.refused }
}

type Walk = Trees & {
  readonly compare: boolean
  /** Tracked files and links, and every directory that one of them lies in. */
  readonly files: ReadonlySet<string>
  readonly directories: ReadonlySet<string>
  readonly seen: Set<string>
  readonly added: string[]
  readonly touched: string[]
  readonly refused: { path: string; reason: string }[]
  visited: number
}

function newWalk(trees: Trees, compare: string): Walk {
  const paths = [...trees.tracked].filter(([, { mode }]) => mode !== '160000').map(([path]) => path)
  const lists = { seen: new Set<string>(), added: [], touched: [], refused: [] }
  const places = { files: new Set(paths), directories: directoriesOf(paths) }
  return { ...trees, ...places, ...lists, compare: compare === 'compare', visited: 0 }
}

/** `wasThere`: the checkout has a directory at this path, and no link that leads to one. */
type Place = { readonly path: string; readonly wasThere: boolean; readonly level: number }

async function visit(walk: Walk, held: Held, { path: directory, wasThere, level }: Place): Promise<void> {
  walk.visited += 1
  if (walk.visited % DIRECTORIES_A_TURN === 0) await nextTurn()
  const entries = held.entries()
  const before = wasThere ? readdirSync(join(walk.checkout, directory), { withFileTypes: true }) : []
  if (directory !== '' && isRepository(entries)) {
    // What a run clones or initialises for itself is left alone.
    if (!walk.directories.has(directory)) return
    if (!isRepository(before)) refuse(walk, directory, 'was made a repository of its own')
  }
  const known = new Map(before.map(entry => [entry.name, entry.isDirectory()]))
  for (const entry of entries) {
    const path = directory === '' ? entry.name : `${directory}/${entry.name}`
    if (entry.name === '.git' || walk.tracked.get(path)?.mode === '160000') continue
    if (entry.isDirectory()) {
      await enter(walk, held, { path, wasThere: known.get(entry.name) === true, level: level + 1 })
    } else if (walk.files.has(path)) compareTracked(walk, held.at(entry.name), path)
    else if (known.get(entry.name) !== false) add(walk, path)
  }
}

async function enter(walk: Walk, parent: Held, place: Place): Promise<void> {
  if (walk.added.length > MOST_ADDED) return
  if (place.level > MOST_LEVELS)
    return refuse(walk, place.path, `lies deeper than ${MOST_LEVELS} directories`)
  try {
    using held = hold(parent.at(basename(place.path)))
    if (held) await visit(walk, held, place)
  } catch (error) {
    refuse(walk, place.path, `cannot be read (${messageOf(error)})`)
  }
}

function add(walk: Walk, path: string): void {
  if (walk.added.length === MOST_ADDED) refuse(walk, path, `is one of more than ${MOST_ADDED} new files`)
  if (walk.added.length <= MOST_ADDED) walk.added.push(path)
}

function compareTracked(walk: Walk, here: string, path: string): void {
  if (!walk.compare) return
  walk.seen.add(path)
  try {
    if (isSame(here, join(walk.checkout, path))) return
  } catch {
    // Whoever reads it is told why that cannot be done.
  }
  walk.touched.push(path)
}

/** A copy keeps the times of its files. Whoever sets them back after an edit has edited nothing that counts. */
function isSame(here: string, there: string): boolean {
  const [now, before] = [statsOf(here), statsOf(there)]
  if (!now || !before || fileMode(now) !== fileMode(before)) return false
  if (now.isSymbolicLink()) return readlinkSync(here, 'buffer').equals(readlinkSync(there, 'buffer'))
  if (!now.isFile() || now.size !== before.size) return false
  return now.mtimeMs === before.mtimeMs || sameBytes(here, there)
}

function isRepository(entries: readonly Dirent[]): boolean {
  return entries.some(({ name }) => name === '.git')
}

function refuse(walk: Walk, path: string, reason: string): void {
  walk.refused.push({ path, reason: `${path} ${reason}` })
}

function directoriesOf(paths: readonly string[]): Set<string> {
  const directories = new Set<string>()
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const directory = path.slice(0, at)
      if (directories.has(directory)) break
      directories.add(directory)
    }
  return directories
}
