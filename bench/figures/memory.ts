import { bareBytes } from '../bare-memory.ts'
import { atMost, type Figure } from '../figure.ts'
import { LONG_STEPS, playLongRuns } from '../long-runs.ts'
import { playSampleRuns } from '../sample-runs.ts'
import { median, repeat } from '../statistics.ts'
import { mebibytes } from '../units.ts'

const MOST_BYTES = 120 * 1024 * 1024

/** The most memory that the action's own process ever had. */
export const memory: Figure = {
  name: 'memory',
  measure: async home => {
    const long = await playLongRuns(home)
    const sample = await playSampleRuns(home)
    const bare = median(await repeat(long.length, bareBytes))
    const row = (what: string, runs: readonly { readonly peakBytes: number }[]) => {
      const peak = median(runs.map(run => run.peakBytes))
      const bound = atMost(MOST_BYTES, peak, mebibytes)
      return { what, measured: mebibytes(peak), baseline: `${mebibytes(bare)} for a bare Node`, bound }
    }
    return {
      runs: long.length,
      rows: [
        row(`Memory, ${LONG_STEPS} steps of 2 kB`, long),
        row('Memory, sample with pull request', sample),
      ],
      how: 'VmHWM in /proc/PID/status of the Node process, read every 20 ms; children not counted',
    }
  },
}
