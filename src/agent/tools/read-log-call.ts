import type { LogFile } from '../../failure/log-file.ts'
import { parseArguments } from './arguments.ts'

export type ReadLogCall =
  | { readonly kind: 'list' }
  | { readonly kind: 'page'; readonly log: LogFile; readonly fromLine: number; readonly count: number }
  | {
      readonly kind: 'search'
      readonly logs: readonly LogFile[]
      readonly fromLine: number
      readonly text: string
      readonly ignoreCase: boolean
      /** Lines shown above and below. */
      readonly context: number
    }

/** The call is no good, and the message says what would be. */
export class CallError extends Error {}

const LINES = { least: 1, usual: 100, most: 400 }
const CONTEXT = { least: 0, usual: 2, most: 10 }
const FROM_LINE = { least: -Number.MAX_SAFE_INTEGER, usual: 1, most: Number.MAX_SAFE_INTEGER }
const TEXT_CHARS = 500

/** Reads the arguments of a call. Throws CallError. */
export function readLogCall(argument: string, logs: readonly LogFile[]): ReadLogCall {
  const parsed = parseArguments(argument)
  if (typeof parsed === 'string') throw new CallError(parsed)
  // What models mean by null and by an empty string is that they leave it out.
  const given = new Map(Object.entries(parsed).filter(([, value]) => value !== null && value !== ''))
  const fromLine = integer(given, 'from_line', FROM_LINE)
  const log = given.has('log') ? logNamed(String(given.get('log')), logs) : null
  const text = given.get('search')
  if (text !== undefined) {
    const context = integer(given, 'context', CONTEXT)
    return { kind: 'search', logs: log ? [log] : logs, fromLine, context, ...wanted(text, given) }
  }
  const only = log ?? (given.has('from_line') && logs.length === 1 ? logs[0] : null)
  if (!only) return { kind: 'list' }
  return { kind: 'page', log: only, fromLine, count: integer(given, 'lines', LINES) }
}

type Given = ReadonlyMap<string, unknown>
type Range = { readonly least: number; readonly usual: number; readonly most: number }

function integer(given: Given, name: string, { least, usual, most }: Range): number {
  const value = given.get(name) ?? usual
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new CallError(`${name}: expected a whole number`)
  return Math.min(Math.max(value, least), most)
}

function wanted(text: unknown, given: Given): { text: string; ignoreCase: boolean } {
  const ignoreCase = given.get('ignore_case') ?? false
  if (typeof ignoreCase !== 'boolean') throw new CallError('ignore_case: expected true or false')
  if (typeof text !== 'string' || text.length > TEXT_CHARS || text.includes('\n'))
    throw new CallError(`search: expected literal text on one line, at most ${TEXT_CHARS} characters`)
  return { text, ignoreCase }
}

/** By its name or its number in the list. */
function logNamed(name: string, logs: readonly LogFile[]): LogFile {
  const found = logs.find(log => log.name === name) ?? logs[Number(name) - 1]
  if (found) return found
  throw new CallError(
    `log: there is no ${JSON.stringify(name.slice(0, 100))}; call without arguments for a list`,
  )
}
