import type { TestOutcome } from '../test-result.ts'

/** A line of a TAP document by what it says; `indent` is the number of spaces before it. */
export type TapLine =
  | {
      readonly kind: 'point'
      readonly indent: number
      readonly name: string
      readonly outcome: TestOutcome
      /** Why it is skipped or a todo. */
      readonly reason: string
      readonly durationMs: number | undefined
      /** Its subtests follow between braces, where they otherwise stand before it. */
      readonly opensBlock: boolean
    }
  | { readonly kind: 'end-of-block'; readonly indent: number }
  | { readonly kind: 'plan'; readonly indent: number; readonly count: number }
  | { readonly kind: 'yaml'; readonly indent: number }
  | { readonly kind: 'bail-out'; readonly reason: string }
  | { readonly kind: 'other' }

const POINT = /^(not )?ok(?: {1,4}\d{1,9})?(?=\s|$)(?:\s{1,4}-(?=\s|$))?/
const PLAN = /^1\.\.(\d{1,9})(?=\s|$)/
const DIRECTIVE = /^(?:(skip|todo)(?:ped)?:?|time=([\d.]{1,15})ms)(?:\s|$)/i

/** Source: the TAP 14 specification, testanything.org; `time=` and `{` as vitest and tap write them. */
export function tapLine(line: string): TapLine {
  const text = line.trimStart()
  const indent = line.length - text.length
  const point = POINT.exec(text)
  if (point)
    return { kind: 'point', indent, ...described(text.slice(point[0].length), point[1] === undefined) }
  const plan = PLAN.exec(text)
  if (plan) return { kind: 'plan', indent, count: Number(plan[1]) }
  if (text === '---') return { kind: 'yaml', indent }
  if (text === '}') return { kind: 'end-of-block', indent }
  if (text.startsWith('Bail out!')) return { kind: 'bail-out', reason: text.slice(9) }
  return { kind: 'other' }
}

function described(rest: string, ok: boolean) {
  const opensBlock = rest.trimEnd().endsWith(' {')
  const [said, directive] = atDirective(opensBlock ? rest.trimEnd().slice(0, -2) : rest)
  const what = DIRECTIVE.exec(directive)
  const word = what?.[1]?.toLowerCase()
  // A todo that passes did pass; one that fails was expected to.
  const skipped = word === 'skip' || (word === 'todo' && !ok)
  return {
    name: unescaped(said).trim(),
    outcome: skipped ? ('skipped' as const) : ok ? ('passed' as const) : ('failed' as const),
    reason: word === undefined ? '' : directive.slice(what?.[0].length ?? 0).trim(),
    durationMs: what?.[2] === undefined ? undefined : Number(what[2]),
    opensBlock,
  }
}

/** Signs from the end of a line that may begin a directive. */
const MAX_TRIES = 20

/** A directive stands behind the last ` #` that no backslash escapes; other words there are part of the name. */
function atDirective(rest: string): [string, string] {
  let at = rest.length
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    at = at > 0 ? rest.lastIndexOf('#', at - 1) : -1
    if (at <= 0) break
    if (rest[at - 1] !== ' ' && rest[at - 1] !== '\t') continue
    const directive = rest.slice(at + 1).trimStart()
    if (DIRECTIVE.test(directive)) return [rest.slice(0, at), directive]
  }
  return [rest, '']
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\([\\#])/g, '$1') : text
}
