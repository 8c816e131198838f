import type { FileHandle } from 'node:fs/promises'
import { type LogFile, openLogFile } from '../../failure/log-file.ts'
import { headBytes } from '../../platform/text.ts'
import { findLines, type Match } from './log-find.ts'
import { around, LINE_BYTES, linesBefore, linesFrom, positionOf } from './log-lines.ts'
import { lineIn } from './log-page.ts'

export type Search = {
  readonly logs: readonly LogFile[]
  readonly fromLine: number
  readonly text: string
  readonly ignoreCase: boolean
  /** Lines shown above and below each match. */
  readonly context: number
}

const MOST_MATCHES = 50
/** Room for the matches in one log, if there are many; with less left no further one is searched. */
const LEAST_BYTES = 1_000
/** Of names that stand for logs that were not searched. */
const NAMES_BYTES = 500

/** The matches in one log after the other, until there is enough to read. */
export async function searchText(search: Search, bytes: number): Promise<string> {
  const { logs } = search
  const parts: string[] = []
  let room = bytes - NAMES_BYTES
  for (const [index, log] of logs.entries()) {
    if (room < LEAST_BYTES) return [...parts, notSearched(logs.slice(index))].join('\n\n')
    const share = Math.max(LEAST_BYTES, room / (logs.length - index))
    const part = await searchOne(search, log, share)
    if (part === null) continue
    parts.push(part)
    room -= Buffer.byteLength(part)
  }
  return parts.length > 0 ? parts.join('\n\n') : `No line holds ${JSON.stringify(search.text)}.`
}

function notSearched(logs: readonly LogFile[]): string {
  return `[not searched: ${headBytes(logs.map(({ name }) => name).join(', '), NAMES_BYTES)}]`
}

async function searchOne(search: Search, log: LogFile, bytes: number): Promise<string | null> {
  await using file = await openLogFile(log)
  const line = lineIn(log, search.fromLine)
  const position = await positionOf(file, line)
  if (position === null) return null
  const matches = await findLines(file, { ...search, most: MOST_MATCHES + 1 }, { line, position })
  if (matches.length === 0) return null
  const shown = new Map<number, string>()
  let room = bytes
  for (const [index, match] of matches.entries()) {
    const lines = await withContext(file, match, search.context)
    for (const [number, text] of lines) room -= shown.has(number) ? 0 : Buffer.byteLength(text) + 1
    if (index > 0 && (room < 0 || index === MOST_MATCHES))
      return `${log.name}\n${joined(shown)}\n[more matches; go on with from_line ${match.line}]`
    merge(shown, lines)
  }
  return `${log.name}\n${joined(shown)}`
}

/** A match and its neighbours by their numbers, marked as `grep -n` does: a colon where the text was found, a hyphen else. */
async function withContext(
  file: FileHandle,
  match: Match,
  context: number,
): Promise<ReadonlyMap<number, string>> {
  const above = await linesBefore(file, match.lineStart, context)
  const [own = '', ...below] = await linesFrom(file, match.lineStart, context + 1)
  const isFar = match.position - match.lineStart > LINE_BYTES / 2
  const text = isFar ? await around(file, match.position) : own
  const first = match.line - above.length
  return new Map([
    ...above.map((line, index) => numbered(first + index, '-', line)),
    numbered(match.line, ':', text),
    ...below.map((line, index) => numbered(match.line + 1 + index, '-', line)),
  ])
}

function numbered(line: number, mark: string, text: string): readonly [number, string] {
  return [line, `${line}${mark} ${text}`]
}

/** A line that is a match and the neighbour of another one is a match. */
function merge(shown: Map<number, string>, lines: ReadonlyMap<number, string>): void {
  for (const [line, text] of lines) if (!shown.get(line)?.startsWith(`${line}:`)) shown.set(line, text)
}

/** With `--` where lines are left out. */
function joined(shown: ReadonlyMap<number, string>): string {
  const lines = [...shown].sort(([a], [b]) => a - b)
  return lines.map(([line, text], at) => (at > 0 && !shown.has(line - 1) ? `--\n${text}` : text)).join('\n')
}
