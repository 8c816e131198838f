import { atMost, type Figure } from '../figure.ts'
import { median } from '../statistics.ts'
import { playTrueSteps, TRUE_STEPS, type TrueSteps } from '../true-steps.ts'
import { milliseconds, times } from '../units.ts'

const MOST_COMMANDS = 6

/** What the action adds to a command that does nothing. */
export const step: Figure = {
  name: 'step',
  measure: async home => {
    const runs = await playTrueSteps(home)
    const bare = median(runs.map(run => median(run.bareMs)))
    const whole = median(runs.map(stepMs))
    return {
      runs: runs.length,
      rows: [
        {
          what: 'Step with the command true',
          measured: milliseconds(whole),
          baseline: `${times(whole / bare)} a bare \`bash -c true\` (${milliseconds(bare)})`,
          bound: atMost(MOST_COMMANDS, whole / bare, times),
        },
      ],
      how: `${TRUE_STEPS} steps a run, each from the last byte of the server's answer to the next request's head; as many bare commands around them`,
    }
  },
}

function stepMs({ session }: TrueSteps): number {
  const { arrivedAtMs, answeredAtMs } = session
  const gaps = Array.from(
    { length: TRUE_STEPS },
    (_, n) => (arrivedAtMs[n + 1] ?? Number.NaN) - (answeredAtMs[n] ?? 0),
  )
  return median(gaps)
}
