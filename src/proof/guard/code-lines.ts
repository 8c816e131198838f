import type { Family } from './families/family.ts'

/** Strings on one line; between them stands no comment. */
const STRINGS = /"(?:[^"\\]|\\.){0,500}"|'(?:[^'\\]|\\.){0,500}'|`(?:[^`\\]|\\.){0,500}`/g
const OFF = /^\s*#\s{0,9}if\s{1,9}(?:0|false)\b/
const ON_AGAIN = /^\s*#\s{0,9}(?:endif|else|elif)\b/

/** What ends a comment, or begins something else, on the line of a comment. */
const MORE = /["'`]|\*\/|\$\{|\?>|[\r\u0085\u2028\u2029]/

/** Whether a line is nothing but a comment, for sure, wherever it stands. */
export function isComment({ comment }: Family, line: string): boolean {
  return comment.test(line) && !MORE.test(line)
}

/** The lines of a file with what is comment, or switched off for the preprocessor, left empty. */
export function codeLines(lines: readonly string[], { comment, block }: Family): string[] {
  let inBlock = false
  let isOff = false
  return lines.map(line => {
    if (isOff || OFF.test(line)) {
      isOff = !ON_AGAIN.test(line)
      return ''
    }
    if (!inBlock && comment.test(line)) return ''
    const [code, open] = block ? withoutBlocks(line, block, inBlock) : [line, false]
    inBlock = open
    return code
  })
}

type Block = NonNullable<Family['block']>

/** What of a line is code, and whether a block comment is open at its end. */
function withoutBlocks(line: string, { open, close }: Block, inBlock: boolean): [string, boolean] {
  let masked = open.source.startsWith('\\/') ? line.replace(STRINGS, text => ' '.repeat(text.length)) : line
  let code = ''
  let rest = line
  for (let inside = inBlock; ; inside = !inside) {
    const found = (inside ? close : open).exec(masked)
    if (!found) return [inside ? code : code + rest, inside]
    const end = found.index + found[0].length
    if (!inside) code += rest.slice(0, found.index)
    rest = rest.slice(end)
    masked = masked.slice(end)
  }
}
