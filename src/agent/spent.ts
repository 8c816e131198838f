import type { TraceRecord } from './journal.ts'

type Reserve = Extract<TraceRecord, { type: 'reserve' }>
type Settle = Extract<TraceRecord, { type: 'settle' }>

/** Of a trace, in nano-USD: what was settled, and what was reserved and never settled, which may have been billed. */
export function spentIn(reserves: readonly Reserve[], settles: readonly Settle[]): number {
  const settled = settles.reduce((sum, { nanoUsd }) => sum + nanoUsd, 0)
  return openReserves(reserves, settles).reduce((sum, { nanoUsd }) => sum + nanoUsd, settled)
}

/** What was reserved when the run was stopped. */
export function openReserves(reserves: readonly Reserve[], settles: readonly Settle[]): Reserve[] {
  const settled = new Set(settles.map(({ id }) => id))
  return reserves.filter(({ id }) => !settled.has(id))
}
