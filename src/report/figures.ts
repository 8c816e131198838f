import type { TraceRecord } from '../agent/journal.ts'
import { usd } from '../agent/prices.ts'

type Output = (name: string, value: string | number) => void

/** Keeps the outputs that are counts and sums up to date, so that they stand at every end of the run. */
export function figures(output: Output): (record: TraceRecord) => void {
  const sum = { input: 0, cached: 0, output: 0 }
  for (const name of ['steps', 'input-tokens', 'cached-input-tokens', 'output-tokens']) output(name, 0)
  output('cost-usd', usd(0, 6))
  return record => {
    if (record.type === 'run') output('model', record.model)
    if (record.type === 'settle') output('cost-usd', usd(record.spentNanoUsd, 6))
    if (record.type !== 'response') return
    sum.input += record.usage?.input ?? 0
    sum.cached += record.usage?.cached ?? 0
    sum.output += record.usage?.output ?? 0
    output('steps', record.step)
    output('model', record.model)
    output('input-tokens', sum.input)
    output('cached-input-tokens', sum.cached)
    output('output-tokens', sum.output)
  }
}
