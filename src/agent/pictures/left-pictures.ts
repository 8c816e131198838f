import { glob, lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { count, plainText } from '../../platform/text.ts'
import { type Picture, readPicture } from './picture.ts'

export type Leftovers = {
  /** The copy in which the tests have run, */
  readonly root: string
  /** and what it is a copy of: what is the same there was not left by these tests. */
  readonly checkout: string
  /** Relative to both; the globs start there and do not lead out. */
  readonly directory: string
  readonly globs: readonly string[]
}

export type LeftPictures = { readonly pictures: readonly Picture[]; readonly notes: readonly string[] }

const MOST_PICTURES = 4
const MOST_BYTES = 4_000_000
/** Entries of folders that are looked at. */
const MOST_ENTRIES = 200_000
const MOST_NAMES = 1_000

/** The first pictures, by name, that the tests have written. */
export async function leftPictures(left: Leftovers): Promise<LeftPictures> {
  const pictures: Picture[] = []
  const notes: string[] = []
  let bytes = 0
  let over = 0
  for (const name of await namesIn(left)) {
    const found = await readPicture(join(left.root, left.directory), name)
    if (typeof found === 'string')
      notes.push(`attachments: ${plainText(name).slice(0, 200)} is left out: ${found}`)
    else if (pictures.length === MOST_PICTURES || bytes + found.bytes.length > MOST_BYTES) over += 1
    else {
      pictures.push(found)
      bytes += found.bytes.length
    }
    if (notes.length + over > MOST_PICTURES) break
  }
  if (over > 0)
    notes.push(
      `attachments: the model is shown ${count(pictures.length, 'picture')}; the others are too many or too large`,
    )
  if (pictures.length + notes.length === 0)
    notes.push('attachments: the tests left nothing that these globs name')
  return { pictures, notes }
}

/** Sorted, each once. */
async function namesIn({ root, checkout, directory, globs }: Leftovers): Promise<string[]> {
  const cwd = join(root, directory)
  const names = new Set<string>()
  let entries = 0
  const exclude = (): boolean => {
    entries += 1
    return entries > MOST_ENTRIES
  }
  for (const pattern of globs)
    for await (const name of glob(pattern, { cwd, exclude })) {
      if (names.size >= MOST_NAMES) break
      if (await isNew(join(cwd, name), join(checkout, directory, name))) names.add(name)
    }
  return [...names].sort()
}

/** Copies keep their times. Folders are none. */
async function isNew(path: string, before: string): Promise<boolean> {
  const [now, then] = await Promise.all([path, before].map(place => lstat(place).catch(() => null)))
  if (!now || now.isDirectory()) return false
  return !then || then.mtimeMs !== now.mtimeMs || then.size !== now.size
}
