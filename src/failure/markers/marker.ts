/**
 * What a kind of line is worth in an excerpt, and how much of that worth its neighbours inherit.
 * Patterns are bounded and have no nested or adjacent overlapping repetition, so that none backtracks.
 */
export type Marker = {
  readonly pattern: RegExp
  readonly worth: number
  /** Share of the worth that each line below keeps of the one above it. */
  readonly after: number
  /** The same for the lines above. */
  readonly before: number
}
