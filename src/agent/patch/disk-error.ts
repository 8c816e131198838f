import { PatchError, shown } from './patch-error.ts'

/** The system's own word (`ENOENT`) for an error of a file operation; empty for any other error. */
export function codeOf(error: unknown): string {
  const isSystems = typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error
  return isSystems ? String(error.code) : ''
}

/** What the disk refuses is news for the model, under the path that it knows. Any other error is passed on. */
export function diskError(error: unknown, path: string, verb: 'read' | 'written'): unknown {
  const code = codeOf(error)
  if (code === '') return error
  return new PatchError(`${shown(path)} cannot be ${verb} (${code}).`, { cause: error })
}
