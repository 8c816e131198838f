import { atMost, type Figure } from '../figure.ts'
import { processTime } from '../process-time.ts'
import { playSession, testRuns } from '../session.ts'
import { median, repeat, sum } from '../statistics.ts'
import { milliseconds, times } from '../units.ts'

const RUNS = 15
const MOST_STARTS = 6
/** The quickest of real tests: what the action needs later loads while they run. */
const SHORT_TESTS = 'sleep 0.25; bash test.sh'
/** As good as none: there is nothing to load beside. */
const NO_TESTS = 'bash test.sh'

/** From the start of the action to its first request: all that it does besides running the tests. */
export const start: Figure = {
  name: 'start',
  measure: async home => {
    const runs = await repeat(RUNS, () => startOnce(home))
    const smallest = median(runs.map(run => run.smallestMs))
    const bare = median(runs.map(run => run.bareMs))
    const action = median(runs.map(run => run.actionMs))
    const unhidden = median(runs.map(run => run.unhiddenMs))
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
        {
          what: 'The same, tests of no length included',
          measured: milliseconds(unhidden),
          baseline: `${times(unhidden / bare)} the bare start of Node`,
        },
      ],
      how: 'from spawn to the end of `node -e 0`; from spawn to the request at the server, less the two reproduction runs of 0.25 s as the trace tells them; the last row less nothing, with tests that end at once',
    }
  },
}

async function startOnce(home: string) {
  const { lifeMs: smallestMs } = await processTime('true')
  const { lifeMs: bareMs } = await processTime(process.execPath, '-e', '0')
  const short = await untilRequest(home, SHORT_TESTS)
  const none = await untilRequest(home, NO_TESTS)
  return { smallestMs, bareMs, actionMs: short.wholeMs - short.testsMs, unhiddenMs: none.wholeMs }
}

async function untilRequest(home: string, testCommand: string) {
  const session = await playSession(home, {
    turns: () => ({ say: 'I cannot repair it.' }),
    inputs: { 'test-command': testCommand },
    verdict: 'no-fix',
  })
  const reproducing = testRuns(session).filter(run => run.phase === 'reproduce')
  return {
    wholeMs: (session.arrivedAtMs[0] ?? Number.NaN) - session.startedAtMs,
    testsMs: sum(reproducing.map(run => run.durationMs)),
  }
}
