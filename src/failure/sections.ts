import type { Line } from './lines.ts'

/** What follows the last failing exit is cleaning up; what stands above its command belongs to other commands. */
const SHARE = { aftermath: 0.25, failing: 1, earlier: 0.4 }

const FAILING_EXIT =
  /^error: (?:Process completed with exit code [1-9]|The operation was canceled|The job running on runner)|^The command ".{0,400}" (?:exited with [1-9]|failed and exited)/
const COMMAND = /^\$ \S/

/** Indices of the lines in which a CI system reports that a step failed. */
export function failingExits(lines: readonly Line[]): number[] {
  return lines.flatMap((line, index) => (FAILING_EXIT.test(line.text) ? [index] : []))
}

/** How much each line belongs to a command that failed, from 0 to 1; 1 throughout where the log does not say. */
export function sectionShares(lines: readonly Line[]): Float64Array {
  const shares = new Float64Array(lines.length).fill(SHARE.failing)
  const exits = new Set(failingExits(lines))
  if (exits.size === 0) return shares
  let share = SHARE.aftermath
  for (let index = lines.length - 1; index >= 0; index--) {
    if (exits.has(index)) share = SHARE.failing
    shares[index] = share
    if (share === SHARE.failing && COMMAND.test(lines[index]?.text ?? '')) share = SHARE.earlier
  }
  return shares
}
