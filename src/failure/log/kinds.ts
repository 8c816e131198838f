/** Properties of a line by its bytes. Those of `HIDDEN` may be part of a character that is not to be seen or is white space. */
export const [CONTROL, FOREIGN, PUNCTUATION, HIDDEN] = [1, 2, 4, 8]

const [TAB, SPACE, DELETE] = [9, 32, 127]
/** Lead byte of U+2000 to U+2FFF: signs, arrows, boxes, but also invisible characters. */
const SIGNS = 0xe2
/** Lead bytes of characters that all have a width: Latin, Greek, Cyrillic, Hebrew; Chinese and Korean. */
const LETTERS: readonly (readonly [number, number])[] = [
  [0xc3, 0xd7],
  [0xe4, 0xed],
]
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => kindOf(byte))

/** All properties that bytes of the line have; 0 is a line that may stand as it is. */
export function kindsIn(bytes: Buffer, start: number, end: number): number {
  let kinds = 0
  for (let index = start; index < end; index++) kinds |= KINDS[bytes[index] ?? 0] ?? 0
  if (kinds & PUNCTUATION && hidesSomething(bytes, start, end)) kinds |= HIDDEN
  return kinds
}

function kindOf(byte: number): number {
  if (byte === SIGNS) return FOREIGN | PUNCTUATION
  if (byte > DELETE) return isContinuation(byte) || isLetter(byte) ? FOREIGN : FOREIGN | HIDDEN
  return byte === DELETE || (byte < SPACE && byte !== TAB) ? CONTROL : 0
}

function isContinuation(byte: number): boolean {
  return byte < 0xc0
}

function isLetter(byte: number): boolean {
  return LETTERS.some(([first, last]) => byte >= first && byte <= last)
}

/** Of U+2000 to U+206F only the dashes, quotes and dots, U+2010 to U+2027 and U+2030 to U+205E, are seen. */
function hidesSomething(bytes: Buffer, start: number, end: number): boolean {
  for (let at = bytes.indexOf(SIGNS, start); at !== -1 && at < end; at = bytes.indexOf(SIGNS, at + 1)) {
    const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]]
    if (second === 0x80 && (third < 0x90 || (third > 0xa7 && third < 0xb0))) return true
    if (second === 0x81 && third > 0x9e) return true
  }
  return false
}
