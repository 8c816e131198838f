/** The first `bytes` bytes of `text` at most, never splitting a character. */
export function headBytes(text: string, bytes: number): string {
  const buffer = Buffer.from(text)
  if (buffer.length <= bytes) return text
  let end = Math.max(0, bytes)
  while (end > 0 && isContinuation(buffer[end])) end -= 1
  return buffer.toString('utf8', 0, end)
}

/** The last `bytes` bytes of `text` at most, never splitting a character. */
export function tailBytes(text: string, bytes: number): string {
  const buffer = Buffer.from(text)
  if (buffer.length <= bytes) return text
  let start = buffer.length - Math.max(0, bytes)
  while (start < buffer.length && isContinuation(buffer[start])) start += 1
  return buffer.toString('utf8', start)
}

/** `text` within `bytes` bytes: what is too much is cut from the middle, and the cut says how much is gone. */
export function cutMiddle(text: string, bytes: number): string {
  const size = Buffer.byteLength(text)
  if (size <= bytes) return text
  const room = Math.max(0, bytes - 64)
  const head = headBytes(text, Math.floor(room / 2))
  const tail = tailBytes(text, Math.ceil(room / 2))
  const gone = size - Buffer.byteLength(head) - Buffer.byteLength(tail)
  return `${head}\n[... ${gone} bytes cut ...]\n${tail}`
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}

const [ESC, BEL] = ['\u001B', '\u0007']
const ESCAPES = new RegExp(
  String.raw`${ESC}(?:\[[0-?]*[ -/]*[@-~]|\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\)?|[@-Z\\^_])`,
  'g',
)
/**
 * What shows nothing: control characters but tab and line feed, and in hexadecimal the default-ignorable code points of
 * Unicode 17 (zero width, direction, fillers, variation selectors, tags), the separators and the marks of annotations.
 */
const IGNORABLE =
  'ad 34f 61c 115f-1160 17b4-17b5 180b-180f 200b-200f 2028-202e 2060-206f 3164 fe00-fe0e feff ffa0 fff0-fffb 1bca0-1bca3 1d173-1d17a e0000-e0fff'
/** What makes a sign before it a picture stays behind such a sign. */
const NO_PICTURE = String.raw`(?<![\xa9\xae\u203c-\u3299\u{1f000}-\u{1fbff}])\ufe0f`
const INVISIBLE = new RegExp(
  `${NO_PICTURE}|[^\\P{Cc}\\t\\n]|[${IGNORABLE.replace(/[0-9a-f]+/g, '\\u{$&}').replaceAll(' ', '')}]`,
  'gu',
)

/** `text` as a reader sees it: no escape sequences, control, zero-width, bidirectional or tag characters. */
export function plainText(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(ESCAPES, '').replace(INVISIBLE, '')
}

/** A fenced block that nothing inside can close. */
export function fenced(text: string, language = ''): string {
  const runs = text.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3))
  return `${fence}${language}\n${text}${text.endsWith('\n') || text === '' ? '' : '\n'}${fence}`
}

/**
 * Untrusted text on one line of Markdown. GitHub looks for mentions, references and links in the rendered text, where
 * escapes are gone; a zero-width space behind the sign that they begin with is what it heeds.
 */
export function inlineMarkdown(text: string): string {
  return plainText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
    .replace(/[@#]/g, '$&\u200b')
    .replace(/:(?=\/\/)|(?:www|GH)(?=[.-])/gi, '$&\u200b')
}

/** 1234.5 ms as `1.2 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** `1 step`, `2 steps`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
