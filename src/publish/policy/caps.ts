import { posix } from 'node:path'
import { pathProblem } from '../../agent/patch/path-safety.ts'
import { count } from '../../platform/text.ts'
import type { FileChange, FileWrite } from '../../sandbox/change.ts'
import { foldPath, visiblePath } from './fold-path.ts'
import type { Breach, Leaving } from './leaving.ts'

const KB_BYTES = 1024
/** A picture that a fix replaces may be as large as this. */
const LARGEST_BINARY_BYTES = 256 * KB_BYTES
/** How much of a file git looks at before it calls it binary: xdiff-interface.c. */
const LOOKED_AT_BYTES = 8000

/** What is too much, or of a kind that cannot leave. */
export function capBreaches({ change, patch, limits, before }: Leaving): Breach[] {
  const files = change.length > limits.maxChangedFiles ? [tooMany(change, limits.maxChangedFiles)] : []
  const bytes = Buffer.byteLength(patch)
  const size = bytes > limits.maxPatchKb * KB_BYTES ? [tooLarge(change, bytes, limits.maxPatchKb)] : []
  return [...files, ...size, ...change.flatMap(file => fileBreaches(file, before))]
}

/** Whether git would take the content for binary. */
export function isBinary(content: Buffer): boolean {
  return content.subarray(0, LOOKED_AT_BYTES).includes(0)
}

function tooMany(change: Leaving['change'], most: number): Breach {
  return {
    path: change[0]?.path ?? '',
    rule: 'max-changed-files',
    sentence: `the change touches ${count(change.length, 'file')}, which is more than the ${most} of max-changed-files`,
  }
}

function tooLarge(change: Leaving['change'], bytes: number, maxKb: number): Breach {
  const largest = change
    .filter(file => file.kind === 'write')
    .reduce<FileWrite | null>(
      (most, file) => (most && most.content.length >= file.content.length ? most : file),
      null,
    )
  return {
    path: largest?.path ?? change[0]?.path ?? '',
    rule: 'max-patch-kb',
    sentence: `the patch has ${Math.ceil(bytes / KB_BYTES)} KiB, which is more than the ${maxKb} of max-patch-kb${largest ? ` (the largest file is ${visiblePath(largest.path)})` : ''}`,
  }
}

function fileBreaches(file: FileChange, before: Leaving['before']): Breach[] {
  const { path } = file
  const breach = (rule: string, why: string): Breach => ({
    path,
    rule,
    sentence: `${visiblePath(path)} is refused (${rule}): ${why}`,
  })
  const problem = pathProblem(path) ?? (visiblePath(path) === path ? null : 'it has an invisible character')
  if (problem !== null) return [breach('path', problem)]
  if (before.modeOf(path) === '160000') return [breach('submodule', 'a submodule stands there')]
  if (before.lfs.has(path)) return [breach('lfs', 'git LFS keeps it, and only git LFS can store it')]
  if (file.kind === 'delete') return []
  if (file.mode === '120000') {
    const why = linkProblem(path, file.content.toString())
    return why === null ? [] : [breach('symlink', why)]
  }
  return isBinary(file.content) && file.content.length > LARGEST_BINARY_BYTES
    ? [
        breach(
          'binary',
          `it is binary and has ${Math.ceil(file.content.length / KB_BYTES)} KiB, more than 256`,
        ),
      ]
    : []
}

function linkProblem(path: string, target: string): string | null {
  if (target === '' || /\p{C}/u.test(target)) return 'its target is no path'
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(target)) return 'it leads out of the repository'
  const resolved = posix.normalize(posix.join(posix.dirname(path), target.replaceAll('\\', '/')))
  if (resolved === '..' || resolved.startsWith('../')) return 'it leads out of the repository'
  return /(?:^|\/)\.git(?:\/|$)/.test(foldPath(resolved)) ? 'it leads into .git' : null
}
