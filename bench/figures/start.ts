import { atMost, type Figure } from '../figure.ts'
import { processTime } from '../process-time.ts'
import { playSession, testRuns } from '../session.ts'
import { median, repeat, sum } from '../statistics.ts'
import { milliseconds, times } from '../units.ts'

const RUNS = 15
const MOST_STARTS = 6

/** From the start of the action to its first request: all that it does besides running the tests. */
export const start: Figure = {
  name: 'start',
  measure: async home => {
    const runs = await repeat(RUNS, () => startOnce(home))
    const smallest = median(runs.map(run => run.smallestMs))
    const bare = median(runs.map(run => run.bareMs))
    const action = median(runs.map(run => run.actionMs))
    return {
      runs: RUNS,
      rows: [
        {
          what: 'Bare start of Node',
          measured: milliseconds(bare),
          baseline: `${milliseconds(smallest)} for a start of true`,
        },
        {
          what: 'Start to first model request',
          measured: milliseconds(action),
          baseline: `${times(action / bare)} the bare start of Node`,
          bound: atMost(MOST_STARTS, action / bare, times),
        },
      ],
      how: 'from spawn to the end of `node -e 0`; from spawn to the request at the server, less the two reproduction runs as the trace tells them',
    }
  },
}

async function startOnce(home: string) {
  const { lifeMs: smallestMs } = await processTime('true')
  const { lifeMs: bareMs } = await processTime(process.execPath, '-e', '0')
  const session = await playSession(home, {
    turns: () => ({ say: 'I cannot repair it.' }),
    verdict: 'no-fix',
  })
  const reproducing = testRuns(session).filter(run => run.phase === 'reproduce')
  const untilRequest = (session.arrivedAtMs[0] ?? Number.NaN) - session.startedAtMs
  return { smallestMs, bareMs, actionMs: untilRequest - sum(reproducing.map(run => run.durationMs)) }
}
