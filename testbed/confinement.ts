import { spawnSync } from 'node:child_process'
import type { ActionRun } from './runner.ts'
import type { Need } from './samples/definition.ts'

/** Containers may have the program and forbid what it does. */
export const NAMESPACES: Need = {
  debian: 'bubblewrap',
  probe: [
    '/usr/bin/bwrap',
    '--unshare-all',
    '--cap-drop',
    'ALL',
    '--ro-bind',
    '/',
    '/',
    '--proc',
    '/proc',
    '--',
    'true',
  ],
}

/** Events for which `sandbox: off` is refused. */
const OFF_REFUSED = /^(?:workflow_run|pull_request)/

let confinable: boolean | null = null

/** Whether commands can be confined on this machine. */
export function isConfinable(): boolean {
  const [command, ...args] = NAMESPACES.probe
  confinable ??= spawnSync(command, args, { stdio: 'ignore' }).status === 0
  return confinable
}

/**
 * On a machine that cannot confine commands, what a user would have to write there: `sandbox: off`, in a private
 * repository. What a run asks for itself stands.
 */
export function asConfinedAsHere(run: ActionRun): ActionRun {
  if (isConfinable() || 'sandbox' in run.inputs || OFF_REFUSED.test(run.event.name)) return run
  const payload = isRecord(run.event.payload) ? run.event.payload : {}
  const repository = { ...(isRecord(payload.repository) ? payload.repository : {}), private: true }
  return {
    ...run,
    inputs: { ...run.inputs, sandbox: 'off' },
    event: { ...run.event, payload: { ...payload, repository } },
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
