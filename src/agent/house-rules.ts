import { posix } from 'node:path'
import { cutMiddle, plainText } from '../platform/text.ts'

/** The file in which repositories tell agents how to work in them. Source: https://agents.md */
const NAME = 'AGENTS.md'
const RULES_BYTES = 4_000
/** Of a file that is larger nobody wants to look at more. */
const MOST_CHARACTERS = 100_000

/**
 * The house rules at the root and in the working directory, the nearer ones last, in at most 4 kB. `read` gives a
 * tracked regular file, else null.
 */
export function readHouseRules(read: (path: string) => string | null, workingDirectory: string): string {
  const paths = new Set([NAME, posix.join(workingDirectory, NAME)])
  const found = [...paths].map(path => ({ path, text: shown(read(path)) })).filter(({ text }) => text !== '')
  const bytes = Math.floor(RULES_BYTES / Math.max(1, found.length))
  return found.map(({ path, text }) => cutMiddle(`${plainText(path)}:\n${text}`, bytes)).join('\n\n')
}

function shown(text: string | null): string {
  return plainText((text ?? '').slice(0, MOST_CHARACTERS)).trim()
}
