import { readdirSync, readFileSync } from 'node:fs'

/** Marks every process of a run; what still bears it after a command is a daemon that the command left behind. */
export const PROCESS_MARK = 'CODEX_MAX_FIX_PROCESS'

/** Ends every process whose mark begins so. Linux only: elsewhere there is no /proc to ask. */
export function endMarkedProcesses(mark: string): void {
  const begin = `${PROCESS_MARK}=${mark}`
  const marked = processIds().filter(pid => environmentOf(pid).some(entry => entry.startsWith(begin)))
  for (const pid of marked) endProcess(pid)
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
