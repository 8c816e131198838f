/** One subject of the page. Everything that it puts on disk goes below `home`. */
export type Figure = {
  /** As `--only` takes it. */
  readonly name: string
  readonly measure: (home: string) => Promise<Measured>
}

export type Measured = {
  readonly runs: number
  readonly rows: readonly Row[]
  /** One line: how it is measured. */
  readonly how: string
}

export type Row = {
  readonly what: string
  readonly measured: string
  /** What it is to be compared with, from the same run. */
  readonly baseline: string
  readonly bound?: Bound
}

export type Bound = { readonly text: string; readonly holds: boolean }

export function atMost(limit: number, value: number, text: (value: number) => string): Bound {
  return { text: `at most ${text(limit)}`, holds: value <= limit }
}

export function atLeast(limit: number, value: number, text: (value: number) => string): Bound {
  return { text: `at least ${text(limit)}`, holds: value >= limit }
}
