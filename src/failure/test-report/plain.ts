import { cleanLines } from '../clean.ts'

/** Text of a report on one line, as a person would see it. Any white space is one space, so that nothing overwrites the rest. */
export function oneLine(text: string): string {
  return cleanLines(text.replace(/\s+/g, ' ').trim()).join(' ').trim()
}

/** The lines of such a text without blank ones around them, at most so many characters. */
export function plainLines(text: string, chars: number): string {
  const lines = cleanLines(text)
  const first = lines.findIndex(line => line.trim() !== '')
  if (first === -1) return ''
  return lines.slice(first).join('\n').trimEnd().slice(0, chars).toWellFormed()
}
