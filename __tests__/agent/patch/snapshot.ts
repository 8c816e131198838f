import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Everything below a directory: kind, permission bits and content of each path. */
export function snapshot(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(paths.map(path => [path, describe(join(root, path))]))
}

function describe(path: string): string {
  const stats = lstatSync(path)
  const mode = stats.mode.toString(8)
  if (stats.isSymbolicLink()) return `${mode} -> ${readlinkSync(path)}`
  return stats.isFile() ? `${mode} ${readFileSync(path, 'latin1')}` : mode
}
