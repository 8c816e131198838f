import { type LogFile, openLogFile } from '../../failure/log-file.ts'
import { count } from '../../platform/text.ts'
import { linesFrom, positionOf } from './log-lines.ts'

export type Page = { readonly log: LogFile; readonly fromLine: number; readonly count: number }

/** Lines with their numbers, and where to go on. */
export async function pageText({ log, fromLine, count: most }: Page, bytes: number): Promise<string> {
  await using file = await openLogFile(log)
  const first = lineIn(log, fromLine)
  const position = await positionOf(file, first)
  if (position === null || position >= log.bytes) return `${log.name} has no line ${first}.`
  const lines = await linesFrom(file, position, most)
  const shown = fitting(
    lines.map((line, index) => `${first + index}: ${line}`),
    bytes,
  )
  const next = first + shown.length
  const rest = next <= log.lines ? `\n[of ${count(log.lines, 'line')}; go on with from_line ${next}]` : ''
  return `${log.name}\n${shown.join('\n')}${rest}`
}

/** A line counted from 1, or from the end where it is negative. */
export function lineIn(log: LogFile, line: number): number {
  return Math.max(1, line < 0 ? log.lines + line + 1 : line)
}

function fitting(lines: readonly string[], bytes: number): readonly string[] {
  let room = bytes
  const over = lines.findIndex(line => {
    room -= Buffer.byteLength(line) + 1
    return room < 0
  })
  return over === -1 ? lines : lines.slice(0, over)
}
