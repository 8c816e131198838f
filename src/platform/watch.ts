import { setTimeout as delay } from 'node:timers/promises'

/** The time of a run, on the monotonic clock: a jump of the system's clock moves nothing. */
export class Watch {
  readonly limitMs: number
  /** Aborted when the run is cancelled from outside. */
  readonly cancel: AbortSignal
  readonly #start = performance.now()
  readonly #deadline = new AbortController()
  #keptBackMs = 0
  #besidesMs = 0
  #timer: NodeJS.Timeout | null = null

  constructor(limitMs: number, cancel: AbortSignal) {
    this.limitMs = limitMs
    this.cancel = cancel
  }

  get elapsedMs(): number {
    return performance.now() - this.#start
  }

  /** Until the end of the whole run. */
  get totalLeftMs(): number {
    return Math.max(0, this.limitMs - this.elapsedMs)
  }

  /** Until repairing has to stop, so that what is kept back remains. */
  get leftMs(): number {
    return Math.max(0, this.totalLeftMs - this.#keptBackMs - this.#besidesMs)
  }

  /** Aborted when repairing has to stop, by cancellation or by time. */
  get signal(): AbortSignal {
    return AbortSignal.any([this.cancel, this.#deadline.signal])
  }

  /** Keeps time back for what follows the repair: proof, publishing, reporting. */
  keepBack(milliseconds: number): void {
    this.#keptBackMs = milliseconds
    this.stop()
    // Node's timers hold 31 bits; a longer limit is re-armed with the next call.
    const timer = setTimeout(
      () => this.#deadline.abort(new Error('time')),
      Math.min(this.leftMs, 2 ** 31 - 1),
    )
    // Whoever works keeps the process alive; the end of the time is no reason to wait for it.
    this.#timer = timer.unref()
  }

  /** Keeps the longest of these times back as well. */
  keepBackBesides(milliseconds: number): void {
    this.#besidesMs = Math.max(this.#besidesMs, milliseconds)
    this.keepBack(this.#keptBackMs)
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }

  /** Waits, or returns early when repairing has to stop. */
  async sleep(milliseconds: number): Promise<void> {
    await delay(milliseconds, undefined, { signal: this.signal }).catch(() => {})
  }
}
