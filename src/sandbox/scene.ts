import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Baseline } from './baseline.ts'
import { openRepository, type Repository } from './repository.ts'
import { openSandbox, type Sandbox } from './sandbox.ts'

/** Everything that a run puts on disk besides its records, and that is gone with it. */
export type Scene = AsyncDisposable & {
  readonly sandbox: Sandbox
  readonly repository: Repository
}

export type SceneOptions = {
  readonly baseline: Baseline
  readonly runnerTemp: string
  readonly commandEnvironment: Readonly<Record<string, string>>
}

/** The name by which a later process finds what a killed run has left behind. */
export const SCRATCH_PREFIX = 'codex-max-fix-scratch-'

export async function openScene({ baseline, runnerTemp, commandEnvironment }: SceneOptions): Promise<Scene> {
  const scratch = await mkdtemp(join(runnerTemp, SCRATCH_PREFIX))
  const [sandbox, repository] = await Promise.all([
    openSandbox({ checkout: baseline.checkout, runnerTemp, scratch, environment: commandEnvironment }),
    openRepository(baseline, scratch),
  ])
  const remove = (): Promise<void> => rm(scratch, { recursive: true, force: true })
  return { sandbox, repository, [Symbol.asyncDispose]: remove }
}
