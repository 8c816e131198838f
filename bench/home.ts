import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A directory that is gone with this process, also after Ctrl-C. */
export function openHome(): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'codex-max-fix-bench-')))
  process.on('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))
  return home
}
