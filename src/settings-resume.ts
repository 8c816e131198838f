import { lstatSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UserError } from './platform/errors.ts'
import { type Inputs, quoted } from './platform/inputs.ts'

/** The files of a stopped run, as they are: anyone may have written them. */
export type StoppedRun = {
  readonly trace: string
  /** Empty where there is none. */
  readonly patch: string
}

const MOST_BYTES = 128 * 1024 * 1024

/** Read before the records of this run take the place of those of an earlier one; null where nothing is gone on from. */
export function stoppedRunFrom(inputs: Inputs, checkout: string): StoppedRun | null {
  const named = inputs('resume')
  if (named === '') return null
  const path = resolve(checkout, named)
  const trace = textAt(path)
  if (trace === null)
    throw new UserError('resume', 'the path of a trace.jsonl, with its patch.diff beside it', quoted(named))
  return { trace, patch: textAt(join(dirname(path), 'patch.diff')) ?? '' }
}

/** Of a plain file: a link could lead anywhere, and a pipe never end. */
function textAt(path: string): string | null {
  const stats = statsAt(path)
  if (!stats?.isFile()) return null
  if (stats.size > MOST_BYTES)
    throw new UserError('resume', `files of at most ${MOST_BYTES} bytes`, `one of ${stats.size} bytes`)
  return readFileSync(path, 'utf8')
}

function statsAt(path: string) {
  try {
    return lstatSync(path)
  } catch {
    return null
  }
}
