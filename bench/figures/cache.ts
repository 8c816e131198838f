import { atLeast, type Figure } from '../figure.ts'
import { LONG_STEPS, OUTPUT_BYTES, playLongRuns } from '../long-runs.ts'
import type { Session } from '../session.ts'
import { median, sum } from '../statistics.ts'
import { percent } from '../units.ts'

/** Before it the conversation is hardly longer than what a cache takes at least. */
const FIRST_STEP = 4
const LEAST_SHARE = 0.95

/** How much of what is sent the endpoint has read before, at a tenth of the price. */
export const cache: Figure = {
  name: 'cache',
  measure: async home => {
    const runs = await playLongRuns(home)
    const share = median(runs.map(cachedShare))
    const best = median(runs.map(bestShare))
    return {
      runs: runs.length,
      rows: [
        {
          what: `Cached share, steps ${FIRST_STEP} to ${LONG_STEPS}`,
          measured: percent(share),
          baseline: `${percent(best)} if whole requests were cached`,
          bound: atLeast(LEAST_SHARE, share, percent),
        },
      ],
      how: `sum of cached over sum of input tokens, ${OUTPUT_BYTES} bytes of output per step; the server's cache grows in steps of 128 tokens`,
    }
  },
}

function cachedShare({ billed }: Session): number {
  const counted = billed.slice(FIRST_STEP - 1, LONG_STEPS)
  return sum(counted.map(({ cached }) => cached)) / sum(counted.map(({ input }) => input))
}

/** All of a request is in the next one: more than that no cache can know. */
function bestShare({ billed }: Session): number {
  const inputs = billed.map(({ input }) => input)
  return sum(inputs.slice(FIRST_STEP - 2, LONG_STEPS - 1)) / sum(inputs.slice(FIRST_STEP - 1, LONG_STEPS))
}
