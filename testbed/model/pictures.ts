import { createHash } from 'node:crypto'
import { pictureHead } from '../../src/agent/pictures/picture-size.ts'

const DATA_URL = /data:image\/[a-z]+;base64,[A-Za-z0-9+/=]*/g
/** By the rule of gpt-5 and its codex models. Source: OpenAI's guide "Images and vision", on calculating costs. */
const BASE_TOKENS = 70
const TILE_TOKENS = 140

/** The text of an item with as many bytes for each picture as it has tokens, at `bytesPerToken`; others where it is another. */
export function picturesAsText(item: string, bytesPerToken: number): string {
  return item.replaceAll(DATA_URL, url => {
    const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
    const digest = createHash('sha256').update(bytes).digest('hex')
    return digest.padEnd(tokensOf(bytes) * bytesPerToken, digest)
  })
}

/** One sentence for each picture among the parts of an item that the endpoint does not take. */
export function pictureViolations(item: object): readonly string[] {
  return partsOf(item).flatMap(part => {
    const { type, detail, image_url: url = '' } = part
    if (type !== 'input_image') return []
    const [, mime, data = ''] = /^data:(image\/[a-z]+);base64,(.+)$/s.exec(url) ?? []
    const head = pictureHead(Buffer.from(data, 'base64'))
    if (head === null || head.mime !== mime) return [`${url.slice(0, 40)} is not the picture that it says`]
    return ['low', 'high', 'auto', 'original'].includes(detail ?? '')
      ? []
      : [`${detail} is no detail of a picture`]
  })
}

export function hasPicture(item: object): boolean {
  return partsOf(item).some(({ type }) => type === 'input_image')
}

type Part = { readonly type?: string; readonly detail?: string; readonly image_url?: string }

function partsOf(item: object): readonly Part[] {
  const { content, output } = item as { content?: unknown; output?: unknown }
  return [content, output].flatMap(parts => (Array.isArray(parts) ? (parts as Part[]) : []))
}

function tokensOf(bytes: Buffer): number {
  const { width, height } = pictureHead(bytes) ?? { width: 2048, height: 2048 }
  const fit = Math.min(1, 2048 / Math.max(width, height))
  const scale = Math.min(fit, 768 / Math.min(width, height))
  const tiles = Math.ceil((width * scale) / 512) * Math.ceil((height * scale) / 512)
  return BASE_TOKENS + TILE_TOKENS * tiles
}
