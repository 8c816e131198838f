import type { TraceRecord } from './journal.ts'

/** What is wrong with a record that anyone may have written, in words; null when nothing is. */
export function objectionTo(record: unknown): string | null {
  if (!isObject(record)) return 'a line that is no record'
  const shape = Object.hasOwn(SHAPES, String(record.type)) ? SHAPES[record.type as TraceRecord['type']] : null
  if (!shape) return `a record of the type ${JSON.stringify(record.type)?.slice(0, 40)}`
  const wrong = Object.entries(shape).find(([name, holds]) => !holds(record[name]))
  return wrong ? `a record ${record.type} with a bad ${wrong[0]}` : null
}

type Holds = (value: unknown) => boolean
type Fields = Readonly<Record<string, unknown>>

const isText: Holds = value => typeof value === 'string'
const isCount: Holds = value => Number.isSafeInteger(value) && Number(value) >= 0
const isTime: Holds = value => typeof value === 'number' && value >= 0
const isFlag: Holds = value => typeof value === 'boolean'
const isOne =
  (...values: readonly string[]): Holds =>
  value =>
    values.includes(String(value)) && isText(value)
const isUsage: Holds = value =>
  value === null ||
  (isObject(value) && [value.input, value.cached, value.cacheWrite, value.output].every(isCount))
const isCall: Holds = value =>
  isObject(value) &&
  [value.callId, value.name, value.argument].every(isText) &&
  isOne('function', 'custom')(value.form)
const isChange: Holds = value =>
  value === undefined || value === null || (isObject(value) && isText(value.sha256) && isFlag(value.whole))
const areTexts: Holds = value => Array.isArray(value) && value.every(isText)
const areItems: Holds = value => Array.isArray(value) && value.every(isItem)
const areOurs: Holds = value =>
  Array.isArray(value) && value.every(item => isItem(item) && item.type === 'message' && item.role === 'user')

/** By type: what each field that is gone by has to be. */
const SHAPES: Readonly<Record<TraceRecord['type'], Readonly<Record<string, Holds>>>> = {
  run: {
    testCommand: isText,
    workingDirectory: isText,
    baseUrl: isText,
    baseSha: isText,
    task: isText,
    taskCheck: isText,
  },
  reserve: {
    id: isCount,
    step: isCount,
    model: isText,
    nanoUsd: isCount,
    purpose: isOne('work', 'handover'),
    items: isCount,
    said: areOurs,
    signature: isText,
    refused: areTexts,
  },
  response: {
    id: isCount,
    step: isCount,
    items: areItems,
    text: isText,
    usage: isUsage,
    model: isText,
    serviceTier: isText,
    requestId: isText,
    durationMs: isTime,
  },
  settle: { id: isCount, nanoUsd: isCount, spentNanoUsd: isCount, fault: isText },
  'tool-start': { step: isCount, call: isCall },
  'tool-end': {
    step: isCount,
    callId: isText,
    kind: isOne('done', 'invalid'),
    output: isText,
    durationMs: isTime,
    change: isChange,
  },
  'test-run': { phase: isText, ending: isObject, durationMs: isTime },
  compaction: {
    step: isCount,
    summarized: isFlag,
    bytesBefore: isCount,
    bytesAfter: isCount,
    history: areItems,
  },
  verdict: { verdict: isText, reason: isText },
}

/**
 * What a history may hold: words of both sides, calls and their outputs. No role that is obeyed more than a user's, and
 * nothing that makes the endpoint fetch something.
 */
function isItem(item: unknown): item is Fields {
  if (!isObject(item)) return false
  switch (item.type) {
    case 'message':
      return isOne('user', 'assistant')(item.role) && isContent(item.content)
    case 'reasoning':
      return true
    case 'function_call':
      return [item.call_id, item.name, item.arguments].every(isText)
    case 'custom_tool_call':
      return [item.call_id, item.name, item.input].every(isText)
    case 'function_call_output':
    case 'custom_tool_call_output':
      return isText(item.call_id) && isText(item.output)
  }
  return false
}

function isContent(content: unknown): boolean {
  const kinds = isOne('input_text', 'output_text', 'refusal')
  return Array.isArray(content) && content.every(part => isObject(part) && kinds(part.type))
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
