/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [below = Number.NaN, above = below] = sorted.slice(
    Math.floor((sorted.length - 1) / 2),
    Math.floor(sorted.length / 2) + 1,
  )
  return (below + above) / 2
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The distances between neighbours. */
export function steps(values: readonly number[]): number[] {
  return values.slice(1).map((value, at) => value - (values[at] ?? 0))
}

/** Runs one after the other: they must not compete. */
export function repeat<Run>(times: number, run: (at: number) => Promise<Run>): Promise<Run[]> {
  return repeatWithin({ longestMs: Number.POSITIVE_INFINITY, least: times, most: times }, run)
}

export type Limits = { readonly longestMs: number; readonly least: number; readonly most: number }

/** As repeat, but when the time is up the least number of runs is enough. */
export async function repeatWithin<Run>(limits: Limits, run: (at: number) => Promise<Run>): Promise<Run[]> {
  const start = performance.now()
  const runs: Run[] = []
  const goesOn = (): boolean => runs.length < limits.least || performance.now() - start < limits.longestMs
  while (runs.length < limits.most && goesOn()) runs.push(await run(runs.length))
  return runs
}
