import { execFile } from 'node:child_process'
import { relative } from 'node:path'
import { promisify } from 'node:util'
import type { Baseline } from './baseline.ts'

/**
 * Untracked text files and links of a copy that lead to the checkout by its absolute path, after the tests have run
 * there. Without bubblewrap the copy lies elsewhere: through these, commands would see the checkout and not the copy.
 */
export async function leadsToCheckout(baseline: Baseline, copy: string): Promise<string[]> {
  const { checkout, tracked } = baseline
  const found = await Promise.all([
    lines('grep', ['-rlIF', '--exclude-dir=.git', '--', checkout, copy]),
    lines('find', [copy, '-type', 'l', '-lname', `${checkout}/*`]),
  ])
  return found
    .flat()
    .map(path => relative(copy, path))
    .filter(path => !tracked.has(path))
}

async function lines(program: string, args: readonly string[]): Promise<string[]> {
  // grep ends with 1 when nothing is found and with 2 when a file cannot be read.
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 64 * 1024 * 1024 }).catch(
    error => error,
  )
  return String(stdout ?? '')
    .split('\n')
    .filter(line => line !== '')
}
