import type { Call, Item } from './model.ts'
import type { ImagePart } from './pictures/image-part.ts'
import { stillRed, toolOutput } from './prompt.ts'
import type { ToolResult } from './tools/tool.ts'

/** What came of a turn: of each of its calls, or of its end. `red`: it ended although the tests fail. */
export type Done =
  | {
      readonly kind: ToolResult['kind']
      readonly call: Call
      readonly output: string
      readonly image?: ImagePart
    }
  | { readonly kind: 'red'; readonly output: string }

/** As the model is told. */
export function answerTo(done: Done): Item {
  return done.kind === 'red' ? stillRed(done.output) : toolOutput(done.call, done.output, done.image)
}
