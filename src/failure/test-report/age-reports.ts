import { existsSync } from 'node:fs'
import { realpath, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { findReports } from './find-reports.ts'

/** Where a copy lies, and the directory in it that globs start from. */
export type ReportPlace = { readonly root: string; readonly directory: string }

/** Makes what lies where reports will be looked for older than any run: only what the tests write from now on counts. */
export async function ageReports(globs: readonly string[], { root, directory }: ReportPlace): Promise<void> {
  const place = join(root, directory)
  if (globs.length === 0 || !existsSync(place)) return
  const [tree, start] = await Promise.all([realpath(root), realpath(place)])
  // A link may stand where the directory was: no report will be looked for behind it.
  if (start !== tree && !start.startsWith(`${tree}/`)) return
  const { files } = await findReports(globs, { root: start, roots: [start] })
  for (const { path } of files) await utimes(path, 0, 0)
}
