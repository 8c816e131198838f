import { withoutCommand } from './command.ts'

const [RETURN, ESC, CSI, BEL, BOM] = ['\r', '\u001B', '\u009B', '\u0007', '\uFEFF']
const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/
const BOMS = /^\uFEFF+/
/** CSI, then OSC and its relatives (up to BEL, ST or the end of the line), then the short ones; all parts are optional, so nothing is retried. */
const ESCAPES = new RegExp(
  String.raw`(?:${ESC}\[|${CSI})[0-?]*[ -/]*[@-~]?|${ESC}[\]PX^_][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\)?|${ESC}[ -/]*[0-~]?`,
  'g',
)
/**
 * Control characters but tab and carriage return, what has no width or turns the direction, lone surrogates, and what
 * replaced invalid bytes: the categories Cc, Cf, Cs, Zl and Zp and the variation selectors of Unicode 17, in hexadecimal,
 * because `\p` takes milliseconds to compile.
 */
const RANGES =
  '0-8 a-c e-1f 7f-9f ad 600-605 61c 6dd 70f 890-891 8e2 180b-180f 200b-200f 2028-202e 2060-206f d800-dfff fe00-fe0f feff fff9-fffb fffd 110bd 110cd 13430-1343f 1bca0-1bca3 1d173-1d17a e0000-e0fff'
const INVISIBLE = new RegExp(`[${RANGES.replace(/[0-9a-f]+/g, '\\u{$&}').replaceAll(' ', '')}]`, 'gu')
/** For whoever tests the expressions: these are not written down as such. */
export const CONSTRUCTED = [ESCAPES, INVISIBLE]
const NOT_PLAIN = /[^\t -~]/

/** One raw line: what was overwritten, coloured, hidden or meant for the runner is gone. Never throws. */
export function cleanLine(raw: string): string {
  const end = raw.endsWith(RETURN) ? beforeReturns(raw) : raw.length
  const line = raw.slice(stampLength(raw), end)
  return withoutCommand(NOT_PLAIN.test(line) ? shown(line) : line.trimEnd())
}

/** The carriage returns before a line feed belong to it. */
function beforeReturns(raw: string): number {
  let end = raw.length
  while (end > 0 && raw[end - 1] === RETURN) end--
  return end
}

function stampLength(raw: string): number {
  const marks = raw.startsWith(BOM) ? (BOMS.exec(raw)?.[0].length ?? 0) : 0
  return marks + (STAMP.exec(marks > 0 ? raw.slice(marks) : raw)?.[0].length ?? 0)
}

function shown(line: string): string {
  const text = line.includes(ESC) || line.includes(CSI) ? line.replace(ESCAPES, '') : line
  return NOT_PLAIN.test(text) ? lastRewrite(text.replace(INVISIBLE, '')).trimEnd() : text.trimEnd()
}

/** A carriage return lets the next text overwrite the line: of a progress bar only the last state counts. */
function lastRewrite(line: string): string {
  if (!line.includes(RETURN)) return line
  let end = line.length
  while (end > 0) {
    const start = line.lastIndexOf(RETURN, end - 1) + 1
    const part = line.slice(start, end)
    if (part.trim() !== '') return part.replace(STAMP, '')
    end = start - 1
  }
  return ''
}
