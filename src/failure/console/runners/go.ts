import { type Run, type Runner, type Seen, tally } from '../run.ts'

/** `ok  	example.test/a	0.01s`, `FAIL	example.test/a [build failed]`. */
const CLOSING =
  /^(ok|FAIL)\s{1,4}([^\s[\]]{1,300})\s{1,4}(?:[\d.]{1,12}s|\(cached\)|\[(?:build|setup) failed\])/
const RESULT = /^--- (PASS|FAIL|SKIP): (\S{1,400}) \([\d.]{1,12}s\)$/
const STEP = /^=== (RUN|PAUSE|CONT|NAME) {1,3}(\S{1,400})$/
const OUTCOMES: Readonly<Record<string, Seen['outcome']>> = {
  PASS: 'passed',
  FAIL: 'failed',
  SKIP: 'skipped',
}

/**
 * Source of the format: Go 1.26, with and without -v. It closes a package with its colour only: with -v, tests
 * that were begun and ended one by one stand for a count.
 */
export const GO_TEST: Runner = { name: 'go', signs: ['ok  ', 'FAIL\t'], runs: packages }

function packages(lines: readonly string[]): Run[] {
  const runs: Run[] = []
  let start = 0
  for (const [at, line] of lines.entries()) {
    const [, status = '', name = ''] = CLOSING.exec(line) ?? []
    if (status === '') continue
    runs.push(packageOf(lines.slice(start, at), { name, red: status === 'FAIL' }))
    start = at + 1
  }
  return runs
}

function packageOf(
  lines: readonly string[],
  { name, red }: { readonly name: string; readonly red: boolean },
): Run {
  const results = lines.flatMap(resultIn)
  const tests = results.map(test => ({ ...test, name: `${name} ${test.name}` }))
  const failed = tally(tests, 'failed')
  const skipped = tally(tests, 'skipped')
  if (failed > 0 !== red) {
    const counts = { executed: null, failed: red ? 1 : 0, skipped }
    return { counts, notRun: counts.failed, listings: red ? [[{ name, outcome: 'failed' }]] : [] }
  }
  const executed = eachBegunAndEnded(lines, results) ? tests.length - skipped : null
  return { counts: { executed, failed, skipped }, listings: [tests] }
}

/** What a test prints without a newline stands before its result. */
function resultIn(line: string): Seen[] {
  const at = line.lastIndexOf('--- ')
  const [, word = '', name = ''] = at < 0 ? [] : (RESULT.exec(line.slice(at)) ?? [])
  const outcome = OUTCOMES[word]
  return outcome ? [{ name, outcome }] : []
}

/** A test begins inside another only as its subtest, unless the other waits for its turn. */
function eachBegunAndEnded(lines: readonly string[], results: readonly Seen[]): boolean {
  const begun = new Set<string>()
  let running: string | null = null
  let nested = true
  for (const line of lines) {
    const [, step, name = ''] = STEP.exec(line) ?? []
    if (step === 'RUN') {
      nested &&= running === null || name.startsWith(`${running}/`) || isSibling(name, running)
      nested &&= !begun.has(name)
      begun.add(name)
    }
    if (step) running = step === 'PAUSE' ? null : name
    if (resultIn(line).some(test => test.name === running)) running = null
  }
  const ended = new Set(results.map(({ name }) => name))
  return nested && begun.size > 0 && ended.size === results.length && sameNames(begun, ended)
}

/** Results of subtests are printed when their parent ends. */
function isSibling(name: string, running: string): boolean {
  const parent = running.slice(0, running.lastIndexOf('/') + 1)
  return parent !== '' && name.startsWith(parent.slice(0, parent.indexOf('/') + 1))
}

function sameNames(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every(name => others.has(name))
}
