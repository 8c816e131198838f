import { defaultInputs } from '../../testbed/runner.ts'
import type { Figure } from '../figure.ts'
import { playSampleRuns } from '../sample-runs.ts'
import { type Observed, testRuns } from '../session.ts'
import { median } from '../statistics.ts'

const PHASES = ['reproduce', 'repair', 'confirm'] as const

/** How often the test command runs until a fix is proven. */
export const testRunsPerFix: Figure = {
  name: 'test-runs',
  measure: async home => {
    const runs = await playSampleRuns(home)
    const inputs = await defaultInputs()
    const asked = Number(inputs['reproduce-runs']) + Number(inputs['confirm-runs'])
    const phases = PHASES.map(phase => `${median(runs.map(run => count(run, phase)))} to ${phase}`)
    return {
      runs: runs.length,
      rows: [
        {
          what: 'Test runs per fix',
          measured: String(median(runs.map(run => testRuns(run).length))),
          baseline: `${asked} that reproduce-runs and confirm-runs ask for`,
        },
      ],
      how: `the JavaScript sample, from the trace: ${phases.join(', ')}`,
    }
  },
}

function count(run: Observed, phase: (typeof PHASES)[number]): number {
  return testRuns(run).filter(record => record.phase === phase).length
}
