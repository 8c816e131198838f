/** A line and the place that it is copied to. One object serves for all lines of a block: a new one for each is most of the garbage. */
export type Copying = {
  readonly from: Buffer
  readonly to: Buffer
  start: number
  end: number
  at: number
}
