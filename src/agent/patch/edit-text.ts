import { explain } from './explain.ts'
import { indexLines } from './line-index.ts'
import { matchHunks } from './match.ts'
import type { Hunk } from './operation.ts'
import { splice } from './splice.ts'
import { inEncodingOf, readText, type TextFile, writeText } from './text-file.ts'

/** The content with all hunks applied, its last line ended; a hunk that fits nowhere is a PatchError. */
export function editText(path: string, content: Buffer, hunks: readonly Hunk[]): Buffer {
  if (hunks.length === 0) return content
  const file = readText(content)
  const own = hunks.map(hunk => inFilesEncoding(file, hunk))
  const lines = file.lines.map(line => line.text)
  const matches = matchHunks(indexLines(lines), own)
  if (matches.kind === 'miss')
    throw explain({ path, hunks: own, lines, hunk: matches.hunk, miss: matches.miss })
  return writeText({ ...file, lines: splice(file.lines, matches.places) })
}

function inFilesEncoding(file: TextFile, hunk: Hunk): Hunk {
  return {
    anchors: hunk.anchors.map(anchor => inEncodingOf(file, anchor)),
    lines: hunk.lines.map(({ sign, text }) => ({ sign, text: inEncodingOf(file, text) })),
    endOfFile: hunk.endOfFile,
  }
}
