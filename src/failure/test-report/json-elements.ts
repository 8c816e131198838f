import { Refusal } from './refusal.ts'

/** One element as text; parsed, it takes up to 50 times as much memory. */
export const ELEMENT_CHARS = 2_000_000
const KEY_CHARS = 100
const [QUOTE, ESCAPE, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c]
const [OPEN_OBJECT, OPEN_ARRAY, CLOSE_OBJECT, CLOSE_ARRAY] = [0x7b, 0x5b, 0x7d, 0x5d]

/** Where a scan of JSON stands, between two pieces of the text. */
type Scan = {
  readonly path: readonly string[]
  depth: number
  inString: boolean
  escaped: boolean
  /** The string read last, which may turn out to be a key. */
  string: string
  /** The key under which the value at each depth stands, down to that of the path. */
  readonly keys: string[]
  /** Inside of the array that is looked for; its elements lie one deeper. */
  inside: boolean
  found: boolean
}

/**
 * The elements of an array within a JSON document, each as its text, so that no document is held as a whole. What
 * stands outside of the array is checked for its brackets and strings only.
 */
export async function* jsonElements(
  chunks: AsyncIterable<string>,
  path: readonly string[],
): AsyncGenerator<string> {
  const scan: Scan = {
    path,
    depth: 0,
    inString: false,
    escaped: false,
    string: '',
    keys: [],
    inside: false,
    found: false,
  }
  let element = ''
  for await (const chunk of chunks) {
    let from = 0
    for (const { end, whole } of elementEnds(chunk, scan)) {
      element += chunk.slice(from, end)
      if (whole && element.trim() !== '') yield element
      element = ''
      from = end + 1
    }
    if (scan.inside) element += chunk.slice(from)
    if (element.length > ELEMENT_CHARS)
      throw new Refusal(`holds a test of more than ${ELEMENT_CHARS} characters`)
  }
  if (scan.depth !== 0 || scan.inString) throw new Refusal('is not well-formed JSON')
  if (!scan.found) throw new Refusal(`is JSON, but holds no ${path.join('.')} as CTRF does`)
}

/** The places in a piece where an element ends, or where the array begins and what stood before it does not count. */
function* elementEnds(chunk: string, scan: Scan): Generator<{ end: number; whole: boolean }> {
  for (let at = 0; at < chunk.length; at += 1) {
    const code = chunk.charCodeAt(at)
    if (scan.inString) {
      readString(scan, code)
      continue
    }
    const wasInside = scan.inside
    const element = scan.path.length + 1
    if (code === QUOTE) startString(scan)
    else if (code === COLON && scan.depth <= scan.path.length) scan.keys[scan.depth] = scan.string
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) open(scan, code)
    else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) close(scan)
    if (wasInside !== scan.inside) yield { end: at, whole: wasInside }
    else if (scan.inside && code === COMMA && scan.depth === element) yield { end: at, whole: true }
  }
}

function startString(scan: Scan): void {
  scan.inString = true
  scan.string = ''
}

function readString(scan: Scan, code: number): void {
  if (scan.escaped) scan.escaped = false
  else if (code === ESCAPE) scan.escaped = true
  else if (code === QUOTE) scan.inString = false
  else if (!scan.inside && scan.string.length < KEY_CHARS) scan.string += String.fromCharCode(code)
}

function open(scan: Scan, code: number): void {
  const { path, depth, keys } = scan
  const isTarget = depth === path.length && path.every((key, index) => keys[index + 1] === key)
  scan.depth += 1
  if (code !== OPEN_ARRAY || !isTarget) return
  scan.inside = true
  scan.found = true
}

function close(scan: Scan): void {
  scan.depth -= 1
  if (scan.depth < 0) throw new Refusal('is not well-formed JSON')
  if (scan.depth === scan.path.length) scan.inside = false
  scan.keys.length = Math.min(scan.keys.length, scan.depth + 1)
}
