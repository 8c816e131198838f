import type { ChildProcess } from 'node:child_process'
import { constants } from 'node:os'

/** Aborted, with the exit status as its reason, when someone wants this command to end. */
export type Interruption = AbortSignal

/** The action reports within 5 s of a signal; one that does not is ended for good. */
const PATIENCE_MS = 10_000

export function interruption(): Interruption {
  const controller = new AbortController()
  const abort = (name: NodeJS.Signals): void => controller.abort(128 + constants.signals[name])
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => abort(name))
  // Nobody reads on, or the terminal is gone.
  process.stdout.on('error', () => abort('SIGPIPE'))
  return controller.signal
}

/** Hands an interruption over to the action, which ends its own children and reports. */
export function forward(interrupted: Interruption, child: ChildProcess): void {
  const stop = (): void => {
    child.kill('SIGINT')
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    child.once('exit', () => clearTimeout(timer))
  }
  if (interrupted.aborted) stop()
  interrupted.addEventListener('abort', stop, { once: true })
  child.once('exit', () => interrupted.removeEventListener('abort', stop))
}
