/** An amount set aside for a request that has not been settled; nano-USD. */
export type Reservation = { readonly id: number; readonly nano: number }

export type Carried = { readonly spentNano: number; readonly lastId: number }

const NOTHING: Carried = { spentNano: 0, lastId: 0 }

/**
 * The ledger of a run, in integer nano-USD. Invariant: what is spent plus what is reserved never exceeds the limit,
 * unless an answer is billed above its reservation, which is booked in full and leaves the ledger overdrawn.
 */
export class Budget {
  readonly limit: number
  #spent: number
  #next: number
  readonly #open = new Map<number, number>()

  /** `carried`: what a run that is gone on from has spent, and its last reservation. */
  constructor(limitNano: number, carried: Carried = NOTHING) {
    this.limit = limitNano
    this.#spent = carried.spentNano
    this.#next = carried.lastId + 1
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
