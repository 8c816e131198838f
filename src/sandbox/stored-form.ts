import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { join } from 'node:path'
import type { Baseline, TrackedFile } from './baseline.ts'
import { statsOf, within } from './beneath.ts'
import { eachPiece, fileMode, LARGEST_FILE_BYTES, readEntry } from './entry.ts'

/** How the pristine file relates to the blob in HEAD: the same bytes, the same but for line ends, or neither. */
export type StoredForm = 'as-is' | 'lf' | 'dirty'

export function storedForm(baseline: Baseline, path: string, file: TrackedFile): StoredForm {
  const stats = statsOf(join(baseline.checkout, path))
  if (!stats || modeOf(stats) !== file.mode) return 'dirty'
  return stats.isSymbolicLink() ? linkForm(baseline, path, file) : fileForm(baseline, path, { file, stats })
}

function modeOf(stats: Stats): string {
  return stats.isFile() || stats.isSymbolicLink() ? fileMode(stats) : ''
}

function linkForm({ checkout, objectFormat }: Baseline, path: string, { oid }: TrackedFile): StoredForm {
  const link = within(checkout, path, readEntry)
  const isSame = link && 'content' in link && objectId(objectFormat, link.content) === oid
  return isSame ? 'as-is' : 'dirty'
}

type Found = { readonly file: TrackedFile; readonly stats: Stats }

/** Line ends are looked at in files of a size that can leave, others are hashed in pieces. */
function fileForm({ checkout, objectFormat }: Baseline, path: string, { file, stats }: Found): StoredForm {
  const hash = createHash(objectFormat).update(`blob ${stats.size}\0`)
  const pieces: Buffer[] = []
  eachPiece(join(checkout, path), piece => {
    hash.update(piece)
    if (stats.size <= LARGEST_FILE_BYTES) pieces.push(Buffer.from(piece))
  })
  if (hash.digest('hex') === file.oid) return 'as-is'
  return objectId(objectFormat, withoutReturns(Buffer.concat(pieces))) === file.oid ? 'lf' : 'dirty'
}

function objectId(format: Baseline['objectFormat'], content: Buffer): string {
  return createHash(format).update(`blob ${content.length}\0`).update(content).digest('hex')
}

/** The content with line ends as git stores them. */
export function withoutReturns(content: Buffer): Buffer {
  return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}
