import { cleanBytes } from './log/clean-bytes.ts'

/** The lines of a raw log as a person would see them on a terminal, at most one runner timestamp removed from each. */
export function cleanLines(text: string): string[] {
  const bytes = Buffer.from(text)
  const clean = Buffer.allocUnsafe(bytes.length)
  return clean.toString('utf8', 0, cleanBytes(bytes, clean).bytes).split('\n')
}
