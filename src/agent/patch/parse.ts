import { type NumberedLine, openEnvelope } from './envelope.ts'
import type { Operation } from './operation.ts'
import { readHunks } from './parse-hunks.ts'
import { PatchError, shown } from './patch-error.ts'

/** Reads the whole text of a patch, or throws a PatchError that names the line and what was expected there. */
export function parsePatch(text: string): readonly Operation[] {
  const sections = split(openEnvelope(text))
  if (sections.length === 0) throw new PatchError(`The patch is empty: expected ${HEADERS}.`)
  return sections.map(readSection)
}

type Section = {
  readonly word: string
  readonly path: string
  readonly number: number
  readonly body: NumberedLine[]
}

const HEADER = /^\*\*\* (Add|Delete|Update) File:(.*)$/
const MOVE = /^\*\*\* Move to:(.*)$/
const HEADERS = '"*** Add File: PATH", "*** Delete File: PATH" or "*** Update File: PATH"'

/** Below these headers a line that begins so is content, even when it looks like a padded header. */
const CONTENT: Readonly<Record<string, RegExp>> = { Add: /^\+/, Update: /^[ +-]/ }

function split(lines: readonly NumberedLine[]): readonly Section[] {
  const sections: Section[] = []
  for (const line of lines) {
    const section = sections.at(-1)
    const isContent = section !== undefined && CONTENT[section.word]?.test(line.text)
    const header = isContent ? null : HEADER.exec(line.text.trim())
    if (header !== null) sections.push(open(header, line))
    else if (section !== undefined) section.body.push(line)
    else if (line.text.trim() !== '') throw unexpected(line, HEADERS)
  }
  return sections
}

function open(header: RegExpExecArray, line: NumberedLine): Section {
  const [, word = '', path = ''] = header
  if (path.trim() === '') throw unexpected(line, 'a path behind the colon')
  return { word, path: path.trim(), number: line.number, body: [] }
}

function readSection(section: Section): Operation {
  const { word, path } = section
  if (word === 'Add') return { kind: 'add', path, content: readContent(section.body) }
  if (word === 'Update') return readUpdate(section)
  const stray = section.body.find(line => line.text.trim() !== '')
  if (stray !== undefined) throw unexpected(stray, `nothing below "*** Delete File:", or ${HEADERS}`)
  return { kind: 'delete', path }
}

/** Bare blank lines are content where more content follows: a forgotten `+` on an empty line. */
function readContent(body: readonly NumberedLine[]): string {
  const content = body.slice(0, body.findLastIndex(line => line.text.startsWith('+')) + 1)
  const rest = body.slice(content.length)
  const stray = [...content, ...rest].find(line => !line.text.startsWith('+') && line.text.trim() !== '')
  if (stray !== undefined) throw unexpected(stray, 'a line that begins with "+" (the new file\'s content)')
  return content.map(line => `${line.text.slice(1)}\n`).join('')
}

function readUpdate(section: Section): Operation {
  const first = section.body.findIndex(line => line.text.trim() !== '')
  const line = section.body[first]
  const move = MOVE.exec(line?.text.trim() ?? '')
  const { path } = section
  if (line === undefined) {
    throw new PatchError(`Line ${section.number}: "*** Update File: ${shown(path)}" has no change below it.`)
  }
  if (move === null) return { kind: 'update', path, hunks: readHunks(section.body) }
  const moveTo = (move[1] ?? '').trim()
  if (moveTo === '') throw unexpected(line, 'a path behind "*** Move to:"')
  return { kind: 'update', path, moveTo, hunks: readHunks(section.body.slice(first + 1)) }
}

function unexpected(line: NumberedLine, expected: string): PatchError {
  return new PatchError(`Line ${line.number} of the patch: expected ${expected}, got "${shown(line.text)}".`)
}
