import { cleanLines } from './clean.ts'

/** A line of a log that says something, as it will be shown, and whether a paragraph begins with it. */
export type Line = { readonly text: string; readonly opens: boolean }

/** Longer lines keep their beginning and their end, in characters. */
export const LINE_CHARS = 500
const HEAD_CHARS = 330
const TAIL_CHARS = 120
/** Above this share of blank lines they are an artefact of carriage returns and divide nothing. */
const BLANK_SHARE = 0.45

/** The lines of a raw log without the blank ones. */
export function logLines(raw: string): Line[] {
  const cleaned = cleanLines(raw)
  const blanks = cleaned.filter(line => line === '').length
  const meaningful = blanks < cleaned.length * BLANK_SHARE
  const lines: Line[] = []
  let opens = true
  for (const line of cleaned) {
    if (line !== '') lines.push({ text: cutLine(line), opens })
    opens = line === '' && meaningful
  }
  return lines
}

/** A clean line as it is judged and shown: of a long one beginning and end. What is cut is not cut again. */
export function cutLine(line: string): string {
  if (line.length <= LINE_CHARS) return line
  const left = line.length - HEAD_CHARS - TAIL_CHARS
  return `${line.slice(0, HEAD_CHARS)} [... ${left} characters ...] ${line.slice(-TAIL_CHARS)}`.replace(
    /\p{Surrogate}/gu,
    '',
  )
}
