import { figure, type Run, type Runner, type Seen, type Segment, segments, tally } from '../run.ts'

const CLOSING = /^Ran (\d{1,9}) tests? in [\d.]{1,15}s$/
const RESULT = /^(?:OK|FAILED|NO TESTS RAN)(?: \(([^()]{1,200})\))?$/
/** Lines after the count: a blank one and the result. */
const RESULT_LINES = 2
const ROW = /^ {0,2}(\w{1,200}) \(([\w.<>]{1,300})\)( [([].{0,300}[)\]])?(?: \.\.\.( .*)?)?$/
const HEADING = /^(?:FAIL|ERROR|UNEXPECTED SUCCESS): (\S.{0,600})$/
const NAME = /^(\w{1,200}) \(([\w.<>]{1,300})\)( [([].{0,300}[)\]])?$/
const RULER = /^={70}$/
const OUTCOME = / (?:(ok)|(FAIL|ERROR|unexpected success)|skipped .*|expected failure)$/
/** Of a class or module: fails or is skipped without being a test. */
const FIXTURE = /^(?:setUp|tearDown)(?:Class|Module) /

/** Source of the format: Python 3.11 and, for the names, 3.10, unittest with and without -v. */
export const UNITTEST: Runner = {
  name: 'unittest',
  signs: ['Ran '],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

function runOf({ before, closing, after }: Segment): Run {
  const result = after.slice(0, RESULT_LINES).find(line => RESULT.test(line)) ?? ''
  const said = RESULT.exec(result)?.[1] ?? ''
  const ran = Number(closing[1])
  const skipped = figure(said, /skipped=(\d{1,9})/) + figure(said, /expected failures=(\d{1,9})/)
  const failed =
    figure(said, /(?:^|, )failures=(\d{1,9})/) +
    figure(said, /errors=(\d{1,9})/) +
    figure(said, /unexpected successes=(\d{1,9})/)
  const { tests, seen } = rowsIn(before)
  const complete = seen === ran && result !== ''
  const executed = complete ? tests.length - tally(tests, 'skipped') : ran - skipped
  return {
    counts: { executed, failed, skipped },
    listings: [...(complete ? [tests] : []), headingsIn(before)],
  }
}

/** `tests` holds each failed subtest by itself, `seen` counts as the runner does. */
function rowsIn(lines: readonly string[]): { readonly tests: readonly Seen[]; readonly seen: number } {
  const tests = new Map<string, Seen>()
  const seen = new Set<string>()
  let waiting: string | null = null
  for (const line of lines) {
    const match = ROW.exec(line)
    const [, name = '', dotted = '', parameters = '', tail] = match ?? []
    const outcome = outcomeOf(match ? (tail ?? '') : line)
    const id: string | null = match ? `${idOf(name, dotted)}${parameters}` : waiting
    if (id !== null && outcome) tests.set(id, { name: id, outcome })
    if (match && !FIXTURE.test(`${name} `)) seen.add(idOf(name, dotted))
    waiting = match && !outcome ? id : null
  }
  return { tests: [...tests.values()], seen: seen.size }
}

/** Each failure has its heading below a ruler; nose and doctest have names of their own there. */
function headingsIn(lines: readonly string[]): Seen[] {
  return lines.flatMap((line, at): Seen[] => {
    const heading = RULER.test(lines[at - 1] ?? '') ? HEADING.exec(line)?.[1] : undefined
    if (heading === undefined) return []
    const [, name, dotted = '', parameters = ''] = NAME.exec(heading) ?? []
    return [{ name: name === undefined ? heading : `${idOf(name, dotted)}${parameters}`, outcome: 'failed' }]
  })
}

/** Up to Python 3.10 the brackets hold the class, from 3.11 on the whole name. */
function idOf(name: string, dotted: string): string {
  return dotted.endsWith(`.${name}`) ? dotted : `${dotted}.${name}`
}

function outcomeOf(tail: string): Seen['outcome'] | null {
  const match = OUTCOME.exec(tail)
  if (!match) return null
  if (match[1]) return 'passed'
  return match[2] ? 'failed' : 'skipped'
}
