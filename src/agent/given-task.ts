import { createHash } from 'node:crypto'

/** What is to be done besides making the tests pass, as a migration. */
export type GivenTask = {
  readonly text: string
  /** A command that fails before and passes after it; empty: nothing but the tests checks it. */
  readonly check: string
}

export type TaskPlace = { readonly testCommand: string; readonly workingDirectory: string }

const SIGNATURE_CHARS = 12

/** Stands where a failure's signature does: one branch for one task in one place, whatever is red there today. */
export function taskSignature(
  { text, check }: GivenTask,
  { testCommand, workingDirectory }: TaskPlace,
): string {
  const about = [text.replace(/\s+/g, ' ').trim(), check, testCommand, workingDirectory]
  const named = `task\n${JSON.stringify(about)}`
  return createHash('sha256').update(named).digest('hex').slice(0, SIGNATURE_CHARS)
}

const TITLE_CHARS = 72

/** Its first line that says anything, for titles; untrusted where it comes from a file. */
export function taskTitle({ text }: GivenTask): string {
  const first = text.split('\n').map(line => line.replace(/^#+\s*/, '').trim())
  const line = first.find(words => words !== '') ?? ''
  return line.length > TITLE_CHARS ? `${line.slice(0, TITLE_CHARS - 3).trimEnd()}...` : line
}
