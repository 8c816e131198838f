import { cleanBytes } from './clean-bytes.ts'
import { Selection } from './selection.ts'
import { stretchesOf, type Within } from './stretches.ts'
import { BLOCK_BYTES } from './whole-lines.ts'

/** A log in two parts: what is asked for, and the rest. */
export class Parts {
  readonly #asked = new Selection()
  readonly #rest = new Selection()
  readonly #stretches
  readonly #clean = Buffer.allocUnsafe(BLOCK_BYTES)

  constructor(within?: Within) {
    this.#stretches = within && stretchesOf(within)
  }

  /** Takes a block of raw lines and returns it clean, which stands until the next one. */
  add(block: Buffer): { readonly clean: Buffer; readonly lines: number } {
    const stretches = this.#stretches?.(block) ?? [{ inside: true, lines: block }]
    let at = 0
    let count = 0
    for (const { inside, lines } of stretches) {
      const cleaned = cleanBytes(lines, this.#clean.subarray(at))
      const part = inside ? this.#asked : this.#rest
      part.add(this.#clean.subarray(at, at + cleaned.bytes), cleaned.lines)
      at += cleaned.bytes
      count += cleaned.lines
    }
    return { clean: this.#clean.subarray(0, at), lines: count }
  }

  /** What is asked for or, where the log has nothing of it, the rest. */
  text(): string {
    return (this.#asked.blank ? this.#rest : this.#asked).text()
  }
}
