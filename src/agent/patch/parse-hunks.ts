import type { NumberedLine } from './envelope.ts'
import type { Hunk, HunkLine } from './operation.ts'
import { PatchError, shown } from './patch-error.ts'

/** The hunks below `*** Update File:`. Bare blank lines count as kept blank lines, except at the end of a hunk. */
export function readHunks(body: readonly NumberedLine[]): readonly Hunk[] {
  const hunks: Draft[] = []
  let hunk = draft()
  for (const line of body) {
    const kind = kindOf(line.text)
    if (opensNext(kind, hunk)) {
      hunks.push(hunk)
      hunk = draft()
    }
    take(hunk, kind, line)
  }
  if (hunk.lines.length > 0) hunks.push(hunk)
  else if (hunk.marker !== null) throw expected(hunk.marker, `lines of a change below "@@"`)
  return hunks.map(({ anchors, lines, endOfFile }) => ({ anchors, lines, endOfFile }))
}

/** `blanks` are held back until a line follows them; `marker` is the last line that began with `@@`. */
type Draft = {
  anchors: string[]
  lines: HunkLine[]
  endOfFile: boolean
  blanks: string[]
  marker: NumberedLine | null
}

type Kind = 'anchor' | 'change' | 'blank' | 'end' | 'unknown'

const UNIFIED = /^-\d+(?:,\d+)? \+\d+(?:,\d+)? @@ ?/

function draft(): Draft {
  return { anchors: [], lines: [], endOfFile: false, blanks: [], marker: null }
}

function kindOf(text: string): Kind {
  if (/^[ +-]/.test(text)) return 'change'
  if (text.startsWith('@@')) return 'anchor'
  if (text.trim() === '') return 'blank'
  return text.trim() === '*** End of File' ? 'end' : 'unknown'
}

function opensNext(kind: Kind, hunk: Draft): boolean {
  if (hunk.lines.length === 0) return false
  return kind === 'anchor' || (kind === 'change' && hunk.endOfFile)
}

function take(hunk: Draft, kind: Kind, line: NumberedLine): void {
  switch (kind) {
    case 'anchor':
      takeAnchor(hunk, line)
      return
    case 'blank':
      hunk.blanks.push(line.text)
      return
    case 'change':
      hunk.lines.push(
        ...hunk.blanks.splice(0).map(text => ({ sign: ' ', text }) as const),
        changeLine(line.text),
      )
      return
    case 'end':
      if (hunk.lines.length === 0) throw expected(line, 'lines of a change before "*** End of File"')
      hunk.endOfFile = true
      return
    case 'unknown':
      throw expected(line, 'a line that begins with a space (kept), "-" (removed), "+" (added) or "@@"')
  }
}

/** What a unified diff writes between its `@@` is dropped: line numbers of a model are guesses. */
function takeAnchor(hunk: Draft, line: NumberedLine): void {
  const anchor = line.text.slice(2).replace(/^ /, '').replace(UNIFIED, '').trimEnd()
  hunk.blanks = []
  hunk.marker = line
  if (anchor !== '') hunk.anchors.push(anchor)
}

function changeLine(text: string): HunkLine {
  const sign = text.startsWith('+') ? '+' : text.startsWith('-') ? '-' : ' '
  return { sign, text: text.slice(1) }
}

function expected(line: NumberedLine, what: string): PatchError {
  return new PatchError(`Line ${line.number} of the patch: expected ${what}, got "${shown(line.text)}".`)
}
