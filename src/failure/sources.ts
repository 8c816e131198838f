import { plainText } from '../platform/text.ts'
import { EXCERPT_BYTES } from './excerpt.ts'

/** The repository's own files, as far as an excerpt may show them. */
export type SourceTree = {
  /** Tracked files, relative to the root. */
  readonly paths: Iterable<string>
  readonly read: (path: string) => string | null
  /** As the tests see it, absolute. */
  readonly root: string
  /** Where the tests run, relative to the root. */
  readonly directory: string
}

/** Lines shown above and below one that is named. */
const AROUND = 3
const MOST_PLACES = 12
const LINE_CHARS = 160
/** A file beyond this is generated or data. */
const FILE_CHARS = 1_000_000
/** `a/b.js:12`, `File "a/b.py", line 12`, `b.java(12`; what stands before a name decides where it may begin. */
const PLACE = /(?<![\w@+~./\\-])([\w@+~./\\-]{1,240}\.[A-Za-z]\w{0,7})(?::|\(|", line |, line )(\d{1,6})/g

/** Less says nothing. */
const LEAST_BYTES = 200
const TITLE = '\n\nThe places that are named, in the repository:\n'

/** An excerpt with the source lines around the places that it names, as far as there is room in the same budget. */
export function withSources(excerpt: string, tree: SourceTree): string {
  const room = EXCERPT_BYTES - Buffer.byteLength(excerpt) - Buffer.byteLength(TITLE)
  const sources = room < LEAST_BYTES ? '' : sourcesAround(excerpt, tree, room)
  return sources === '' ? excerpt : excerpt + TITLE + sources
}

/** The source lines around the places that a text names, in its order, within a number of bytes of UTF-8; pure but for the reading. */
export function sourcesAround(text: string, tree: SourceTree, budgetBytes: number): string {
  const shown: string[] = []
  let left = budgetBytes
  for (const [path, numbers] of placesIn(text, tree)) {
    const part = excerptOfFile(path, numbers, tree.read(path))
    const bytes = Buffer.byteLength(part) + 1
    if (part === '' || bytes > left) continue
    shown.push(part)
    left -= bytes
  }
  return shown.join('\n')
}

/** Line numbers by tracked file. */
function placesIn(text: string, tree: SourceTree): Map<string, Set<number>> {
  const resolve = resolver(tree)
  const places = new Map<string, Set<number>>()
  let found = 0
  for (const [, name = '', line] of text.matchAll(PLACE)) {
    const path = resolve(name)
    if (path === null) continue
    const numbers = places.get(path) ?? new Set()
    places.set(path, numbers.add(Number(line)))
    found += 1
    if (found === MOST_PLACES) break
  }
  return places
}

/** Java and others name a file without its folder: it counts where only one file has that name. */
function resolver({ paths, root, directory }: SourceTree): (name: string) => string | null {
  const tracked = new Set(paths)
  const byName = Map.groupBy(tracked, path => path.slice(path.lastIndexOf('/') + 1))
  return name => {
    const path = name.replaceAll('\\', '/').replace(/^\/+(?=\/)/, '')
    const inside = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path.replace(/^(?:\.\/)+/, '')
    const candidates = [directory === '.' ? inside : `${directory}/${inside}`, inside]
    const exact = candidates.find(candidate => tracked.has(candidate))
    if (exact !== undefined) return exact
    const alike = inside.includes('/') ? [] : (byName.get(inside) ?? [])
    return alike.length === 1 ? (alike[0] ?? null) : null
  }
}

function excerptOfFile(path: string, numbers: ReadonlySet<number>, text: string | null): string {
  if (text === null || text.length > FILE_CHARS || text.includes('\0')) return ''
  const lines = text.split(/\r?\n/)
  const near = new Set([...numbers].flatMap(around).filter(number => lines[number - 1] !== undefined))
  if (near.size === 0) return ''
  const shown = [...near].sort((a, b) => a - b)
  const rows = shown.flatMap((number, index) => {
    const mark = numbers.has(number) ? '>' : ' '
    const row = `${mark}${String(number).padStart(5)} | ${(lines[number - 1] ?? '').slice(0, LINE_CHARS)}`
    return index > 0 && shown[index - 1] !== number - 1 ? ['       ...', row] : [row]
  })
  return plainText([`== ${path}`, ...rows].join('\n'))
}

function around(number: number): number[] {
  return Array.from({ length: 2 * AROUND + 1 }, (_, offset) => number - AROUND + offset).filter(
    line => line > 0,
  )
}
