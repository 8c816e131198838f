import { lastWords, type Runner, type Seen, type Segment, segments } from '../run.ts'

const CLOSING =
  /^(?:\[[A-Z]{4,7}\] )?Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9}), Skipped: (\d{1,9})(?:, Flakes: (\d{1,9}))?$/
const RED =
  /^(?:\[ERROR\] )?([A-Za-z_$][^<>]{0,400}?)(?: --|) {1,2}Time elapsed: [\d.,]{1,12} s(?:ec)? {1,2}<<< (?:FAILURE|ERROR)!$/
const FLAKY = /^\[WARNING\] ([\w$.]{1,300}\.[^\s.]{1,300})$/
const FLAKES = /^(?:\[WARNING\] )?Flakes:$/

/** Source of the format: Surefire 2 and 3 on Maven 3. Tests that pass are counted by class, never named. */
export const MAVEN: Runner = {
  name: 'maven',
  signs: ['Tests run: '],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

/** A test that is tried again is printed again. */
function runOf({ before, closing }: Segment) {
  const [total = 0, failures = 0, errors = 0, skipped = 0] = closing.slice(1, 5).map(Number)
  const counts = { executed: total - skipped, failed: failures + errors, skipped }
  const start = before.findLastIndex(line => FLAKES.test(line))
  const flaky = new Set(start < 0 ? [] : before.slice(start).flatMap(line => FLAKY.exec(line)?.[1] ?? []))
  const red = lastWords(before.flatMap(failure)).filter(({ name }) => !flaky.has(name))
  const green = [...flaky].map((name): Seen => ({ name, outcome: 'passed', flaky: true }))
  return { counts, listings: [[...red, ...green]] }
}

/** Up to Surefire 2 a test is named `method(class)`. */
function failure(line: string): Seen[] {
  const said = RED.exec(line)?.[1]
  if (said === undefined || said.startsWith('Tests run:')) return []
  const [, method, owner] = /^([^()]{1,300})\(([\w$.]{1,300})\)$/.exec(said) ?? []
  const name = method !== undefined && owner?.includes('.') ? `${owner}.${method}` : said
  return [{ name, outcome: 'failed' }]
}
