import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** Marks every process of a run; what still bears it after a command is a daemon that the command left behind. */
export const PROCESS_MARK = 'CODEX_MAX_FIX_PROCESS'

const SWEEPS = 100
const SWEEP_INTERVAL_MS = 10
const FIRST_INTERVAL_MS = 1

/**
 * Ends every process whose mark begins so, and waits until none is left: what was told to end takes its time, and may
 * have started another meanwhile. Linux only: elsewhere there is no /proc to ask.
 */
export async function endMarkedProcesses(mark: string): Promise<void> {
  const begin = `${PROCESS_MARK}=${mark}`
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const marked = processIds().filter(pid => environmentOf(pid).some(entry => entry.startsWith(begin)))
    if (marked.length === 0) return
    for (const pid of marked) endProcess(pid)
    await delay(SWEEP_INTERVAL_MS)
  }
}

/**
 * Ends a process group and waits until nothing of it runs any more. With bubblewrap's first process, which belongs to
 * it, a whole process namespace ends, and that one is gone only after all others there.
 */
export async function endGroup(group: number): Promise<void> {
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    if (!endProcess(-group) || isDead(group)) return
    await delay(sweep === 0 ? FIRST_INTERVAL_MS : SWEEP_INTERVAL_MS)
  }
}

/** Ends a process, or with a negative id its group; false if it has ended by itself already. */
function endProcess(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL')
  } catch {
    return false
  }
}

/**
 * Where nobody collects the dead, as in a container without an init, they stay in their group for ever. Of all
 * processes only those are looked at that began later than the group: each look takes time, and ids begin anew only
 * after many thousands.
 */
function isDead(group: number): boolean {
  return processIds()
    .filter(pid => pid >= group)
    .map(statusOf)
    .every(status => status.group !== group || status.state === 'Z' || status.state === 'X')
}

/** Source: proc_pid_stat(5); the name in brackets may hold anything. */
function statusOf(pid: number): { readonly state: string; readonly group: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const [state = '', , group = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state, group: Number(group) }
  } catch {
    return { state: 'X', group: 0 }
  }
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(Number)
      .filter(pid => pid !== process.pid)
  } catch {
    return []
  }
}

function environmentOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  } catch {
    return []
  }
}
