import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Change, FileWrite } from './change.ts'

/** Lays a change over a fresh copy. Deletions come first, so that a directory can take the place of a link. */
export async function applyChange(root: string, change: Change): Promise<void> {
  for (const file of change) await rm(join(root, file.path), { recursive: true, force: true })
  for (const file of change) if (file.kind === 'write') await write(root, file)
}

async function write(root: string, file: FileWrite): Promise<void> {
  const path = join(root, file.path)
  await mkdir(dirname(path), { recursive: true })
  if (file.mode === '120000') return symlink(file.workingContent.toString(), path)
  await writeFile(path, file.workingContent)
  await chmod(path, file.mode === '100755' ? 0o755 : 0o644)
}
