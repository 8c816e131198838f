import { createHash } from 'node:crypto'
import { isAroundFailure } from './clue-rules.ts'
import { type Clue, cluesIn } from './clues.ts'
import { logLines } from './lines.ts'
import { normalise } from './normalise.ts'
import { sectionShares } from './sections.ts'

const SIGNATURE_CHARS = 12
/** From this many tests on that fail with one and the same error, the error is the failure and the tests only show how far it reaches. */
const CASCADE_TESTS = 5
/** A class and its message. */
const ONE_ERROR = 2
/** Says of one test what was expected of it, never why many fail. */
const ASSERTION = /[Aa]ssert|[Ee]xpect/
/** Where nothing else names the failure, the last lines that speak of trouble stand for it, or just the last ones. */
const LAST_LINES = 8
const TROUBLE =
  /(?:[Ee]rror|ERROR|[Ff]ail|FAIL|[Ii]nvalid|[Cc]annot|[Cc]ould not|[Uu]nable|[Uu]nexpected|[Uu]nknown|[Mm]issing|[Nn]ot found|[Tt]imed out|[Rr]efused|[Dd]enied|[Aa]borted|[Kk]illed)/

/**
 * One name for one failure, 12 hexadecimal digits: equal on every machine, in every re-run and whatever the order of the
 * tests; different for another set of failing tests, another class of error, another message or another place. Numbers in
 * messages do not count: the same test that fails in the same way is one failure, whatever it counted this time.
 * It names branches, so it rests on rules of its own and not on those by which an excerpt is chosen.
 */
export function signatureOf(failureText: string): string {
  const text = failingLines(failureText).join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, SIGNATURE_CHARS)
}

/** What the signature is made of: names of tests, classes and messages of errors, diagnostics, each once, sorted. */
export function failingLines(failureText: string): string[] {
  const all = logLines(failureText)
  const shares = sectionShares(all)
  const lines = all.flatMap(({ text }, index) => (shares[index] === 1 ? [text] : []))
  const clues = withoutCascade(cluesIn(lines)).map(clue => clue.text)
  return [...new Set(clues.length > 0 ? clues : lastWords(lines))].sort()
}

function withoutCascade(clues: readonly Clue[]): readonly Clue[] {
  const tests = new Set(clues.filter(({ kind }) => kind === 'test').map(({ text }) => text))
  if (tests.size < CASCADE_TESTS) return clues
  const others = clues.filter(({ kind }) => kind !== 'test')
  const errors = new Set(others.map(({ text }) => text))
  const isOneError = errors.size > 0 && errors.size <= ONE_ERROR && others.every(isError)
  return isOneError ? others : clues
}

function isError({ kind, text }: Clue): boolean {
  return kind === 'error' && !ASSERTION.test(text)
}

function lastWords(lines: readonly string[]): string[] {
  const own = lines.filter(line => !isAroundFailure(line))
  const troubled = own.filter(line => TROUBLE.test(line))
  return (troubled.length > 0 ? troubled : own).slice(-LAST_LINES).map(line => normalise(line, 'removed'))
}
