import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { type PictureHead, pictureHead } from './picture-size.ts'

/** A picture that may be shown to the model. `name` is untrusted. */
export type Picture = PictureHead & { readonly name: string; readonly bytes: Buffer }

/** A larger one helps nobody: the endpoint makes it smaller. */
export const PICTURE_BYTES = 2_000_000
const LONGEST_SIDE = 8_000

/**
 * Reads the picture at a path below the root, neither through a link nor under two names; a string says what it is
 * instead. To be called when nothing runs in the tree.
 */
export async function readPicture(root: string, path: string): Promise<Picture | string> {
  const place = join(await realpath(root), path)
  const real = await realpath(place).catch(() => null)
  if (real === null) return 'there is no such file'
  if (real !== place) return 'it is reached through a link'
  const bytes = await contentOf(place)
  if (typeof bytes === 'string') return bytes
  const head = pictureHead(bytes)
  if (head === null) return 'it is no PNG, JPEG, WebP or GIF'
  if (Math.max(head.width, head.height) > LONGEST_SIDE)
    return `it has ${head.width} x ${head.height} pixels, more than ${LONGEST_SIDE} at a side`
  return { ...head, name: path, bytes }
}

async function contentOf(place: string): Promise<Buffer | string> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  const file = await open(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => null)
  if (file === null) return 'it cannot be read'
  try {
    const stat = await file.stat()
    if (!stat.isFile() || stat.nlink > 1) return 'it is no plain file'
    if (stat.size > PICTURE_BYTES) return `it has ${stat.size} bytes, more than ${PICTURE_BYTES}`
    const bytes = Buffer.alloc(stat.size)
    const { bytesRead } = await file.read(bytes, 0, stat.size, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
