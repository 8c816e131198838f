/** What a patch asks for, in its order. Paths are as written, not yet checked. */
export type Operation =
  | { readonly kind: 'add'; readonly path: string; readonly content: string }
  | { readonly kind: 'delete'; readonly path: string }
  | {
      readonly kind: 'update'
      readonly path: string
      readonly moveTo?: string
      readonly hunks: readonly Hunk[]
    }

/** One place of change: behind its anchors (outermost first), kept and removed lines stand in the file as given. */
export type Hunk = {
  readonly anchors: readonly string[]
  readonly lines: readonly HunkLine[]
  readonly endOfFile: boolean
}

export type HunkLine = { readonly sign: ' ' | '+' | '-'; readonly text: string }

/** The lines that a hunk expects in the file. */
export function oldLines(hunk: Hunk): readonly string[] {
  return hunk.lines.filter(line => line.sign !== '+').map(line => line.text)
}
