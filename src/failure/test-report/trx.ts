import { MAX_TESTS, type TestOutcome } from '../test-result.ts'
import { Refusal } from './refusal.ts'
import { durationMs, type Findings, MAX_MESSAGES, RAW_MESSAGE_CHARS } from './reported-test.ts'
import type { Attributes, XmlReader } from './xml.ts'

type Result = {
  readonly attributes: Attributes
  message: string
  isGroup: boolean
}

/** What is neither green nor red did not run to its end, or found nothing to say. */
const OUTCOMES: ReadonlyMap<string, TestOutcome> = new Map([
  ['Passed', 'passed'],
  ['PassedButRunAborted', 'passed'],
  ['Warning', 'passed'],
  ['Completed', 'passed'],
  ['Failed', 'failed'],
  ['Error', 'failed'],
  ['Timeout', 'failed'],
  ['Aborted', 'failed'],
])
/** Where the attribute is left out: the first of the enumeration in vstst.xsd. */
const OUTCOME_UNSAID = 'Error'
const MESSAGE_PARTS: ReadonlySet<string> = new Set(['Message', 'StackTrace'])

/**
 * Reads TRX, which names the class of a test only after all results. Rows of a data-driven test stand inside its result,
 * which is then a group. Source: vstst.xsd of Visual Studio's test tools, namespace TeamTest/2010.
 */
export function trxReader(findings: Findings): XmlReader {
  const done: Result[] = []
  const open: Result[] = []
  const classes = new Map<string, string>()
  let testId = ''
  let part = ''
  return {
    open(name, attributes) {
      part = MESSAGE_PARTS.has(name) ? name : ''
      if (name === 'UnitTest') testId = attributes.id ?? ''
      if (name === 'TestMethod') classes.set(testId, classOf(attributes.className ?? ''))
      if (!isResult(name)) return
      for (const group of open) group.isGroup = true
      open.push({ attributes, message: '', isGroup: false })
      if (open.length + done.length + classes.size > 2 * MAX_TESTS)
        throw new Refusal(`holds more than ${MAX_TESTS} tests`)
    },
    text(piece) {
      const result = open.at(-1)
      if (!result || part === '' || done.length > MAX_MESSAGES) return
      if (result.message.length < RAW_MESSAGE_CHARS) result.message += piece.slice(0, RAW_MESSAGE_CHARS)
    },
    close(name) {
      const result = open.at(-1)
      if (part !== '' && result) result.message += '\n'
      part = ''
      if (isResult(name) && result) open.pop()
      if (isResult(name) && result && !result.isGroup) done.push(result)
      if (name === 'TestRun') for (const one of done) findings.test(reported(one, classes))
    },
  }
}

function isResult(name: string): boolean {
  return name.endsWith('TestResult')
}

/** `Shop.CartTests, Shop.Tests, Version=1.0.0.0, Culture=neutral` is a class with its assembly. */
function classOf(className: string): string {
  return className.split(',', 1).join()
}

function reported({ attributes, message }: Result, classes: ReadonlyMap<string, string>) {
  const className = classes.get(attributes.testId ?? '') ?? ''
  const name = attributes.testName ?? ''
  return {
    path: className === '' ? [name] : [className, name],
    outcome: OUTCOMES.get(attributes.outcome ?? OUTCOME_UNSAID) ?? 'skipped',
    message,
    durationMs: spanMs(attributes.duration ?? ''),
  }
}

/** `00:00:01.2345678`, the way .NET writes a span of less than a day. */
function spanMs(span: string): number | undefined {
  const parts = /^(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(span)
  if (!parts) return undefined
  const [, hours, minutes, seconds] = parts
  return durationMs((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000)
}
