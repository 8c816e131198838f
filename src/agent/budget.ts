/** An amount set aside for a request that has not been settled; nano-USD. */
export type Reservation = { readonly id: number; readonly nano: number }

/**
 * The ledger of a run, in integer nano-USD. Invariant: what is spent plus what is reserved never exceeds the limit,
 * unless an answer is billed above its reservation, which is booked in full and leaves the ledger overdrawn.
 */
export class Budget {
  readonly limit: number
  #spent = 0
  #next = 1
  readonly #open = new Map<number, number>()

  constructor(limitNano: number) {
    this.limit = limitNano
  }

  get spent(): number {
    return this.#spent
  }

  get reserved(): number {
    return [...this.#open.values()].reduce((sum, nano) => sum + nano, 0)
  }

  get left(): number {
    return Math.max(0, this.limit - this.#spent - this.reserved)
  }

  get overdrawn(): boolean {
    return this.#spent > this.limit
  }

  /** Null when the amount does not fit. */
  reserve(nano: number): Reservation | null {
    if (!Number.isSafeInteger(nano) || nano < 0) throw new RangeError(`a reservation of ${nano} nano-USD`)
    if (nano > this.left) return null
    const reservation = { id: this.#next++, nano }
    this.#open.set(reservation.id, nano)
    return reservation
  }

  /** Books what was billed instead of what was reserved; 0 where nothing was. */
  settle(reservation: Reservation, billedNano: number): void {
    if (!this.#open.delete(reservation.id))
      throw new Error(`reservation ${reservation.id} is settled already`)
    this.#spent += billedNano
  }
}
