import { createHash } from 'node:crypto'
import { judge } from './judge.ts'
import type { Line } from './lines.ts'
import { logLines } from './lines.ts'
import { normalise } from './normalise.ts'
import { sectionShares } from './sections.ts'

const SIGNATURE_CHARS = 12
/** After normalising nothing but the name of a file, a number or a mark is left. */
const EMPTY_HANDED =
  /^[\w.@+~%-]{0,120}\.\w{1,8}:?$|^\W{0,400}$|^\d{1,400}\W{0,4}$|^(?:E|FAIL|FAILED|ERROR|FAILURE)\W{0,20}$/
/** Where no line names the failure, the last ones stand for it. */
const LAST_LINES = 5

/**
 * One name for one failure, 12 hexadecimal digits: equal on every machine, in every re-run and whatever the order of the
 * tests; different for different tests, messages or places.
 */
export function signatureOf(failureText: string): string {
  const text = failingLines(failureText).join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, SIGNATURE_CHARS)
}

/** What the signature is made of: the lines that name the failure, without what varies, each once, sorted. */
export function failingLines(failureText: string): string[] {
  const all = logLines(failureText)
  const shares = sectionShares(all)
  const lines = all.filter((_, index) => shares[index] === 1)
  const naming = lines.flatMap((line, index) => (names(line) ? [withMessage(line, lines[index + 1])] : []))
  const chosen =
    naming.length > 0
      ? naming
      : lines
          .filter(notNoise)
          .slice(-LAST_LINES)
          .map(line => normalise(line.text))
  return [...new Set(chosen)].filter(line => !EMPTY_HANDED.test(line)).sort()
}

/** What ends with a colon says the rest on the next line. */
function withMessage(line: Line, next: Line | undefined): string {
  const name = normalise(line.text)
  return next && line.text.endsWith(':') ? `${name} ${normalise(next.text)}` : name
}

function names({ text }: Line): boolean {
  const said = text.replace(SEVERITY_TAG, '')
  const verdict = judge(said)
  return verdict.kind === 'marked' && verdict.names && !ABOUT_THE_RUN.test(said)
}

function notNoise({ text }: Line): boolean {
  return judge(text).kind !== 'noise'
}

const SEVERITY_TAG = /^\s{0,20}\[(?:ERROR|error)\]\s{0,8}/
/** What runners, package managers, make and CI systems say around a failure depends on who called them. */
const ABOUT_THE_RUN =
  /^(?:npm ERR!|npm error|error Command failed|make(?:\[\d{1,3}\])?: \*\*\*|error: Process completed|error: Recipe|The command "|Traceback|BUILD FAIL|test result:|error: test failed|error: could not compile|.{0,4}failing tests:|Failed to execute goal|collect2:)|^\s+diff: '|\bexit(?:ed)?\b.{0,20} (?:code|status):? \d/i
