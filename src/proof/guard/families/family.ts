/**
 * How a language family speaks of tests, line by line. Every expression is bounded and none backtracks; what a family
 * does not have is left out.
 */
export type Family = {
  readonly name: string
  readonly files: RegExp
  /** A line that is nothing but a comment. */
  readonly comment: RegExp
  /** Between which what stands is no code; `null` where there are no such comments. */
  readonly block: { readonly open: RegExp; readonly close: RegExp } | null
  /** Text that makes a file one of tests, wherever it lies. */
  readonly framework?: RegExp
  /** Begins a test; the first group that holds something is its name. */
  readonly test?: RegExp
  /** Must stand on that line or in the lines right above it. */
  readonly attribute?: RegExp
  readonly assertion?: RegExp
  /** An assertion that passes more than the exact value, such as what converts to it. */
  readonly loose?: RegExp
  /** An assertion that many values pass. */
  readonly weak?: RegExp
  /** An assertion that everything passes. */
  readonly hollow?: RegExp
  readonly skip?: RegExp
  readonly focus?: RegExp
  readonly expectedFailure?: RegExp
  /** Catches what a failing assertion throws. */
  readonly swallow?: RegExp
  /** Ends the process as if all were well, or waits for its end to say so. */
  readonly exit?: RegExp
  /** Tells a checker to look away. */
  readonly suppression?: RegExp
  /** Asks in the product whether tests are running. */
  readonly special?: RegExp
}

export const C_COMMENTS = {
  comment: /^\s*\/\//,
  block: { open: /\/\*/, close: /\*\// },
}
