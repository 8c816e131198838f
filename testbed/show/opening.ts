import { styleText } from 'node:util'
import { isConfinable } from '../confinement.ts'
import { wrap } from './columns.ts'
import type { Stage } from './stage.ts'

/** Before anything happens: what is about to, and what of it is real. */
export function opening({ run, truth }: Stage, width: number): string {
  const command = styleText('cyan', run.inputs['test-command'] ?? '')
  return [
    styleText('bold', `codex-max-fix at work: ${run.checkout}`),
    ...truthLines(isConfinable() ? truth : [...truth, UNCONFINED], width),
    '',
    `What is red: ${command}`,
    '',
  ].join('\n')
}

const UNCONFINED =
  'bubblewrap does not work on this machine, so nothing confines the commands of this run (sandbox: off): they can do all that you can. sudo apt-get install bubblewrap mends that.'

export function truthLines(truth: readonly string[], width: number): string[] {
  return truth.flatMap(sentence => wrap(sentence, width)).map(line => styleText('yellow', line))
}
