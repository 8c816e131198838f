import { bareCommandMs } from './process-time.ts'
import { playSession, type Session } from './session.ts'
import { repeat } from './statistics.ts'

/** Steps that do nothing, with as many bare commands around them. */
export type TrueSteps = { readonly session: Session; readonly bareMs: readonly number[] }

export const TRUE_STEPS = 20
const RUNS = 7

let played: Promise<readonly TrueSteps[]> | undefined

/** Played once for all figures that look at it. */
export function playTrueSteps(home: string): Promise<readonly TrueSteps[]> {
  played ??= repeat(RUNS, async () => {
    const before = await repeat(TRUE_STEPS / 2, bareCommandMs)
    const session = await playSession(home, {
      // The same thing over and over would be stopped.
      turns: n => (n < TRUE_STEPS ? { shell: `true ${n}` } : { say: 'I cannot repair it.' }),
      verdict: 'no-fix',
    })
    const after = await repeat(TRUE_STEPS / 2, bareCommandMs)
    return { session, bareMs: [...before, ...after] }
  })
  return played
}
