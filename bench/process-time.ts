import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'

/** `spawnMs` is the call that starts a process, `lifeMs` what follows until it is gone and its pipes are closed. */
export type ProcessTime = { readonly spawnMs: number; readonly lifeMs: number }

/** Starts a process as the testbed's runner does: nothing to read, two pipes. */
export async function processTime(command: string, ...args: readonly string[]): Promise<ProcessTime> {
  const { PATH = '', HOME = '', LANG = 'C.UTF-8' } = process.env
  const start = performance.now()
  const child = spawn(command, args, { env: { PATH, HOME, LANG }, stdio: ['ignore', 'pipe', 'pipe'] })
  const spawned = performance.now()
  await once(child, 'close')
  return { spawnMs: spawned - start, lifeMs: performance.now() - spawned }
}

/** `bash -c true`, all of it. */
export async function bareCommandMs(): Promise<number> {
  const { spawnMs, lifeMs } = await processTime('bash', '-c', 'true')
  return spawnMs + lifeMs
}
