import type { TestOutcome } from '../test-result.ts'
import { junitPath } from './junit-path.ts'
import {
  type Findings,
  lineNumber,
  RAW_MESSAGE_CHARS,
  type ReportedTest,
  secondsToMs,
} from './reported-test.ts'
import type { Attributes, XmlReader } from './xml.ts'

type Suite = { readonly name: string; readonly file: string | undefined }
/** `again` is a red try of a test that was tried again: with `red` it stayed so, without it turned green. */
type Kind = 'red' | 'skipped' | 'expected' | 'again' | 'flaky' | 'output'
type Detail = { readonly element: string; readonly kind: Kind; readonly head: string; text: string }
type OpenTest = { readonly attributes: Attributes; readonly details: Detail[] }

/** Elements that say how a test ended. Those of reruns are surefire's, which nextest and playwright write as well. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['failure', 'red'],
  ['error', 'red'],
  ['skipped', 'skipped'],
  ['ignored', 'skipped'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
  ['rerunFailure', 'again'],
  ['rerunError', 'again'],
  ['system-out', 'output'],
])
/** Of one test; a runner that prints more says nothing new. */
const MAX_DETAILS = 20
/** What attributes say in place of elements, in the words of ctest, gtest and others. */
const RED_STATUS = /^(?:fail|failed|failure|error)$/i
const SKIPPED_STATUS = /^(?:notrun|skipped|disabled|suppressed|ignored|pending)$/i
/** pytest counts the lines of its `xunit1` family from 0; its suite bears its name. */
const COUNTS_FROM_ZERO = 'pytest'

/**
 * Reads JUnit XML in whatever dialect: what Ant and surefire wrote was never specified, so an element counts by its name
 * wherever it stands. Source: the schema of maven-surefire-plugin, surefire-test-report.xsd, and the reports in
 * __tests__/fixtures/reports.
 */
export function junitReader(findings: Findings): XmlReader {
  const suites: Suite[] = []
  let inGo = false
  let test: OpenTest | null = null
  let detail: Detail | null = null
  return {
    open(name, attributes) {
      if (name === 'testsuite') {
        suites.push({ name: attributes.name ?? '', file: attributes.file })
        inGo = false
      }
      if (name === 'property' && attributes.name === 'go.version') inGo = true
      if (name === 'testcase') test = { attributes, details: [] }
      detail ??= detailOf(name, attributes)
    },
    text(piece) {
      if (detail?.kind === 'output') detail.text = (detail.text + piece).slice(-RAW_MESSAGE_CHARS)
      else if (detail && detail.text.length < RAW_MESSAGE_CHARS)
        detail.text += piece.slice(0, RAW_MESSAGE_CHARS)
    },
    close(name) {
      if (detail?.element === name) {
        if (!test && detail.kind === 'red') findings.test(brokenSuite(suites, detail))
        if (test && test.details.length < MAX_DETAILS) test.details.push(detail)
        detail = null
      }
      if (name === 'testcase' && test) {
        findings.test({ ...reported(test, suites), repeatsAreRetries: inGo })
        test = null
      }
      if (name === 'testsuite') suites.pop()
    },
  }
}

function detailOf(element: string, attributes: Attributes): Detail | null {
  const kind = KINDS.get(element)
  if (kind === undefined) return null
  const expected = kind === 'skipped' && attributes.type === 'todo'
  return { element, kind: expected ? 'expected' : kind, head: attributes.message ?? '', text: '' }
}

/** A suite that fails outside of its tests is none of them, but must not be lost. */
function brokenSuite(suites: readonly Suite[], detail: Detail): ReportedTest {
  const path = suites.map(suite => suite.name).filter(name => name.trim() !== '')
  return { path, outcome: 'failed', placeholder: true, message: messageOf(detail), file: suites.at(-1)?.file }
}

function reported({ attributes, details }: OpenTest, suites: readonly Suite[]): ReportedTest {
  const outcome = outcomeOf(attributes, details)
  const suite = suites.at(-1)
  const line = lineNumber(attributes.line)
  return {
    path: junitPath({
      suites: suites.map(({ name }) => name),
      className: attributes.classname ?? attributes.class ?? '',
      name: attributes.name ?? '',
    }),
    outcome,
    flaky: outcome === 'passed' && details.some(({ kind }) => kind === 'flaky' || kind === 'again'),
    message: explanation(details),
    file: attributes.file ?? suite?.file,
    line: line !== undefined && suite?.name === COUNTS_FROM_ZERO ? line + 1 : line,
    durationMs: secondsToMs(attributes.time),
  }
}

/** A test that is expected to fail (`todo` of node:test) is reported as skipped and failed at once. */
function outcomeOf(attributes: Attributes, details: readonly Detail[]): TestOutcome {
  const has = (kind: Kind): boolean => details.some(detail => detail.kind === kind)
  if (has('expected')) return 'skipped'
  if (has('red')) return 'failed'
  if (has('skipped')) return 'skipped'
  const said = [attributes.status ?? '', attributes.result ?? '']
  if (said.some(word => RED_STATUS.test(word))) return 'failed'
  return said.some(word => SKIPPED_STATUS.test(word)) ? 'skipped' : 'passed'
}

/** What ctest has to say stands in the output alone. */
function explanation(details: readonly Detail[]): string {
  const said = details.filter(({ kind }) => kind !== 'again' && kind !== 'output').map(messageOf)
  const text = said.join('\n').slice(0, RAW_MESSAGE_CHARS)
  return text.trim() === '' ? (details.find(({ kind }) => kind === 'output')?.text ?? '') : text
}

/** Most writers repeat the attribute in the text, with more around it. */
function messageOf({ head, text }: Detail): string {
  if (head.trim() === '' || text.includes(head.trim())) return text
  return `${head.slice(0, RAW_MESSAGE_CHARS)}\n${text}`
}
