import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { UserError } from './platform/errors.ts'
import { type Inputs, lines, quoted } from './platform/inputs.ts'

/** The real path of a directory that the runner names in a variable. */
export function directoryFrom(
  environment: Readonly<Record<string, string | undefined>>,
  variable: string,
): string {
  const path = environment[variable] ?? ''
  if (isAbsolute(path) && isDirectory(path)) return realpathSync(path)
  throw new UserError(variable, 'the path of a directory, as the runner sets it', quoted(path))
}

/** Relative to the checkout, `.` for its root. */
export function workingDirectoryFrom(inputs: Inputs, checkout: string): string {
  const text = inputs('working-directory') || '.'
  const path = join(checkout, text)
  const found = isDirectory(path) ? relative(checkout, realpathSync(path)) : '..'
  const outside = isAbsolute(text) || found === '..' || found.startsWith('../')
  if (outside)
    throw new UserError('working-directory', 'a directory inside the checkout, relative to it', quoted(text))
  return found || '.'
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Which files count is decided where they are found; what can never be one is said at once. */
export function globsFrom(inputs: Inputs, name: 'test-report' | 'attachments'): readonly string[] {
  const globs = lines(inputs, name)
  const outside = globs.find(glob => isAbsolute(glob) || glob.split(/[\\/]/).includes('..'))
  if (outside === undefined) return globs
  throw new UserError(name, 'globs below working-directory, relative to it', quoted(outside))
}
