import { sizeAbove, threshold } from './threshold.ts'

type Place = { readonly start: number; readonly end: number; readonly index: number; readonly worth: number }

export type Text = { readonly index: number; readonly text: string }

/** What a line takes besides its text, in bytes. */
const OVERHEAD_BYTES = 32

/** The lines of a log that are worth most, in memory that is taken once: as strings they would cost a multiple of it. */
export class Shortlist {
  readonly #mostBytes: number
  readonly #share: (index: number) => number
  readonly #text: Buffer
  readonly #ends: Uint32Array
  readonly #indices: Float64Array
  readonly #worth: Float32Array
  #count = 0
  #least = 0

  /** `share` tells the part of its worth that a line has by now, by its index. */
  constructor(mostBytes: number, share: (index: number) => number) {
    const mostLines = Math.ceil(mostBytes / OVERHEAD_BYTES)
    this.#mostBytes = mostBytes
    this.#share = share
    this.#text = Buffer.allocUnsafe(mostBytes)
    this.#ends = new Uint32Array(mostLines)
    this.#indices = new Float64Array(mostLines)
    this.#worth = new Float32Array(mostLines)
  }

  /** Lines come in the order of the log. When there is no room, half of it is made. */
  add(index: number, worth: number, text: Buffer): void {
    if (worth < this.#least) return
    if (this.#bytes + text.length + OVERHEAD_BYTES > this.#mostBytes) this.#shorten()
    const start = this.#end(this.#count - 1)
    this.#put({ start, end: start + text.copy(this.#text, start), index, worth })
  }

  *lines(): Generator<Text> {
    for (let at = 0; at < this.#count; at++) {
      const text = this.#text.toString('utf8', this.#end(at - 1), this.#end(at))
      yield { index: this.#indices[at] ?? 0, text }
    }
  }

  get #bytes(): number {
    return this.#end(this.#count - 1) + this.#count * OVERHEAD_BYTES
  }

  #end(at: number): number {
    return this.#ends[at] ?? 0
  }

  #put({ start, end, index, worth }: Place): void {
    const to = this.#end(this.#count - 1)
    if (to !== start) this.#text.copyWithin(to, start, end)
    this.#ends[this.#count] = to + end - start
    this.#indices[this.#count] = index
    this.#worth[this.#count] = worth
    this.#count++
  }

  /** Of lines that are worth the same the first ones stay. */
  #shorten(): void {
    const all = { length: this.#count }
    const sizes = Uint32Array.from(all, (_, at) => this.#end(at) - this.#end(at - 1) + OVERHEAD_BYTES)
    const rates = Float32Array.from(
      all,
      (_, at) => (this.#worth[at] ?? 0) * this.#share(this.#indices[at] ?? 0),
    )
    const half = this.#mostBytes / 2
    const least = threshold(rates, sizes, half)
    let room = half - sizeAbove(least, rates, sizes)
    let start = 0
    this.#count = 0
    this.#least = least
    sizes.forEach((size, at) => {
      const end = start + size - OVERHEAD_BYTES
      const rate = rates[at] ?? 0
      const fits = rate > least || (rate === least && size <= room)
      if (fits && rate === least) room -= size
      if (fits) this.#put({ start, end, index: this.#indices[at] ?? 0, worth: this.#worth[at] ?? 0 })
      start = end
    })
  }
}
