/** What lines are worth beside those of a command that failed, or may fail yet. */
const ELSEWHERE = 0.4
/** Failures of commands that are remembered: the first ones. */
const MOST_FAILURES = 1000

/** Which lines of a log, by index, belong to a command that failed, as the log itself tells so far. */
export class Commands {
  readonly #failed: { readonly from: number; readonly to: number }[] = []
  #since = 0
  #running = true

  begin(index: number): void {
    this.#since = index
    this.#running = true
  }

  fail(index: number): void {
    if (this.#failed.length < MOST_FAILURES) this.#failed.push({ from: this.#since, to: index + 1 })
    this.#since = index + 1
    this.#running = false
  }

  /** The part of its worth that a line has. */
  share(index: number): number {
    if (this.#running && index >= this.#since) return 1
    const { from = Number.POSITIVE_INFINITY } = this.#failed[this.#firstEndingAfter(index)] ?? {}
    return index >= from ? 1 : ELSEWHERE
  }

  #firstEndingAfter(index: number): number {
    let low = 0
    let high = this.#failed.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#failed[middle]?.to ?? 0) > index) high = middle
      else low = middle + 1
    }
    return low
  }
}
