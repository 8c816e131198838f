import { isUtf8 } from 'node:buffer'

/** A file as lines. What a patch does not touch comes back byte for byte, whatever its encoding and line ends. */
export type TextFile = {
  readonly encoding: 'utf8' | 'latin1'
  readonly byteOrderMark: string
  readonly lines: readonly Line[]
}

export type Line = { readonly text: string; readonly eol: Eol }

export type Eol = '\n' | '\r\n'

/** A last line without an end gets the one of the line before it. */
export function readText(content: Buffer): TextFile {
  const encoding = isUtf8(content) ? 'utf8' : 'latin1'
  const text = content.toString(encoding)
  const byteOrderMark = text.startsWith('\u{feff}') ? '\u{feff}' : ''
  return { encoding, byteOrderMark, lines: splitLines(text.slice(byteOrderMark.length)) }
}

export function writeText(file: TextFile): Buffer {
  const body = file.lines.map(line => line.text + line.eol).join('')
  return Buffer.from(file.byteOrderMark + body, file.encoding)
}

/** Text of a patch as it has to look beside the file's own: bytes of an unknown encoding are kept as they are. */
export function inEncodingOf(file: TextFile, text: string): string {
  return file.encoding === 'utf8' ? text : Buffer.from(text, 'utf8').toString('latin1')
}

function splitLines(text: string): readonly Line[] {
  const parts = text.split('\n')
  const unended = parts.pop() ?? ''
  const lines = parts.map(lineOf)
  if (unended !== '') lines.push({ text: unended, eol: lines.at(-1)?.eol ?? '\n' })
  return lines
}

function lineOf(part: string): Line {
  return part.endsWith('\r') ? { text: part.slice(0, -1), eol: '\r\n' } : { text: part, eol: '\n' }
}
