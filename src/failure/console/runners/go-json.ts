import type { TestOutcome } from '../../test-result.ts'
import { type Run, type Runner, type Seen, tally } from '../run.ts'

const END = /^\{"Time":.{1,60}"Action":"(?:pass|fail|skip)"/
const OUTCOMES: Readonly<Record<string, TestOutcome>> = { pass: 'passed', fail: 'failed', skip: 'skipped' }

/** Source of the format: `go doc test2json`. What a test prints is an event of its own there and ends nothing. */
export const GO_JSON: Runner = { name: 'go', signs: ['"Action":"'], runs: packages }

type Event = { readonly action: string; readonly name: string; readonly test: string | null }

function packages(lines: readonly string[]): Run[] {
  const tests = new Map<string, Seen[]>()
  const runs: Run[] = []
  for (const line of lines) {
    const event = eventIn(line)
    const outcome = event ? OUTCOMES[event.action] : undefined
    if (!event || !outcome) continue
    const seen = tests.get(event.name) ?? []
    tests.set(event.name, seen)
    if (event.test !== null) seen.push({ name: `${event.name} ${event.test}`, outcome })
    if (event.test === null && event.action !== 'skip') runs.push(packageOf(event, seen))
  }
  return runs
}

function packageOf({ name, action }: Event, seen: readonly Seen[]): Run {
  const red = action === 'fail'
  const notRun = red && tally(seen, 'failed') === 0 ? 1 : 0
  const tests: readonly Seen[] = notRun > 0 ? [...seen, { name, outcome: 'failed' }] : seen
  const skipped = tally(tests, 'skipped')
  const counts = { executed: tests.length - skipped, failed: tally(tests, 'failed'), skipped }
  return { counts, notRun, listings: counts.failed > 0 === red ? [tests] : [] }
}

function eventIn(line: string): Event | null {
  if (!END.test(line)) return null
  try {
    const { Action: action, Package: name, Test: test }: Record<string, unknown> = JSON.parse(line)
    if (typeof action !== 'string' || typeof name !== 'string') return null
    return { action, name, test: typeof test === 'string' ? test : null }
  } catch {
    return null
  }
}
