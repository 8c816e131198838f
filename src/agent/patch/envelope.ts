import { PatchError, shown } from './patch-error.ts'

/** A line of the patch text under its number, counted from 1. */
export type NumberedLine = { readonly number: number; readonly text: string }

/**
 * The lines between `*** Begin Patch` and `*** End Patch`. Both may be padded, and the whole may stand in a
 * heredoc or a code fence. A patch without its last marker was cut off, so it is refused.
 */
export function openEnvelope(text: string): readonly NumberedLine[] {
  const lines = unwrap(
    withoutBlankEnds(text.split(/\r?\n/).map((line, at) => ({ number: at + 1, text: line }))),
  )
  const [first, last] = [lines[0], lines.at(-1)]
  if (first?.text.trim() !== BEGIN) throw misplaced(BEGIN, first)
  if (lines.length < 2 || last?.text.trim() !== END) throw misplaced(END, last)
  return lines.slice(1, -1)
}

const BEGIN = '*** Begin Patch'
const END = '*** End Patch'
const HEREDOC = /<<-?\s*(['"]?)([\w-]+)\1\s*$/
const FENCE = /^\s*(```)/

function withoutBlankEnds(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const isText = (line: NumberedLine) => line.text.trim() !== ''
  return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1)
}

function unwrap(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const opener = lines[0]?.text ?? ''
  const closer = HEREDOC.exec(opener)?.[2] ?? FENCE.exec(opener)?.[1]
  if (closer === undefined) return lines
  return withoutBlankEnds(lines.slice(1, lines.at(-1)?.text.trim() === closer ? -1 : undefined))
}

function misplaced(marker: string, line: NumberedLine | undefined): PatchError {
  const place = marker === BEGIN ? 'first' : 'last'
  const got = line === undefined ? 'an empty text' : `line ${line.number}: "${shown(line.text)}"`
  return new PatchError(`The ${place} line of a patch must be "${marker}", got ${got}.`)
}
