/** Tokens as the endpoint counts them; `input` includes `cached` and `cacheWrite`, `output` includes reasoning. */
export type Usage = {
  readonly input: number
  readonly cached: number
  readonly cacheWrite: number
  readonly output: number
}
