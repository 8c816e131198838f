import { RAW_MESSAGE_CHARS } from './reported-test.ts'

/** What the YAML block behind a test point says, as far as it is asked. */
export type Diagnosis = {
  message: string
  /** `file:line:column`, or the file alone. */
  place: string
  line: string
  durationMs: string
}

/** The same things by the names that node:test, vitest, mocha and tap give them. */
const MESSAGE_KEYS: ReadonlySet<string> = new Set(['error', 'message', 'reason'])
const PLACE_KEYS: ReadonlySet<string> = new Set(['location', 'at', 'file', 'filename', 'fileName'])
const LINE_KEYS: ReadonlySet<string> = new Set(['line', 'lineNumber'])
const DURATION_KEYS: ReadonlySet<string> = new Set(['duration_ms', 'duration'])
/** An indented key with its value; `|-` and its relatives open a text that is indented deeper. */
const ENTRY = /^( *)([A-Za-z_]{1,30}):(?: (.*))?$/
const TEXT_FOLLOWS = /^[|>][-+\d]{0,3}$/

/** Reads a block line by line: not YAML, but what reporters make of it. The first value of each kind counts. */
export function tapYaml(): { readonly diagnosis: Diagnosis; readonly line: (line: string) => void } {
  const diagnosis: Diagnosis = { message: '', place: '', line: '', durationMs: '' }
  let textIndent = -1
  let isMessage = false
  return {
    diagnosis,
    line(line) {
      const indent = line.length - line.trimStart().length
      if (textIndent >= 0 && (indent > textIndent || line.trim() === '')) {
        if (isMessage && diagnosis.message.length < RAW_MESSAGE_CHARS)
          diagnosis.message += `${line.slice(textIndent + 2)}\n`
        return
      }
      textIndent = -1
      const [, , key = '', raw = ''] = ENTRY.exec(line) ?? []
      if (TEXT_FOLLOWS.test(raw)) {
        textIndent = indent
        isMessage = MESSAGE_KEYS.has(key) && diagnosis.message === ''
      } else {
        take(diagnosis, key, scalar(raw.trim()))
      }
    },
  }
}

function take(diagnosis: Diagnosis, key: string, value: string): void {
  if (MESSAGE_KEYS.has(key)) diagnosis.message ||= value
  if (PLACE_KEYS.has(key)) diagnosis.place ||= value
  if (LINE_KEYS.has(key)) diagnosis.line ||= value
  if (DURATION_KEYS.has(key)) diagnosis.durationMs ||= value
}

function scalar(raw: string): string {
  if (raw.startsWith("'") && raw.endsWith("'") && raw.length > 1)
    return raw.slice(1, -1).replaceAll("''", "'")
  if (!raw.startsWith('"')) return raw
  try {
    return String(JSON.parse(raw))
  } catch {
    return raw.slice(1).replace(/"$/, '').replaceAll('\\"', '"')
  }
}
