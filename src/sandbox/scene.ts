import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sandbox, SandboxOptions } from './commands.ts'
import { type Copies, freshCopies } from './copies.ts'
import { openSandbox } from './sandbox.ts'

/** Everything that a run puts on disk besides its records, and that is gone with it. */
export type Scene = AsyncDisposable & {
  readonly scratch: string
  readonly sandbox: Promise<Sandbox>
  readonly copies: Copies
}

export type SceneOptions = {
  readonly checkout: string
  readonly runnerTemp: string
  readonly sandbox: Pick<SandboxOptions, 'mode' | 'trackingId' | 'environment' | 'allowedHosts' | 'setup'>
  /** Ends what goes on outside of commands. */
  readonly cancel: AbortSignal
}

/** The name by which a later process finds what a killed run has left behind. */
export const SCRATCH_PREFIX = 'codex-max-fix-scratch-'

/** Answers at once: the sandbox is tried and the first copy made while others read the baseline. */
export function openScene({ checkout, runnerTemp, sandbox: asked, cancel }: SceneOptions): Scene {
  const scratch = mkdtempSync(join(runnerTemp, SCRATCH_PREFIX))
  const options = { checkout, runnerTemp, scratch, ...asked, signal: cancel }
  const sandbox = openSandbox(options)
  // Whoever needs it is told; a run that ends before has no use for it.
  sandbox.catch(() => {})
  const copies = freshCopies(options, sandbox)
  copies.prepare()
  const remove = async (): Promise<void> => {
    await Promise.allSettled([sandbox.then(({ close }) => close()), copies[Symbol.asyncDispose]()])
    // A finished run stays what it is where a command has left files that only another user may delete.
    await rm(scratch, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 }).catch(() => {})
  }
  return { scratch, sandbox, copies, [Symbol.asyncDispose]: remove }
}
