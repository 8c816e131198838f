import type { ImagePart } from '../pictures/image-part.ts'

/** What the model is told of a tool. */
export type ToolDefinition =
  | {
      readonly form: 'function'
      readonly name: string
      readonly description: string
      readonly parameters: JsonSchema
    }
  | { readonly form: 'custom'; readonly name: string; readonly description: string; readonly grammar: string }

export type JsonSchema = Readonly<Record<string, unknown>>

/** What a call came to. `invalid`: the call itself was no good, and nothing was done. */
export type ToolResult = {
  readonly kind: 'done' | 'invalid'
  readonly output: string
  /** Shown behind the words; it is not written down, as the trace is read by people. */
  readonly image?: ImagePart
}
