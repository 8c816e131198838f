/** Something with the shape of a token. */
export type Token = {
  readonly at: number
  readonly what: string
  /** For masking, and for nothing else. */
  readonly token: string
}
