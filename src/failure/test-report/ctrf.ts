import { posix } from 'node:path'
import type { TestOutcome } from '../test-result.ts'
import { jsonElements } from './json-elements.ts'
import { Refusal } from './refusal.ts'
import { durationMs, type Findings, RAW_MESSAGE_CHARS, type ReportedTest } from './reported-test.ts'

type Entry = Readonly<Record<string, unknown>>

/** Reads CTRF test by test. Source: the schema of the Common Test Report Format, github.com/ctrf-io/ctrf. */
export async function readCtrf(chunks: AsyncIterable<string>, findings: Findings): Promise<void> {
  for await (const element of jsonElements(chunks, ['results', 'tests'])) {
    const test = parsed(element)
    if (isEntry(test)) findings.test(reported(test))
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('is not well-formed JSON')
  }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function reported(test: Entry): ReportedTest {
  const outcome = outcomeOf(text(test.status))
  const file = text(test.filePath).replaceAll('\\', '/')
  return {
    path: [...suitesOf(test.suite).filter(suite => suite !== posix.basename(file)), text(test.name)],
    outcome,
    flaky: outcome === 'passed' && (test.flaky === true || hasRedTry(test.retryAttempts)),
    message: [text(test.message), text(test.trace)]
      .filter(part => part !== '')
      .join('\n')
      .slice(0, RAW_MESSAGE_CHARS),
    file: file || undefined,
    line: wholeNumber(test.line),
    durationMs: durationMs(typeof test.duration === 'number' ? test.duration : Number.NaN),
  }
}

/** A list, or in older reporters one text. */
function suitesOf(suite: unknown): string[] {
  if (Array.isArray(suite)) return suite.slice(0, MAX_SUITES).map(text)
  return text(suite) === '' ? [] : text(suite).split(' > ', MAX_SUITES)
}

const MAX_SUITES = 20

/** `pending` and `other` ran no further than `skipped`. */
function outcomeOf(status: string): TestOutcome {
  if (status === 'passed' || status === 'failed') return status
  return 'skipped'
}

function hasRedTry(attempts: unknown): boolean {
  return Array.isArray(attempts) && attempts.some(attempt => isEntry(attempt) && attempt.status === 'failed')
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
}
