import { glob, lstat, realpath } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { placeBelow, type Roots } from './place.ts'
import type { Remark } from './remarks.ts'

/** A report on the disk: where it is, and its name below the root. */
export type ReportFile = { readonly path: string; readonly name: string }

export const MAX_REPORTS = 5_000
/** Entries of folders that a search may look at. */
export const MAX_ENTRIES = 1_000_000

/** The folder itself, without links, and all paths by which globs may name it. */
type Place = { readonly root: string; readonly roots: Roots }

type Search = { readonly files: readonly ReportFile[]; readonly remarks: readonly Remark[] }

/**
 * The files that globs name below the root, each once, sorted by name, links resolved. A link or `..` that
 * leads out of the root is not followed. Folders and names with a leading dot must be named, `**` enters no link.
 */
export async function findReports(globs: readonly string[], { root, roots }: Place): Promise<Search> {
  const files = new Map<string, ReportFile>()
  const remarks: Remark[] = []
  for (const written of globs) {
    const { matches, remark } = await matchesOf(written, { root, roots, limit: MAX_REPORTS - files.size })
    if (remark) remarks.push({ kind: 'general', what: `The pattern ${written} of test-report ${remark}` })
    for (const match of matches) {
      const found = await resolved(match, root)
      if (typeof found === 'string') remarks.push({ about: match, kind: 'unread', what: found })
      else if (found) files.set(found.path, found)
    }
  }
  if (files.size >= MAX_REPORTS)
    remarks.push({ kind: 'general', what: `Only ${MAX_REPORTS} test reports are read` })
  return { files: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), remarks }
}

type Matching = Place & { readonly limit: number }

/** At most `limit` paths relative to the root; a search through too many entries stays out of the folders that are left. */
async function matchesOf(written: string, { root, roots, limit }: Matching) {
  const pattern = placeBelow(written, roots)
  if (pattern === undefined) return { matches: [], remark: OUTSIDE }
  const matches: string[] = []
  let entries = 0
  const exclude = (): boolean => {
    entries += 1
    return entries > MAX_ENTRIES
  }
  for await (const match of glob(pattern, { cwd: root, exclude })) {
    if (matches.length >= limit) break
    matches.push(match)
  }
  if (entries > MAX_ENTRIES) return { matches, remark: `was searched for among ${MAX_ENTRIES} files only` }
  return { matches, remark: matches.length === 0 ? 'names no file' : null }
}

const OUTSIDE = 'leads out of the folder in which the tests run'

/** The file behind a match; null for a folder, and a sentence where it is none to be read. */
async function resolved(match: string, root: string): Promise<ReportFile | string | null> {
  const path = await realpath(`${root}${sep}${match}`).catch(() => null)
  if (path === null) return 'leads to no file'
  if (path !== root && !path.startsWith(`${root}${sep}`)) return OUTSIDE
  return (await isFolder(path)) ? null : { path, name: relative(root, path) }
}

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    stat => stat.isDirectory(),
    () => false,
  )
}
