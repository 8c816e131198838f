import { isCreateBody } from '../../testbed/model/wire.ts'
import { atMost, type Figure } from '../figure.ts'
import type { Session } from '../session.ts'
import { median, steps } from '../statistics.ts'
import { playTrueSteps, TRUE_STEPS, type TrueSteps } from '../true-steps.ts'
import { bytes } from '../units.ts'

const MOST_FIXED_BYTES = 8000

/** What is sent: the part that every request has, and what a step adds to it. */
export const request: Figure = {
  name: 'request',
  measure: async home => {
    const runs = await playTrueSteps(home)
    const fixed = median(runs.map(({ session }) => fixedBytes(session)))
    const first = median(runs.map(({ session }) => session.requests[0]?.bytes ?? Number.NaN))
    const added = median(runs.map(addedBytes))
    const own = median(runs.map(modelsOwnBytes))
    return {
      runs: runs.length,
      rows: [
        {
          what: 'Instructions and tools',
          measured: bytes(fixed),
          baseline: `${bytes(first)} for the first request`,
          bound: atMost(MOST_FIXED_BYTES, fixed, bytes),
        },
        {
          what: 'Request bytes per step',
          measured: bytes(added),
          baseline: `${bytes(own)} for the model's own items`,
        },
      ],
      how: `as JSON in UTF-8; a step of \`true\` adds the call and its result, median of ${TRUE_STEPS} steps a run`,
    }
  },
}

function fixedBytes({ requests }: Session): number {
  const body = requests[0]?.body
  if (!isCreateBody(body)) return Number.NaN
  return Buffer.byteLength(JSON.stringify(body.instructions)) + Buffer.byteLength(JSON.stringify(body.tools))
}

function addedBytes({ session }: TrueSteps): number {
  return median(steps(session.requests.slice(0, TRUE_STEPS + 1).map(sent => sent.bytes)))
}

/** What the model has said has to be sent back to it, whoever asks. */
function modelsOwnBytes({ session }: TrueSteps): number {
  const said = session.trace.flatMap(record => (record.type === 'response' ? [record.items] : []))
  return median(said.slice(0, TRUE_STEPS).map(items => Buffer.byteLength(JSON.stringify(items))))
}
