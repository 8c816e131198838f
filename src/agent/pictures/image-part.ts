import { plainText } from '../../platform/text.ts'
import type { Picture } from './picture.ts'

/** A picture as the Responses API takes it, in a message and in the output of a function. */
export type ImagePart = {
  readonly type: 'input_image'
  /** Which bounds what it costs, see item-size. */
  readonly detail: 'high'
  readonly image_url: string
}

export function imagePart({ mime, bytes }: Picture): ImagePart {
  return { type: 'input_image', detail: 'high', image_url: `data:${mime};base64,${bytes.toString('base64')}` }
}

/** `shot.png (PNG, 800 x 600 pixels, 12345 bytes)` */
export function caption({ name, mime, width, height, bytes }: Picture): string {
  const kind = mime.slice('image/'.length).toUpperCase()
  return `${plainText(name).slice(0, 200)} (${kind}, ${width} x ${height} pixels, ${bytes.length} bytes)`
}
