import type { Item } from './model.ts'

/**
 * What a picture comes to at most with `detail: high`, in tokens: 2,500 patches of 32 x 32 pixels at the dearest factor
 * of any model, 2.46. By tiles it is 1,445 at most. Source: OpenAI's guide "Images and vision", on calculating costs.
 */
export const PICTURE_TOKENS = 6_150

/**
 * An upper bound of the tokens of an item: those at byte level have at least one byte each, so bytes bound tokens.
 * A picture is counted as one, not by the length of its data.
 */
export function itemSize(item: Item): number {
  let pictures = 0
  const text = JSON.stringify(item, (key, value) => {
    if (key !== 'image_url' || typeof value !== 'string') return value
    pictures += 1
    return ''
  })
  return Buffer.byteLength(text) + pictures * PICTURE_TOKENS
}

export function sizeOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + itemSize(item), 0)
}

/** The item with words in place of its pictures. */
export function withoutPictures(item: Item, words: string): Item {
  const { content, output } = item
  const insteadOf = (part: Part): unknown => (isPicture(part) ? { type: 'input_text', text: words } : part)
  if (hasPicture(content)) return { ...item, content: content.map(insteadOf) }
  return hasPicture(output) ? { ...item, output: output.map(insteadOf) } : item
}

type Part = { readonly type?: unknown } | null

function hasPicture(parts: unknown): parts is readonly Part[] {
  return Array.isArray(parts) && parts.some(isPicture)
}

function isPicture(part: Part): boolean {
  return part?.type === 'input_image'
}
