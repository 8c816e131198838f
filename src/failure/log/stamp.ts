const [DOT, ZERO, NINE, SPACE, UPPER_Z] = [46, 48, 57, 32, 90]
const FORM = Buffer.from('dddd-dd-ddTdd:dd:dd')
const ANY_DIGIT = 'd'.charCodeAt(0)
/** Digits of a second's fraction. */
const MOST_DIGITS = 9

/** Bytes of a runner's timestamp up to the second. */
export const SECOND_BYTES = FORM.length

/** Where the line that begins at `start` goes on behind the runner's timestamp: `2026-11-22T10:00:00.1234567Z `. */
export function stampEnd(bytes: Buffer, start: number, end: number): number {
  if (end - start <= SECOND_BYTES || !beginsWithSecond(bytes, start)) return start
  let index = start + SECOND_BYTES
  if (bytes[index] === DOT) {
    const first = index + 1
    index = first
    while (index < Math.min(end, first + MOST_DIGITS) && isDigit(bytes[index] ?? 0)) index++
    if (index === first) return start
  }
  if (index >= end || bytes[index] !== UPPER_Z) return start
  return index + 1 < end && bytes[index + 1] === SPACE ? index + 2 : index + 1
}

function beginsWithSecond(bytes: Buffer, start: number): boolean {
  for (let index = 0; index < SECOND_BYTES; index++) {
    const byte = bytes[start + index] ?? 0
    if (FORM[index] === ANY_DIGIT ? !isDigit(byte) : byte !== FORM[index]) return false
  }
  return true
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}
