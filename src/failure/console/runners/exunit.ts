import { type Runner, type Seen, type Segment, segments } from '../run.ts'

const CLOSING =
  /^(?:(\d{1,9}) doctests?, )?(?:(\d{1,9}) propert(?:y|ies), )?(\d{1,9}) tests?, (\d{1,9}) failures?(?:, (\d{1,9}) excluded)?(?:, (\d{1,9}) invalid)?(?:, (\d{1,9}) skipped)?$/
const ENTRY = /^ {2,4}\d{1,6}\) ((?:test|doctest|property) .{1,400}) \(([\w.]{1,300})\)$/
const PLACE = /^ {4,8}(\S{1,300}):(\d{1,7})$/
const MODULE = /^([A-Z][\w.]{0,300}) \[(\S{1,300})\]$/
const ROW =
  /^ {2}\* ((?:test|doctest|property) .{1,400}) \(([\d.]{1,12}ms|skipped|excluded|invalid)\) \[L#(\d{1,7})\]$/

/** Source of the format: Elixir 1.14, mix test with and without --trace. */
export const EXUNIT: Runner = {
  name: 'exunit',
  signs: [' failure'],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

function runOf({ before, closing }: Segment) {
  const [doctests = 0, properties = 0, tests = 0, failed = 0, excluded = 0, invalid = 0, skips = 0] = closing
    .slice(1, 8)
    .map(text => Number(text ?? 0))
  const skipped = excluded + invalid + skips
  const counts = { executed: doctests + properties + tests - skipped, failed, skipped }
  const failures = entriesIn(before)
  return { counts, listings: [tracedIn(before, new Set(failures.map(({ name }) => name))), failures] }
}

function entriesIn(lines: readonly string[]): Seen[] {
  return lines.flatMap((line, at): Seen[] => {
    const [, test, owner] = ENTRY.exec(line) ?? []
    if (test === undefined) return []
    const [, file, number] = PLACE.exec(lines[at + 1] ?? '') ?? []
    return [{ name: `${owner} ${test}`, outcome: 'failed', ...(file ? { file, line: Number(number) } : {}) }]
  })
}

/** A trace gives red and green tests the same line. */
function tracedIn(lines: readonly string[], red: ReadonlySet<string>): Seen[] {
  let owner = ''
  let file = ''
  return lines.flatMap((line): Seen[] => {
    const [, module, path] = MODULE.exec(line) ?? []
    owner = module ?? owner
    file = path ?? file
    const [, test, end = '', number] = ROW.exec(line) ?? []
    if (test === undefined) return []
    const name = `${owner} ${test}`
    const outcome = red.has(name) ? 'failed' : end.endsWith('ms') ? 'passed' : 'skipped'
    return [{ name, outcome, file, line: Number(number) }]
  })
}
