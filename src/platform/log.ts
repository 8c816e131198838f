import type { Redact } from './redact.ts'
import { annotate, closeGroup, openGroup } from './runner.ts'
import { plainText } from './text.ts'

/** The one writer to the job's log. Nothing that passes through it can be read as a workflow command. */
export type Log = {
  readonly info: (text: string) => void
  readonly openGroup: (title: string) => void
  readonly closeGroup: () => void
  readonly notice: (text: string) => void
  readonly error: (text: string) => void
}

export function createLog(redact: Redact): Log {
  // A secret that only shows when invisible characters are gone is redacted, too.
  const safe = (text: string): string => redact(withoutCommands(redact(text)))
  return {
    info: text => process.stdout.write(`${safe(text)}\n`),
    openGroup: title => openGroup(safe(title)),
    closeGroup: closeGroup,
    notice: text => annotate('notice', safe(text)),
    error: text => annotate('error', safe(text)),
  }
}

/**
 * The runner reads `::name::` after leading white space and `##[name]` anywhere in a line, and may overlook
 * characters that show nothing between the signs. Source: actions/runner, ActionCommand.cs.
 */
export function withoutCommands(text: string): string {
  return plainText(text)
    .replace(/#(?=\p{DI}*#\p{DI}*\[)/gu, '# ')
    .replace(/^([\s\p{DI}]*):(?=\p{DI}*:)/gmu, '$1: ')
}
