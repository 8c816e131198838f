import { readFileSync } from 'node:fs'

export type PeakMemory = Disposable & { readonly bytes: () => number }

const INTERVAL_MS = 20

/**
 * Follows the VmHWM of a process, which the kernel forgets with the process, and also when it becomes another program:
 * the largest value seen counts.
 */
export function watchPeakMemory(pid: number): PeakMemory {
  let largest = 0
  const look = (): void => {
    largest = Math.max(largest, peakBytes(pid))
  }
  const timer = setInterval(look, INTERVAL_MS)
  return { bytes: () => largest, [Symbol.dispose]: () => clearInterval(timer) }
}

function peakBytes(pid: number): number {
  try {
    return vmHwmBytes(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return 0
  }
}

export function vmHwmBytes(status: string): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024
}
