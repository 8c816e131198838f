import { PatchError, shown } from './patch-error.ts'

/** The path in its plain form, below the root and outside `.git` by its spelling alone; else a PatchError. */
export function safePath(path: string): string {
  const parts = partsOf(path)
  const problem = problemOf(path, parts)
  if (problem === null) return parts.join('/')
  throw new PatchError(
    `The path "${shown(path)}" is refused: ${problem}. Write it relative to the repository's root.`,
  )
}

/** What is wrong with a path that is not in its plain form, below the root and outside `.git`; null where it is. */
export function pathProblem(path: string): string | null {
  const parts = partsOf(path)
  return problemOf(path, parts) ?? (parts.join('/') === path ? null : 'it is not in its plain form')
}

function partsOf(path: string): string[] {
  return path.split('/').filter(part => part !== '' && part !== '.')
}

const COMPONENT_BYTES = 255
const PATH_BYTES = 4000

function problemOf(path: string, parts: readonly string[]): string | null {
  if (parts.length === 0) return 'it names no file'
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'it is absolute'
  if (path.includes('\\')) return 'it has a backslash'
  if (/\p{Cc}/u.test(path) || !path.isWellFormed()) return 'it has a character that no file name should have'
  if (path.endsWith('/') || path.endsWith('/.')) return 'it names a directory'
  if (parts.includes('..')) return 'it has ".."'
  if (parts.some(isGit)) return '".git" is not part of the sources'
  const bytes = (text: string) => Buffer.byteLength(text)
  return bytes(path) > PATH_BYTES || parts.some(part => bytes(part) > COMPONENT_BYTES)
    ? 'it is too long'
    : null
}

/**
 * What some file system or tool takes for `.git`: other case, compatibility forms, ignorable characters, accents
 * that folding drops, trailing dots and spaces, NTFS streams and short names. (git's own protectHFS and protectNTFS.)
 */
function isGit(part: string): boolean {
  const name = part
    .normalize('NFKD')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{M}]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/:.*$/, '')
    .replace(/[.\s]+$/, '')
    .trimStart()
  return name === '.git' || /^git~\d+$/.test(name)
}
