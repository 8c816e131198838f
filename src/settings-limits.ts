import { UserError } from './platform/errors.ts'
import { type Inputs, lines, quoted, wholeNumber } from './platform/inputs.ts'
import { globProblem } from './publish/policy/glob.ts'
import type { Limits } from './publish/policy/leaving.ts'

/** What may leave the private copy as a change. */
export function limitsFrom(inputs: Inputs): Limits {
  return {
    protectedPaths: globsFrom(inputs),
    maxChangedFiles: wholeNumber(inputs, 'max-changed-files', { min: 1, max: 3000, unit: 'files' }),
    maxPatchKb: wholeNumber(inputs, 'max-patch-kb', { min: 1, max: 20_480, unit: 'KiB' }),
  }
}

function globsFrom(inputs: Inputs): readonly string[] {
  const globs = lines(inputs, 'protected-paths')
  for (const glob of globs) {
    const problem = globProblem(glob)
    if (problem !== null)
      throw new UserError(
        'protected-paths',
        `globs as in .gitignore, one per line, and this one ${problem}`,
        quoted(glob),
      )
  }
  return globs
}
