import { figure, type Run, type Runner, type Seen, segments } from '../run.ts'

const CLOSING =
  /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored; (\d{1,9}) measured; \d{1,9} filtered out/
const OPENING = /^running (\d{1,9}) tests?$/
const TARGET = /^ {3,5}Running (?:unittests )?(\S{1,300}) \((\S{1,300})\)$/
const DOC_TESTS = /^ {3,5}Doc-tests (\S{1,200})$/
const ROW =
  /^test (\S.{0,500}?)(?: - should panic(?: - compile fail)?)? \.\.\. (ok|FAILED|ignored|bench)(?:[,:] .*)?$/
const LISTED = /^ {4}(\S.{0,500})$/
const OUTCOMES: Readonly<Record<string, Seen['outcome']>> = {
  ok: 'passed',
  bench: 'passed',
  FAILED: 'failed',
  ignored: 'skipped',
}

/** Source of the format: Rust 1.95, libtest's pretty output, a run for each target. */
export const CARGO: Runner = { name: 'cargo', signs: ['test result: '], runs }

function runs(lines: readonly string[]): Run[] {
  return segments(lines, CLOSING).map(({ before, closing }) => {
    const [passed = 0, failed = 0, ignored = 0, measured = 0] = closing.slice(1, 5).map(Number)
    const counts = { executed: passed + failed + measured, failed, skipped: ignored }
    const target = targetIn(before)
    const openings = before.filter(line => OPENING.test(line))
    const total = passed + failed + ignored + measured
    // A count of its own opens and closes each target; what differs was printed by the tests.
    if (openings.length !== 1 || figure(openings[0] ?? '', OPENING) !== total) return { counts, listings: [] }
    return { counts, listings: [before.flatMap(line => row(line, target)), failuresIn(before, target)] }
  })
}

/** `crate path` of a binary, as the same names of tests occur in several. */
function targetIn(lines: readonly string[]): string {
  const line = lines.findLast(text => TARGET.test(text) || DOC_TESTS.test(text)) ?? ''
  const [, path = '', binary = ''] = TARGET.exec(line) ?? []
  if (path === '') return DOC_TESTS.test(line) ? `${DOC_TESTS.exec(line)?.[1]} doc ` : ''
  const crate = binary.slice(binary.lastIndexOf('/') + 1).replace(/-[0-9a-f]{16}(?:\.exe)?$/, '')
  return `${crate} ${path} `
}

function row(line: string, target: string): Seen[] {
  const [, name = '', word = ''] = ROW.exec(line) ?? []
  const outcome = OUTCOMES[word]
  return outcome ? [{ name: nameOf(name, target), outcome }] : []
}

/** The closing list of names, the last of the two lists with this heading. */
function failuresIn(lines: readonly string[], target: string): Seen[] {
  const start = lines.lastIndexOf('failures:')
  if (start < 0) return []
  return lines.slice(start + 1).flatMap((line): Seen[] => {
    const name = LISTED.exec(line)?.[1]
    return name === undefined ? [] : [{ name: nameOf(name, target), outcome: 'failed' }]
  })
}

/** The name of a documentation test ends with its line, which moves with every edit above it. */
function nameOf(name: string, target: string): string {
  return `${target}${name.replace(/ \(line \d{1,7}\)/, '')}`
}
