import { testsIn } from '../console/tests-in.ts'
import { STYLE, TYPES } from './checks.ts'
import { DEPENDENCIES } from './dependencies.ts'
import { HOSTS, refusedService, SERVICES } from './hosts.ts'
import { INFRASTRUCTURE } from './infrastructure.ts'
import { couldNotRun, type LastWords, lastWordsOf } from './last-words.ts'
import { LIMITS } from './limits.ts'
import { isOrdinary } from './ordinary.ts'
import { type Found, findSign } from './sign.ts'
import { NOT_RUN, TOOLS } from './tools.ts'

/** What an output says by itself; `line` is the one that says it. */
export type TextCause =
  | { readonly kind: 'code' | 'dependency' | 'style' | 'types'; readonly line: string }
  | { readonly kind: 'environment' | 'infrastructure'; readonly line: string; readonly remedy: string }

/**
 * The cause that an output is certain of, null where it tells none: then the code is meant where something failed. `exit`
 * is the status of its command where the caller knows it.
 */
export function causeInText(text: string, exit: number | null): TextCause | null {
  const last = lastWordsOf(text, exit)
  const failing = failingTests(text, last)
  if (failing) return failing
  return (
    around(last) ??
    said('dependency', last.speech, DEPENDENCIES) ??
    said('types', last.speech, TYPES) ??
    said('style', last.speech, STYLE)
  )
}

/** Tests that ran and failed mean the code, unless every one of them was refused by the same service. */
function failingTests(text: string, last: LastWords): TextCause | null {
  const tests = testsIn(text)
  if (!tests || tests.counts.failed <= tests.notRun) return null
  const { executed, failed } = tests.counts
  if (executed !== failed) return { kind: 'code', line: '' }
  const refused = last.section.filter(line => refusedService(line) !== null)
  const services = new Set(refused.map(refusedService))
  if (services.size !== 1 || refused.length < failed) return { kind: 'code', line: '' }
  return found('environment', findSign(refused, SERVICES)) ?? { kind: 'code', line: '' }
}

/** What is wrong around the code; an assertion or a diagnostic near it speaks against that. */
function around(last: LastWords): TextCause | null {
  const lost = last.exit === null ? found('infrastructure', findSign(last.words, INFRASTRUCTURE)) : null
  const missing = couldNotRun(last)
    ? found('environment', findSign(last.words, [...TOOLS, ...NOT_RUN]))
    : null
  if (lost ?? missing) return lost ?? missing
  if (isOrdinary(last.section)) return null
  return found('environment', findSign(last.words, [...TOOLS, ...HOSTS, ...LIMITS])) ?? refused(last.words)
}

function refused(words: readonly string[]): TextCause | null {
  return found(
    'environment',
    findSign(
      words.filter(line => refusedService(line) !== null),
      SERVICES,
    ),
  )
}

function found(kind: 'environment' | 'infrastructure', sign: Found | null): TextCause | null {
  return sign ? { kind, ...sign } : null
}

function said(
  kind: 'dependency' | 'style' | 'types',
  lines: readonly string[],
  patterns: readonly RegExp[],
): TextCause | null {
  const line = lines.find(text => patterns.some(pattern => pattern.test(text)))
  return line === undefined ? null : { kind, line }
}
