import { figure, type Runner, type Seen, type Segment, segments } from '../run.ts'

const CLOSING =
  /^(?:={1,200} )?((?:\d{1,9} (?:failed|passed|skipped|deselected|xfailed|xpassed|warnings?|errors?|rerun|subtests passed|subtests failed)(?:, )?){1,11}) in [\d.]{1,15}s(?: \([^()]{1,40}\))?(?: ={1,200})?$/
const WORD = / (PASSED|FAILED|SKIPPED|XFAIL|XPASS|ERROR|RERUN)(?=$| )/
const AFTER_WORD = /^(?: \(.{0,500}\))?(?: {1,200}\[ {0,2}\d{1,3}%\])?$/
const WORKER = /^\[gw\d{1,4}\] (?:\[ {0,2}\d{1,3}%\] )?([A-Z]{4,7}) (\S.{0,600})$/
const SHORT = /^(PASSED|FAILED|XFAIL|XPASS|ERROR) (\S.{0,600})$/
const SHORT_HEADER = /^={1,200} short test summary info ={1,200}$/
const OUTCOMES: Readonly<Record<string, Seen['outcome']>> = {
  PASSED: 'passed',
  XPASS: 'passed',
  FAILED: 'failed',
  ERROR: 'failed',
  SKIPPED: 'skipped',
  XFAIL: 'skipped',
}

/** Source of the format: pytest 9 with -v, -rA, -q and the default summary; pytest-xdist, pytest-rerunfailures. */
export const PYTEST: Runner = {
  name: 'pytest',
  signs: [' passed', ' failed', ' error', ' skipped', ' xfailed'],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

/** What was said of a test; of one with a failing fixture it can be two words. */
type Said = { readonly word: string; readonly id: string }

function runOf({ before, closing }: Segment) {
  const header = before.findLastIndex(line => SHORT_HEADER.test(line))
  const short = header < 0 ? [] : before.slice(header + 1).flatMap(shortLine)
  const said = [...before.slice(0, header < 0 ? before.length : header).flatMap(progressLine), ...short]
  const words = new Map<string, Set<string>>()
  for (const { word, id } of said) words.set(id, (words.get(id) ?? new Set()).add(word))
  const tests = [...words].map(([id, all]) => testOf(id, all))
  const notRun = tests.filter(({ name, outcome }) => outcome === 'failed' && !name.includes('::')).length
  return { counts: countsOf(closing[1] ?? '', [...words.values()]), notRun, listings: [tests] }
}

/** A test with two words is counted under both; here it is one. */
function countsOf(said: string, words: readonly ReadonlySet<string>[]) {
  const executed = figure(said, /(\d{1,9}) passed/) + figure(said, /(\d{1,9}) xpassed/)
  const failed = figure(said, /(\d{1,9}) failed/) + figure(said, /(\d{1,9}) error/)
  const failedTwice = words.filter(all => all.has('FAILED') && all.has('ERROR')).length
  const bothColours = words.filter(all => all.has('PASSED') && all.has('ERROR')).length
  return {
    executed: executed + failed - failedTwice - bothColours,
    failed: failed - failedTwice,
    skipped: figure(said, /(\d{1,9}) skipped/) + figure(said, /(\d{1,9}) xfailed/),
  }
}

function testOf(id: string, words: ReadonlySet<string>): Seen {
  const outcomes = [...words].map(word => OUTCOMES[word])
  const outcome =
    (['failed', 'passed', 'skipped'] as const).find(kind => outcomes.includes(kind)) ?? 'skipped'
  const flaky = outcome === 'passed' && words.has('RERUN')
  const file = id.split('::', 1)[0] ?? id
  return { name: id, outcome, file, ...(flaky ? { flaky } : {}) }
}

function progressLine(line: string): Said[] {
  const worker = WORKER.exec(line)
  if (worker) return known(worker[1], worker[2])
  const match = line.includes('::') ? WORD.exec(line) : null
  if (!match || !AFTER_WORD.test(line.slice(match.index + match[0].length))) return []
  return known(match[1], withoutOrigin(line.slice(0, match.index)))
}

function shortLine(line: string): Said[] {
  const [, word, rest = ''] = SHORT.exec(line) ?? []
  return known(word, withoutMessage(rest))
}

function known(word: string | undefined, id: string | undefined): Said[] {
  if (word === undefined || !id || id.startsWith(' ')) return []
  return word in OUTCOMES || word === 'RERUN' ? [{ word, id }] : []
}

/** `id <- file`: the test is inherited from there. */
function withoutOrigin(id: string): string {
  const arrow = id.indexOf(' <- ')
  return arrow < 0 ? id : id.slice(0, arrow)
}

/** `id - message`, where a parameter in the id may hold the same dash. */
function withoutMessage(text: string): string {
  const bracket = text.indexOf('[')
  const dash = text.indexOf(' - ')
  if (dash < 0 || bracket < 0 || dash < bracket) return dash < 0 ? text : text.slice(0, dash)
  const end = text.indexOf('] - ', bracket)
  return end < 0 ? text : text.slice(0, end + 1)
}
