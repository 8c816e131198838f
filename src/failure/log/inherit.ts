import type { Block } from './block.ts'
import type { Weight } from './weigh.ts'

/** What is inherited fades to nothing here: later than in the excerpt, which knows better what counts as a line. */
const FAINT = 0.05

/** A line of a block that has a weight of its own. */
export type Weighed = { readonly line: number; readonly weight: Weight }

/** What a line hands on to its neighbour. */
export type Estate = { readonly worth: number; readonly share: number }
export const NO_ESTATE: Estate = { worth: 0, share: 0 }

/**
 * Lines after a weighed one, or before it, get their share of its worth. Takes what is left from the block read before in
 * this direction, and returns what is left for the next.
 */
export function inherit(
  { block, lines }: { readonly block: Block; readonly lines: readonly Weighed[] },
  estate: Estate,
  direction: 'after' | 'before',
): Estate {
  const step = direction === 'after' ? 1 : -1
  let { worth, share } = estate
  let next = direction === 'after' ? 0 : lines.length - 1
  let line = direction === 'after' ? 0 : block.lines - 1
  for (; line >= 0 && line < block.lines; line += step) {
    if (!block.isBlank(line)) worth = worth * share < FAINT ? 0 : worth * share
    const own = lines[next]
    if (own?.line === line) {
      next += step
      if (own.weight.worth > worth) {
        worth = own.weight.worth
        share = own.weight[direction]
      }
    }
    if (worth > (block.worth[line] ?? 0)) block.worth[line] = worth
  }
  return { worth, share }
}
