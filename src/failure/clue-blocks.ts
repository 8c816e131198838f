import type { ClueKind } from './clue-rules.ts'

/** What a line stands in, where that decides what it means; a file is what eslint writes above its findings in it. */
export type Block =
  | { readonly kind: 'none' | 'tap' | 'pytest' }
  | { readonly kind: 'difference' | 'values'; readonly linesLeft: number }
  | { readonly kind: 'file'; readonly path: string }

export const NO_BLOCK: Block = { kind: 'none' }

/** A difference of expected and got is read this far. */
const DIFFERENCE_LINES = 60
const HEADING = /^\s*[-+]{1,4} ?(?:[Ee]xpected|[Aa]ctual|[Rr]eceived)\b/
const SIDES = ['xpected', 'ctual', 'eceived']
const CHANGED = /^\s*[-+]\s*([^\s+-].*)/
/** What both sides share is indented; what begins a line is no longer of the difference. */
const BEYOND = /^[^\s+@-]|^---? /
/** GoogleTest writes the two sides below it, each with its value. */
const VALUES_HEADING = 'Expected equality of these values:'
const VALUES_LINES = 4
const VALUE = /^ {2,}(?:Which is: )?(\S.*)/
const FRAME = /^\s*(?:at|❯) /
const PYTEST_SAYS = /^E {2,}(\S.*)/
const TAP_FIELD = /^\s+(?:error|message|name): (.+)/
/** How many of its parts failed is said of a suite by some versions of a runner and not by others. */
const OF_PARTS = /^'?\d{1,9} subtests? failed/
const FINDING = /^\s+\d{1,7}:\d{1,6}\s+error\s+(\S.*)/

const FILE = /^\S.{1,400}\.\w{1,8}$/
const ROW = /^\s+\d/

type Said = { readonly kind: ClueKind; readonly text: string }

/** What a line says only where it stands; `next` is the line below it. */
export function saidInBlock(block: Block, line: string, next: string): Said[] {
  switch (block.kind) {
    case 'none':
      return line.startsWith('E  ') ? said('error', PYTEST_SAYS, line) : []
    case 'pytest':
      return []
    case 'tap':
      return said('error', TAP_FIELD, line).flatMap(({ kind, text }) => {
        if (OF_PARTS.test(text)) return []
        return [{ kind, text: /^[|>]/.test(text) ? next : text }]
      })
    case 'difference':
      return isHeading(line) ? [] : said('difference', CHANGED, line)
    case 'values':
      return said('difference', VALUE, line)
    case 'file':
      return said('diagnostic', FINDING, line).map(({ kind, text }) => ({
        kind,
        text: `${block.path} ${text}`,
      }))
  }
}

function said(kind: ClueKind, pattern: RegExp, line: string): Said[] {
  const text = pattern.exec(line)?.[1]
  return text === undefined ? [] : [{ kind, text }]
}

export function blockAfter(block: Block, line: string): Block {
  if (line.trimStart().startsWith('not ok ')) return { kind: 'tap' }
  if (line === 'E' || line.startsWith('E  ')) return { kind: 'pytest' }
  if (isHeading(line)) return { kind: 'difference', linesLeft: DIFFERENCE_LINES }
  if (line === VALUES_HEADING) return { kind: 'values', linesLeft: VALUES_LINES }
  if (isFile(line)) return { kind: 'file', path: line }
  switch (block.kind) {
    case 'none':
    case 'pytest':
      return NO_BLOCK
    case 'tap':
      return line.trim() === '...' ? NO_BLOCK : block
    case 'values':
      return VALUE.test(line) && block.linesLeft > 0
        ? { kind: 'values', linesLeft: block.linesLeft - 1 }
        : NO_BLOCK
    case 'difference':
      return block.linesLeft === 0 || FRAME.test(line) || BEYOND.test(line)
        ? NO_BLOCK
        : { kind: 'difference', linesLeft: block.linesLeft - 1 }
    case 'file':
      return ROW.test(line) ? block : NO_BLOCK
  }
}

function isHeading(line: string): boolean {
  return SIDES.some(side => line.includes(side)) && HEADING.test(line)
}

/** An absolute path and nothing else. */
function isFile(line: string): boolean {
  return (line.startsWith('/') || line.startsWith(':\\', 1)) && FILE.test(line)
}
