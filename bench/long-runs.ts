import { playSession, type Session } from './session.ts'
import { repeat } from './statistics.ts'

export const LONG_STEPS = 40
export const OUTPUT_BYTES = 2000
const RUNS = 7

let played: Promise<readonly Session[]> | undefined

/** Runs up to their last step, each step with 2 kB of output. Played once for all figures that look at them. */
export function playLongRuns(home: string): Promise<readonly Session[]> {
  played ??= repeat(RUNS, () =>
    playSession(home, {
      turns: n => ({ shell: `head -c ${OUTPUT_BYTES} <(yes "step ${n}: nothing found yet")` }),
      inputs: { 'max-steps': String(LONG_STEPS) },
      verdict: 'limit-reached',
    }),
  )
  return played
}
