import type { TraceRecord } from '../../src/agent/journal.ts'
import { atLeast, atMost, type Figure } from '../figure.ts'
import { playSession, type Session } from '../session.ts'
import { sum } from '../statistics.ts'
import { bytes, mebibytes, percent } from '../units.ts'

const STEPS = 400
const OUTPUT_BYTES = 10_000
/** What gpt-5.1-codex-max reads. */
const CONTEXT_TOKENS = 272_000
/** The server estimates a token as four bytes. */
const MOST_REQUEST_BYTES = CONTEXT_TOKENS * 4
const LEAST_SHARE = 0.9
const MOST_MEMORY = 200 * 1024 * 1024

/** A run that would outgrow what the model reads several times over. */
export const longRun: Figure = {
  name: 'long-run',
  measure: async home => {
    const session = await playSession(home, {
      turns: n => ({
        say: `Nothing in part ${n}.`,
        shell: `head -c ${OUTPUT_BYTES} <(yes "step ${n}: nothing found yet")`,
      }),
      inputs: { 'max-steps': String(STEPS), 'max-cost-usd': '50', 'max-minutes': '60' },
      verdict: 'limit-reached',
      compactsAbove: CONTEXT_TOKENS / 2,
    })
    const largest = Math.max(...session.requests.map(request => request.bytes))
    const tokens = Math.max(...session.billed.map(({ input }) => input))
    const share = cachedShare(session)
    const cuts = session.trace.filter(record => record.type === 'compaction')
    const whole = STEPS * OUTPUT_BYTES
    return {
      runs: 1,
      rows: [
        {
          what: 'Largest input, tokens',
          measured: tokens.toLocaleString('en-US'),
          baseline: `${(whole / 4).toLocaleString('en-US')} of output alone`,
          bound: atMost(CONTEXT_TOKENS, tokens, value => value.toLocaleString('en-US')),
        },
        {
          what: 'Largest request',
          measured: bytes(largest),
          baseline: `${bytes(whole)} of output`,
          bound: atMost(MOST_REQUEST_BYTES, largest, bytes),
        },
        {
          what: 'Cached share',
          measured: percent(share),
          baseline: `${percent(1 - cuts.length / STEPS)} of the requests continue another`,
          bound: atLeast(LEAST_SHARE, share, percent),
        },
        { what: 'Compactions', measured: String(cuts.length), baseline: cutsText(cuts) },
        {
          what: 'Memory',
          measured: mebibytes(session.peakBytes),
          baseline: `${bytes(largest)} for the largest request`,
          bound: atMost(MOST_MEMORY, session.peakBytes, mebibytes),
        },
      ],
      how: `${STEPS} steps of ${OUTPUT_BYTES} bytes of output through dist; the server's requests, its cache and its bill; the requests are checked to be the one before plus what was appended, but for compactions`,
    }
  },
}

function cachedShare({ billed }: Session): number {
  return sum(billed.map(({ cached }) => cached)) / sum(billed.map(({ input }) => input))
}

function cutsText(cuts: readonly Extract<TraceRecord, { type: 'compaction' }>[]): string {
  const after = Math.max(0, ...cuts.map(({ bytesAfter }) => bytesAfter))
  return `${cuts.filter(({ summarized }) => summarized).length} with a summary; ${bytes(after)} at most afterwards`
}
