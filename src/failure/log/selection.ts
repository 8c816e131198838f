import type { Text } from './shortlist.ts'
import { Sieve } from './sieve.ts'

/** A clean log up to this size is kept whole; of a longer one at most, and at least a half if so many can matter, these. */
const WHOLE_BYTES = 4_000_000
const SIFTED_BYTES = 2_000_000
/** What each line costs besides, whoever works on them. */
const LINE_BYTES = 32
const FEED = 10
/** Whoever cleans a line again takes one timestamp from it: this one, not that which a tool has printed. */
const STAMP = '1970-01-01T00:00:00Z '
const STAMPED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z/gm

/** Collects clean lines and gives them as text: all or, of many, those that can say why the command failed. */
export class Selection {
  #whole: Buffer[] = []
  #bytes = 0
  #sieve: Sieve | null = null
  #blank = true

  /** Whether no line says anything. */
  get blank(): boolean {
    return this.#blank
  }

  /** Whole lines, at most a block of them, which may change afterwards. */
  add(lines: Buffer, count: number): void {
    this.#blank &&= lines.every(byte => byte === FEED)
    this.#bytes += lines.length + count * LINE_BYTES
    if (!this.#sieve) this.#whole.push(Buffer.from(lines))
    this.#sieve?.add(lines)
    if (this.#bytes > WHOLE_BYTES) this.#sieve ??= this.#sift()
  }

  text(): string {
    const text = this.#sieve ? withGaps(this.#sieve.finish()) : Buffer.concat(this.#whole).toString()
    return text.replace(STAMPED, `${STAMP}$&`)
  }

  #sift(): Sieve {
    const sieve = new Sieve(SIFTED_BYTES)
    for (const lines of this.#whole) sieve.add(lines)
    this.#whole = []
    return sieve
  }
}

function withGaps(lines: Iterable<Text>): string {
  let next = 0
  const out: string[] = []
  for (const { index, text } of lines) {
    if (index > next) out.push(`[... ${index - next} lines left out ...]`)
    out.push(text)
    next = index + 1
  }
  return out.join('\n')
}
