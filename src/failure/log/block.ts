import { likeness } from './likeness.ts'
import { BLOCK_BYTES } from './whole-lines.ts'
import type { WordSearch } from './word-search.ts'

const FEED = 10

/** Consecutive clean lines of a log, where each begins, and what each is worth. Filled again and again. */
export class Block {
  readonly worth = new Float32Array(BLOCK_BYTES)
  readonly #bytes = Buffer.allocUnsafe(BLOCK_BYTES)
  readonly #starts = new Uint32Array(BLOCK_BYTES + 1)
  #used = 0
  #lines = 0

  /** How many lines the last `scan` found. */
  get lines(): number {
    return this.#lines
  }

  /** Takes lines, each with its feed, at most a block of them, unless there is too little room left. */
  add(lines: Buffer): boolean {
    if (this.#used + lines.length > BLOCK_BYTES) return false
    lines.copy(this.#bytes, this.#used)
    this.#used += lines.length
    return true
  }

  empty(): void {
    this.worth.fill(0, 0, this.#lines)
    this.#used = 0
    this.#lines = 0
  }

  /** The text of a line, which stands as long as the block is not emptied. */
  line(index: number): Buffer {
    const start = this.#starts[index] ?? 0
    return this.#bytes.subarray(start, (this.#starts[index + 1] ?? start) - 1)
  }

  /** See `likeness`. */
  likeness(index: number): number {
    const start = this.#starts[index] ?? 0
    return likeness(this.#bytes, start, (this.#starts[index + 1] ?? start) - 1)
  }

  isBlank(index: number): boolean {
    return (this.#starts[index + 1] ?? 0) - (this.#starts[index] ?? 0) <= 1
  }

  /** Finds where lines begin, and returns the indices of those in which a word occurs. */
  scan({ symbols, next, found }: WordSearch): number[] {
    const bytes = this.#bytes
    const starts = this.#starts
    const hits: number[] = []
    let state = next[symbols[FEED] ?? 0] ?? 0
    let line = 0
    let hit = 0
    for (let index = 0; index < this.#used; index++) {
      const byte = bytes[index] ?? 0
      state = next[state + (symbols[byte] ?? 0)] ?? 0
      hit |= found[state] ?? 0
      if (byte !== FEED) continue
      if (hit) hits.push(line)
      hit = 0
      starts[++line] = index + 1
    }
    this.#lines = line
    return hits
  }
}
