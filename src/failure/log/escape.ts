export const ESC = 27
const [BEL, BACKSLASH] = [7, 92]
const CSI = code('[')
/** What they introduce runs to BEL, to ST, which is ESC and a backslash, or to the end of the line. */
const STRINGS = new Set(Array.from(']PX^_', code))
const PARAMETERS = range('0', '?')
const INTERMEDIATES = range(' ', '/')
const FINALS = range('@', '~')
const SHORT_FINALS = range('0', '~')

/**
 * Where text goes on behind the escape sequence that begins at `start`, in a line that ends before `end`. All parts of a
 * sequence (ECMA-48, section 5) may be missing; none of them can hold a line feed.
 */
export function afterEscape(bytes: Buffer, start: number, end: number): number {
  const introducer = bytes[start + 1] ?? 0
  if (introducer === CSI) {
    const intermediates = pastAll(bytes, start + 2, PARAMETERS)
    return pastOne(bytes, pastAll(bytes, intermediates, INTERMEDIATES), FINALS)
  }
  if (STRINGS.has(introducer)) return afterString(bytes, start + 2, end)
  return pastOne(bytes, pastAll(bytes, start + 1, INTERMEDIATES), SHORT_FINALS)
}

function afterString(bytes: Buffer, start: number, end: number): number {
  let index = start
  while (index < end && bytes[index] !== BEL && bytes[index] !== ESC) index++
  if (index >= end) return end
  if (bytes[index] === BEL) return index + 1
  return bytes[index + 1] === BACKSLASH ? index + 2 : index
}

type Range = { readonly first: number; readonly last: number }

function pastAll(bytes: Buffer, start: number, range: Range): number {
  let index = start
  while (contains(range, bytes[index])) index++
  return index
}

function pastOne(bytes: Buffer, index: number, range: Range): number {
  return contains(range, bytes[index]) ? index + 1 : index
}

function contains({ first, last }: Range, byte: number | undefined): boolean {
  return byte !== undefined && byte >= first && byte <= last
}

function range(first: string, last: string): Range {
  return { first: code(first), last: code(last) }
}

function code(character: string): number {
  return character.charCodeAt(0)
}
