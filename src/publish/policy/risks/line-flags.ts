import type { Finding } from '../../../platform/finding.ts'
import { plainText } from '../../../platform/text.ts'
import type { AddedText } from '../added-text.ts'
import { visiblePath } from '../fold-path.ts'
import { LINE_RISKS } from './line-risks.ts'

/** Nobody reads more of a line, and no expression gets to see it. */
const LONGEST_LINE = 1000

/** What the added lines of a file may do besides: the first line for each risk. */
export function lineFlags({ path, text, lineAt }: AddedText): Finding[] {
  const lines = text.split('\n')
  const starts = offsetsOf(lines)
  const first = (rule: string, what: string, is: (line: string) => boolean): Finding[] => {
    const index = lines.findIndex(is)
    if (index < 0) return []
    const sentence = `${visiblePath(path)} has a line that ${what}`
    return [{ file: path, line: lineAt(starts[index] ?? 0), rule, sentence }]
  }
  return [
    ...first(
      'hidden',
      'holds characters that cannot be seen, or letters of two scripts in one word',
      isHidden,
    ),
    ...first('long-line', `has more than ${LONGEST_LINE} characters`, line => line.length > LONGEST_LINE),
    ...LINE_RISKS.flatMap(({ rule, what, pattern }) =>
      first(rule, what, line => pattern.test(line.slice(0, LONGEST_LINE))),
    ),
  ]
}

function isHidden(line: string): boolean {
  return (
    plainText(line) !== line.replace(/\r$/, '') ||
    /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u.test(
      line,
    )
  )
}

function offsetsOf(lines: readonly string[]): number[] {
  let next = 0
  return lines.map(line => {
    const start = next
    next += line.length + 1
    return start
  })
}
