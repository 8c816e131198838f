import { type Finding, found } from '../finding.ts'
import type { FileDiff } from './file-diff.ts'
import type { Line } from './line-diff.ts'

const EQUALITY =
  /\bdef\s{1,9}(?:__eq__|==|eql\?)|\bboolean\s{1,9}equals\s{0,9}\(|\bfun\s{1,9}equals\s{0,9}\(|\bbool\s{1,9}Equals\s{0,9}\(|\bfn\s{1,9}eq\s{0,9}\(|\boperator\s{0,9}==|\bequals\s{0,9}\(\s{0,9}\w{1,30}\s{0,9}\)\s{0,9}\{/
const ALWAYS =
  /^\s*(?:return\s{1,9})?(?:true|True)\s{0,9};?\s{0,9}\}?\s{0,9}$|(?:=>|=|;|\{)\s{0,9}(?:return\s{1,9})?true\s{0,9};?\s{0,9}(?:\}|end\b|$)/
const LINES_BELOW = 2

/** What is compared is made equal to everything. */
export function equalityFindings(diffs: readonly FileDiff[]): Finding[] {
  return diffs.flatMap(({ path: file, part, family, added }) => {
    if (family === null || part !== null) return []
    const always = added.filter(({ text, number }) => EQUALITY.test(text) && isAlways(added, number))
    return always.map(({ number }) =>
      found('special-case', { file, line: number }, 'everything is made equal'),
    )
  })
}

function isAlways(added: readonly Line[], number: number): boolean {
  const body = added.filter(line => line.number >= number && line.number <= number + LINES_BELOW)
  return body.some(({ text }) => ALWAYS.test(text))
}
