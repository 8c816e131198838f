import { execFile } from 'node:child_process'
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The one directory that a show writes to. */
export async function openHome(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'codex-max-fix-')))
}

/** Deletes what lies below `directory`, except for the paths in `kept`; with none of them, the directory too. */
export async function tidy(directory: string, kept: readonly string[]): Promise<void> {
  const inside = kept.filter(path => path.startsWith(`${directory}/`))
  if (inside.length === 0) return remove(directory)
  const paths = (await readdir(directory)).map(name => join(directory, name))
  for (const path of paths) if (!kept.includes(path)) await tidy(path, kept)
}

/** Tests may leave directories that nobody may write, which rm refuses to empty. */
async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(async () => {
    await promisify(execFile)('chmod', ['-R', 'u+rwX', path])
    await rm(path, { recursive: true, force: true })
  })
}
