import { type Finding, found } from '../finding.ts'
import { isComment } from './code-lines.ts'
import type { FileDiff } from './file-diff.ts'
import type { Line } from './line-diff.ts'

/** Numbers that say less when they are lower. */
const LOWER_IS_WORSE =
  /cover|threshold|branches|\blines\b|statements|functions|fail[_-]?under|minimum|\bmin[_A-Z-]|\bscore\b|\bmsi\b|\bCloseTo|AlmostEqual|\bplaces\b|\bdigits\b|precision/i
/** And when they are higher. */
const HIGHER_IS_WORSE =
  /time-?out|deadline|\bretr(?:y|ies)|retryTimes|rerun|flaky|max[_-]?warnings|maxDuration|maxFail|tolerance|\bdelta\b|InDelta|in_delta|epsilon|\bNEAR\b|\bwithin\b|\bslow\b|attempts|allow(?:ed)?[_-]|-Dsurefire\.rerun|Waits?\b|RepeatedTest|\[Retry|MaxTime|Duration|\bsleep\b/i
/** Of the second kind, those whose mere presence gives way. */
const GIVES_WAY = /time-?out|\bretr(?:y|ies)|retryTimes|rerun|flaky|max[_-]?warnings|tolerance|\[Retry/i
const NUMBER = /\d[\d_]{0,15}(?:\.\d{1,15})?/g
/** Closing a test, after its body. */
const LAST_ARGUMENT = /^\s*\}\s{0,9},\s{0,9}\d/

/** Thresholds lowered, time-outs and retries raised, in tests and what configures them. */
export function thresholdFindings(diffs: readonly FileDiff[]): Finding[] {
  return diffs.flatMap(diff => {
    const ours = (side: 'before' | 'after', lines: readonly Line[]) =>
      lines.filter(line => isOurs(diff, side, line))
    const [removed, added] = [ours('before', diff.removed), ours('after', diff.added)]
    if (removed.length + added.length === 0 || diff.part === 'test-report') return []
    return [...added.flatMap(line => raised(diff, line, removed)), ...takenOut(diff, removed, added)]
  })
}

function isOurs(
  { path, isTest, family }: FileDiff,
  side: 'before' | 'after',
  { number, text }: Line,
): boolean {
  return (isTest[side](number) || MANIFEST_LIKE.test(path)) && !(family && isComment(family, text))
}

const MANIFEST_LIKE =
  /(?:^|\/)(?:package\.json|composer\.json|pom\.xml|[^/]*\.gradle(?:\.kts)?|Cargo\.toml|[^/]*\.csproj|(?:GNU)?[Mm]akefile|Rakefile)$/

function raised({ path }: FileDiff, line: Line, removed: readonly Line[]): Finding[] {
  const { text } = line
  const [low, high] = [LOWER_IS_WORSE.test(text), HIGHER_IS_WORSE.test(text) || LAST_ARGUMENT.test(text)]
  if (!low && !high) return []
  const was = removed.find(other => skeleton(other.text) === skeleton(text))
  if (!was)
    return GIVES_WAY.test(text) && numbers(text).some(value => value > 0) && !isKnown(text, removed)
      ? [finding(path, line.number, 'a time-out, retry or tolerance is set')]
      : []
  const [before, after] = [numbers(was.text), numbers(text)]
  const isLower = after.some((value, at) => value < (before[at] ?? value))
  const isHigher = after.some((value, at) => value > (before[at] ?? value))
  if (low && isLower) return [finding(path, line.number, 'a threshold is lowered')]
  if (high && isHigher) return [finding(path, line.number, 'a time-out, retry or tolerance is raised')]
  return []
}

/** A line that held the same words and numbers has only changed its form. */
function isKnown(text: string, removed: readonly Line[]): boolean {
  const values = numbers(text).join()
  const word = GIVES_WAY.exec(text)?.[0].toLowerCase() ?? ''
  return removed.some(
    other => other.text.toLowerCase().includes(word) && numbers(other.text).join() === values,
  )
}

const COVERAGE = /cover\w{0,20}|fail[_-]?under|threshold/i

/** A threshold that is gone asks for nothing. */
function takenOut({ path }: FileDiff, removed: readonly Line[], added: readonly Line[]): Finding[] {
  if (added.some(({ text }) => COVERAGE.test(text))) return []
  const gone = removed.find(({ text }) => COVERAGE.test(text) && numbers(text).length > 0)
  return gone ? [finding(path, gone.number, 'a threshold is taken out')] : []
}

function finding(file: string, line: number, what: string): Finding {
  return found('threshold', { file, line }, what)
}

function skeleton(text: string): string {
  return text.trim().replace(NUMBER, '#')
}

function numbers(text: string): number[] {
  return (text.match(NUMBER) ?? []).map(value => Number(value.replaceAll('_', '')))
}
