import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** Marks every process of a run; what still bears it after a command is a daemon that the command left behind. */
export const PROCESS_MARK = 'CODEX_MAX_FIX_PROCESS'

const SWEEPS = 100
const SWEEP_INTERVAL_MS = 10

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

/** Ends a process, or with a negative id its group, if it is still there. */
export function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself: that is what was wanted.
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
