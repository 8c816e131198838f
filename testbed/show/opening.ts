import { styleText } from 'node:util'
import { wrap } from './columns.ts'
import type { Stage } from './stage.ts'

/** Before anything happens: what is about to, and what of it is real. */
export function opening({ run, truth }: Stage, width: number): string {
  const command = styleText('cyan', run.inputs['test-command'] ?? '')
  return [
    styleText('bold', `codex-max-fix at work: ${run.checkout}`),
    ...truthLines(truth, width),
    '',
    `What is red: ${command}`,
    '',
  ].join('\n')
}

export function truthLines(truth: readonly string[], width: number): string[] {
  return truth.flatMap(sentence => wrap(sentence, width)).map(line => styleText('yellow', line))
}
