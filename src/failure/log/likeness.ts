const { imul } = Math
const [ZERO, NINE] = [48, 57]
/** Stands for any number but none: whether a count is zero makes a difference. */
const NUMBER = 49
const [PRIME, OTHER_PRIME] = [0x01000193, 0x85ebca6b]
const [BASIS, OTHER_BASIS] = [0x811c9dc5, 0x2545f491]
const HALF_BITS = 26

/** The same for lines that differ in their numbers only, and hardly ever for others: FNV-1a, twice, in the bits that a number has. */
export function likeness(bytes: Buffer, start: number, end: number): number {
  let first = BASIS
  let second = OTHER_BASIS
  let number = 0
  for (let index = start; index <= end; index++) {
    const byte = index < end ? (bytes[index] ?? 0) : 0
    if (byte >= ZERO && byte <= NINE) {
      if (number !== NUMBER) number = byte === ZERO ? ZERO : NUMBER
      continue
    }
    if (number > 0) {
      first = imul(first ^ number, PRIME)
      second = imul(second ^ number, OTHER_PRIME)
      number = 0
    }
    first = imul(first ^ byte, PRIME)
    second = imul(second ^ byte, OTHER_PRIME)
  }
  return (first >>> (32 - HALF_BITS)) * 2 ** HALF_BITS + (second >>> (32 - HALF_BITS))
}
