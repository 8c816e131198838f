import { lastWords, type Run, type Runner, type Seen } from '../run.ts'

const OPENING = /^Running (\d{1,9}) tests? using \d{1,5} workers?/
const SUM = /^ {2}(\d{1,9}) (passed|failed|flaky|skipped|interrupted|did not run)(?: \([\d.]{1,9}\w{1,2}\))?$/
const ROW = /^ {2}(✓|✘|ok|x|-) {1,7}\d{1,7} (\S.{0,600}?)(?: \(retry #\d{1,3}\))?(?: \([\d.]{1,9}m?[sh]?\))?$/
const LISTED = /^ {4}(\S.{0,600}?) ─*$/
/** The place in a name moves with every edit above it. */
const PLACE = /^(\[[^\]]{1,80}\] › )?(\S{1,300}?):(\d{1,7}):\d{1,5} › /

/** Source of the format: Playwright 1.64, list, line and dot reporters. */
export const PLAYWRIGHT: Runner = { name: 'playwright', signs: ['Running '], runs }

type Sums = ReadonlyMap<string, Sum>

function runs(lines: readonly string[]): Run[] {
  const starts = lines.flatMap((line, at) => (OPENING.test(line) ? [at] : []))
  return starts.flatMap((start, index) => {
    const part = lines.slice(start, starts[index + 1])
    const sums = sumsIn(part)
    const total = [...sums.values()].reduce((sum, { count }) => sum + count, 0)
    return total === Number(OPENING.exec(part[0] ?? '')?.[1]) ? [runOf(part, sums)] : []
  })
}

/** The last of each, as only those close the run. */
function sumsIn(lines: readonly string[]): Sums {
  return new Map(
    lines.flatMap((line, at) => {
      const [, number, word = ''] = SUM.exec(line) ?? []
      return number === undefined ? [] : [[word, { count: Number(number), at }] as const]
    }),
  )
}

function runOf(lines: readonly string[], sums: Sums): Run {
  const count = (word: string) => sums.get(word)?.count ?? 0
  const listed = (word: string) => listedUnder(lines, sums.get(word))
  const failed = count('failed') + count('interrupted')
  const red = [...listed('failed'), ...listed('interrupted')].map(
    (name): Seen => ({ name, outcome: 'failed' }),
  )
  const flaky = listed('flaky').map((name): Seen => ({ name, outcome: 'passed', flaky: true }))
  const rows = lastWords([...lines.flatMap(row), ...flaky])
  return {
    counts: {
      executed: count('passed') + count('flaky') + failed,
      failed,
      skipped: count('skipped') + count('did not run'),
    },
    listings: [rows.map(placed), [...red, ...flaky].map(placed)],
  }
}

type Sum = { readonly count: number; readonly at: number }

function listedUnder(lines: readonly string[], sum: Sum | undefined): string[] {
  if (!sum) return []
  return lines.slice(sum.at + 1, sum.at + 1 + sum.count).flatMap(line => LISTED.exec(line)?.[1] ?? [])
}

function row(line: string): Seen[] {
  const [, mark = '', name = ''] = ROW.exec(line) ?? []
  if (mark === '') return []
  if (mark === '-') return [{ name, outcome: 'skipped' }]
  return [{ name, outcome: mark === '✓' || mark === 'ok' ? 'passed' : 'failed' }]
}

function placed(test: Seen): Seen {
  const [all = '', project = '', file, number] = PLACE.exec(test.name) ?? []
  if (file === undefined) return test
  return { ...test, name: `${project}${file} › ${test.name.slice(all.length)}`, file, line: Number(number) }
}
