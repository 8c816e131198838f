import { parseArguments } from './arguments.ts'
import { insideOf } from './shell.ts'
import type { ToolDefinition, ToolResult } from './tool.ts'

export const viewImageTool: ToolDefinition = {
  form: 'function',
  name: 'view_image',
  description: 'Shows you a PNG, JPEG, WebP or GIF file of the repository.',
  parameters: {
    type: 'object',
    properties: { path: { type: 'string' } },
    required: ['path'],
    additionalProperties: false,
  },
}

/** Every request repeats what was looked at. */
const MOST_VIEWS = 16
const MOST_BYTES = 8_000_000

/** Where commands see the tree, and where it is. */
export type Gallery = { readonly root: string; readonly checkout: string }

/** Shows pictures of a tree, a bounded number of them in a run. */
export function imageViewer({ root, checkout }: Gallery): (argument: string) => Promise<ToolResult> {
  let views = 0
  let bytes = 0
  return async argument => {
    const given = parseArguments(argument)
    if (typeof given === 'string') return invalid(given)
    const { path } = given
    if (typeof path !== 'string' || path.trim() === '') return invalid('path: expected a non-empty string')
    const inside = insideOf(checkout, path)
    if (inside === null) return invalid(`path: ${path} is outside the repository`)
    // Few runs look at anything.
    const [{ readPicture }, { caption, imagePart }] = await Promise.all([
      import('../pictures/picture.ts'),
      import('../pictures/image-part.ts'),
    ])
    const picture = await readPicture(root, inside)
    if (typeof picture === 'string') return invalid(`${path}: ${picture}`)
    if (views === MOST_VIEWS || bytes + picture.bytes.length > MOST_BYTES)
      return invalid(`no more than ${MOST_VIEWS} pictures of ${MOST_BYTES} bytes together are shown in a run`)
    views += 1
    bytes += picture.bytes.length
    return { kind: 'done', output: caption(picture), image: imagePart(picture) }
  }
}

function invalid(output: string): ToolResult {
  return { kind: 'invalid', output }
}
