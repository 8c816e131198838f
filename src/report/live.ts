import { deedOf } from '../agent/deed.ts'
import { unframed } from '../agent/frame.ts'
import type { TraceRecord } from '../agent/journal.ts'
import { usd } from '../agent/prices.ts'
import type { Log } from '../platform/log.ts'
import { headBytes, seconds } from '../platform/text.ts'
import { countsText, cutText, endingText } from './story.ts'

const OUTPUT_BYTES = 4_000

/** Tells the job's log what happens as it happens: a group for each step. */
export function liveReport(log: Log): (record: TraceRecord) => void {
  let limitNanoUsd = 0
  let open = false
  const close = (): void => {
    if (open) log.closeGroup()
    open = false
  }
  return record => {
    switch (record.type) {
      case 'run':
        limitNanoUsd = record.maxCostNanoUsd
        return log.info(`Base ${record.baseBranch} at ${record.baseSha}; test command: ${record.testCommand}`)
      case 'reserve':
        return close()
      case 'response':
        close()
        open = true
        return log.openGroup(`Step ${record.step}: ${tokensOf(record)}, ${seconds(record.durationMs)}`)
      case 'settle':
        if (record.fault !== '') log.info(`The model endpoint: ${record.fault}`)
        return log.info(`${usd(record.spentNanoUsd)} of ${usd(limitNanoUsd, 2)} USD spent`)
      case 'tool-start':
        return log.info(`The model ${deedOf(record.call)}`)
      case 'tool-end':
        return log.info(
          `${headBytes(unframed(record.output), OUTPUT_BYTES)}\n(${record.kind}, ${seconds(record.durationMs)})`,
        )
      case 'test-run':
        if (record.phase.startsWith('confirm')) close()
        return log.info(
          `Tests (${record.phase}): ${endingText(record.ending)}${countsOf(record)} in ${seconds(record.durationMs)}`,
        )
      case 'compaction':
        return log.info(`Too long: ${cutText(record)}`)
      case 'verdict':
        return close()
    }
  }
}

function countsOf({ tests }: Extract<TraceRecord, { type: 'test-run' }>): string {
  return tests ? `, ${countsText(tests)}` : ''
}

function tokensOf({ usage, text }: Extract<TraceRecord, { type: 'response' }>): string {
  const said = text === '' ? '' : `, says "${text.slice(0, 80).replace(/\s+/g, ' ')}"`
  if (!usage) return `tokens unknown${said}`
  return `${usage.input} tokens in (${usage.cached} cached), ${usage.output} out${said}`
}
