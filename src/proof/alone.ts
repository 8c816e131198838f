import { coloured, type TestedRun } from '../agent/test-runner.ts'
import { notGreen } from '../failure/test-proof.ts'
import { isGreen } from '../platform/command.ts'
import type { Change } from '../sandbox/change.ts'
import { type Means, type Reports, runWith } from './verify.ts'

/** Verification B: is the change green without what it does to the tests? */
export type Alone =
  /** It does nothing to them. */
  | { readonly kind: 'same' }
  /** It does nothing else. */
  | { readonly kind: 'nothing-else' }
  | {
      readonly kind: 'run'
      readonly run: TestedRun
      readonly holds: boolean
      /** Of the tests that were red before; null where they are not known by name. */
      readonly notGreen: readonly string[] | null
    }

export type Parted = { readonly change: Change; readonly alone: Change; readonly red: readonly TestedRun[] }

/** One run is enough: it can only make less of what was shown `times` times. */
export async function verifyAlone(parted: Parted, means: Means, reports: Reports): Promise<Alone> {
  const { change, alone, red } = parted
  if (alone === change) return { kind: 'same' }
  if (alone.length === 0) return { kind: 'nothing-else' }
  const run = await runWith(means, alone, { ...reports, phase: 'confirm-alone', last: true })
  const left = notGreen(red.map(coloured), coloured(run))
  return { kind: 'run', run, holds: isGreen(run) && (left ?? []).length === 0, notGreen: left }
}
