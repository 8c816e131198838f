import { figure, type Run, type Runner, type Seen, type Segment, segments } from '../run.ts'

/** A line for each assembly, or with more verbosity a block: `Total tests: 3`, `Passed: 2`, `Failed: 1`. */
const CLOSING =
  /^(?:(?:Passed|Failed|Skipped)! {1,4}- Failed: {1,9}(\d{1,9}), Passed: {1,9}(\d{1,9}), Skipped: {1,9}(\d{1,9}), Total: {1,9}\d{1,9}, Duration: .{1,40}|Total tests: (\d{1,9}))/
const ROW = /^ {2}(Passed|Failed|Skipped) (\S.{0,500}?)(?: \[[<\d][^\][]{1,20}\])?$/
const BLOCK_LINES = 4
const OUTCOMES: Readonly<Record<string, Seen['outcome']>> = {
  Passed: 'passed',
  Failed: 'failed',
  Skipped: 'skipped',
}

/** Source of the format: the documentation of `dotnet test` (VSTest); not tested on real output. */
export const DOTNET: Runner = {
  name: 'dotnet',
  signs: ['Total tests: ', '! - Failed:', '!  - Failed:'],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

function runOf({ before, closing, after }: Segment): Run {
  const [failed, passed, skipped] =
    closing[4] === undefined ? closing.slice(1, 4).map(Number) : blockOf(after)
  return {
    counts: { executed: (failed ?? 0) + (passed ?? 0), failed: failed ?? 0, skipped: skipped ?? 0 },
    listings: [before.flatMap(row)],
  }
}

function blockOf(after: readonly string[]): number[] {
  const said = after.slice(0, BLOCK_LINES).join('\n')
  return [/Failed: {1,4}(\d{1,9})/, /Passed: {1,4}(\d{1,9})/, /Skipped: {1,4}(\d{1,9})/].map(word =>
    figure(said, word),
  )
}

function row(line: string): Seen[] {
  const [, word = '', name = ''] = ROW.exec(line) ?? []
  const outcome = OUTCOMES[word]
  return outcome ? [{ name, outcome }] : []
}
