import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempDisposableSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** As tally.cjs writes it. */
export type Tally = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Snapshots that no test asked for. */
  readonly obsolete: number
}

const ROOT = join(import.meta.dirname, '../..')
const JEST = [
  ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  join(ROOT, 'node_modules/jest/bin/jest.js'),
  ...['--reporters=default', `--reporters=${join(import.meta.dirname, 'tally.cjs')}`],
  // Not last: Jest would take what follows for reporters.
  '--ci',
]

/** Runs Jest, which speaks for itself, and counts. */
export function runJest(args: readonly string[]): Tally {
  using directory = mkdtempDisposableSync(join(tmpdir(), 'codex-max-fix-tests-'))
  const file = join(directory.path, 'tally.json')
  const { status } = spawnSync(process.execPath, [...JEST, ...args], {
    cwd: ROOT,
    env: { ...process.env, TALLY_FILE: file },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const tally: Tally = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : NOTHING
  const explained = status === 0 || tally.failed > 0 || tally.obsolete > 0
  return explained ? tally : { ...tally, failed: 1 }
}

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0, obsolete: 0 }
