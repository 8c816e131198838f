import { closeSync, fstatSync, readlinkSync, readSync, type Stats } from 'node:fs'
import { type Held, openFile, statsOf } from './beneath.ts'
import type { FileMode } from './change.ts'

/** A file or a link, whole. */
export type Entry = { readonly mode: FileMode; readonly content: Buffer }

/** Why an entry is not taken, in words that follow its path. */
export type Unfit = { readonly unfit: string }

/** Larger ones are not read: GitHub takes none of 100 MB. */
export const LARGEST_FILE_BYTES = 32 * 1024 * 1024
const CHUNK_BYTES = 256 * 1024

/** The entry of a held directory; null for nothing and for a directory. */
export function readEntry(parent: Held, name: string): Entry | Unfit | null {
  const stats = statsOf(parent.at(name))
  if (!stats || stats.isDirectory()) return null
  if (stats.isSymbolicLink())
    return { mode: '120000', content: Buffer.from(readlinkSync(parent.at(name), 'buffer')) }
  if (!stats.isFile()) return IRREGULAR
  return withFile(parent.at(name), readFile) ?? IRREGULAR
}

const IRREGULAR: Unfit = { unfit: 'is neither a file nor a symlink' }

/** Of the opened file, whatever the path leads to by now. */
function readFile(descriptor: number, stats: Stats): Entry | Unfit {
  if (stats.nlink > 1) return { unfit: 'is a hard link: it has another name, which may lie elsewhere' }
  if (stats.size > LARGEST_FILE_BYTES)
    return { unfit: `has ${stats.size} bytes, which is more than can leave` }
  const content = Buffer.alloc(stats.size)
  let length = 0
  while (length < content.length) {
    const read = readSync(descriptor, content, length, content.length - length, length)
    if (read === 0) break
    length += read
  }
  return { mode: fileMode(stats), content: content.subarray(0, length) }
}

/** Whether two files hold the same bytes, compared piece by piece; false where one of them is none. */
export function sameBytes(one: string, other: string): boolean {
  const same = withFile(one, (a, { size }) =>
    withFile(other, (b, stats) => stats.size === size && samePieces(a, b)),
  )
  return same ?? false
}

function samePieces(one: number, other: number): boolean {
  const [a, b] = [Buffer.alloc(CHUNK_BYTES), Buffer.alloc(CHUNK_BYTES)]
  for (let at = 0; ; ) {
    const read = readSync(one, a, 0, CHUNK_BYTES, at)
    const readToo = readSync(other, b, 0, CHUNK_BYTES, at)
    if (read !== readToo || a.compare(b, 0, readToo, 0, read) !== 0) return false
    if (read === 0) return true
    at += read
  }
}

/** Hands the pieces of a file over, whatever its size; false where it is none. */
export function eachPiece(path: string, take: (piece: Buffer) => void): boolean {
  const done = withFile(path, descriptor => {
    const piece = Buffer.alloc(CHUNK_BYTES)
    for (let at = 0; ; ) {
      const read = readSync(descriptor, piece, 0, CHUNK_BYTES, at)
      if (read === 0) return true
      take(piece.subarray(0, read))
      at += read
    }
  })
  return done ?? false
}

function withFile<T>(path: string, use: (descriptor: number, stats: Stats) => T): T | null {
  const descriptor = openFile(path)
  if (descriptor === null) return null
  try {
    const stats = fstatSync(descriptor)
    return stats.isFile() ? use(descriptor, stats) : null
  } finally {
    closeSync(descriptor)
  }
}

export function fileMode(stats: Stats): FileMode {
  if (stats.isSymbolicLink()) return '120000'
  return (stats.mode & 0o100) === 0 ? '100644' : '100755'
}
