import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { vmHwmBytes } from './peak-memory.ts'

const ITS_OWN_STATUS = 'process.stdout.write(require("fs").readFileSync("/proc/self/status"))'

/** The most memory that a Node has which does nothing, in bytes. */
export async function bareBytes(): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', ITS_OWN_STATUS])
  return vmHwmBytes(stdout)
}
