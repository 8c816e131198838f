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
  /** Set where each such line names another failure: the fortieth is nearly worth the first. */
  readonly lasting?: true
  /** What stands at the head of the group that such a line belongs to, and says of which file it speaks. */
  readonly under?: RegExp
}

/** How the tools of one ecosystem speak. */
export type Family = {
  /** Lines that name a failure: a test, a diagnostic, an exception. */
  readonly naming: readonly Marker[]
  /** Lines that only say that there is one, or belong to it. */
  readonly telling: readonly Marker[]
}
