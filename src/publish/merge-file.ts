import { mkdtempDisposable, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from '../platform/git.ts'

export type Sides = { readonly base: Buffer; readonly ours: Buffer; readonly theirs: Buffer }

/** git answers the number of conflicts up to here; above, that it could not merge at all. */
const MOST_CONFLICTS = 127
const BINARY_PROBE_BYTES = 8000

/** Git's own three-way merge, by hunk; no repository and no token is involved. Null: both changed the same lines. */
export async function mergeFile(sides: Sides): Promise<Buffer | null> {
  if (Object.values(sides).some(isBinary)) return null
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'codex-max-fix-merge-'))
  const directory = scratch.path
  for (const [name, content] of Object.entries(sides)) await writeFile(join(directory, name), content)
  try {
    return await git(['merge-file', '-p', 'ours', 'base', 'theirs'], { directory })
  } catch (error) {
    if (isConflict(error)) return null
    throw error
  }
}

/** As git tells it: a NUL near the start. */
function isBinary(content: Buffer): boolean {
  return content.subarray(0, BINARY_PROBE_BYTES).includes(0)
}

function isConflict(error: unknown): boolean {
  const code = (error as { cause?: { code?: unknown } }).cause?.code
  return typeof code === 'number' && code > 0 && code <= MOST_CONFLICTS
}
