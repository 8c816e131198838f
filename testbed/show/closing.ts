import { styleText } from 'node:util'
import { plainText } from '../../src/platform/text.ts'
import type { ActionResult } from '../runner.ts'
import type { BranchProof } from './branch-proof.ts'
import { indented, padEnd, wrap } from './columns.ts'
import type { Place } from './places.ts'

const SHOWN_LINES = 12

/** What the branch's own checkout says to the tests. */
export function proofText({ exitCode, output }: BranchProof, command: string): string {
  const lines = plainText(output).trimEnd().split('\n')
  const more = lines.length > SHOWN_LINES ? ['...'] : []
  const ending = exitCode === 0 ? 'pass' : 'do not pass'
  return [
    styleText('bold', `In a fresh clone of the pushed branch the tests ${ending}`),
    '',
    indented(styleText('cyan', `$ ${command}`)),
    indented([...more, ...lines.slice(-SHOWN_LINES)].join('\n')),
    indented(styleText(exitCode === 0 ? 'green' : 'red', `exit status ${exitCode ?? 'none: it was ended'}`)),
  ].join('\n')
}

/** Commands and paths stay on one line each, so that they can be pasted. */
export function placesText(places: readonly Place[]): string {
  const width = Math.max(...places.map(([name]) => name.length)) + 2
  const lines = places.map(
    ([name, way]) =>
      `  ${styleText('dim', padEnd(name, width))}${way.replaceAll('\n', `\n${' '.repeat(width + 2)}`)}`,
  )
  return [styleText('bold', 'Where to look'), '', ...lines].join('\n')
}

export function verdictText({ outputs }: ActionResult, width: number): string {
  const { verdict = 'no verdict', reason = 'the action ended without one' } = outputs
  const format = verdict === 'fixed' ? 'green' : 'red'
  return wrap(`${verdict}: ${plainText(reason)}`, width)
    .map(line => styleText(['bold', format], line))
    .join('\n')
}
