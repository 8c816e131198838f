import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { run } from '../samples/run.ts'
import type { Interruption } from './interruption.ts'
import type { Origin } from './stage.ts'

export type BranchProof = {
  readonly exitCode: number | null
  readonly output: string
}

/** Clones the branch that was pushed and runs the tests there, as anyone else would. */
export async function proveBranch(
  { remote, testCommand, install }: Origin,
  { branch, home }: { readonly branch: string; readonly home: string },
  interrupted: Interruption,
): Promise<BranchProof> {
  const clone = join(home, 'branch')
  await run('/', 'git', 'clone', '--quiet', '--branch', branch, remote, clone)
  await install(clone)
  interrupted.throwIfAborted()
  return tests(testCommand, clone, interrupted)
}

function tests(command: string, directory: string, interrupted: Interruption): Promise<BranchProof> {
  const { promise, resolve, reject } = Promise.withResolvers<BranchProof>()
  // A process group of its own, to end all that the tests have started.
  const child = spawn('bash', ['-eo', 'pipefail', '-c', `exec 2>&1; ${command}`], {
    ...{ cwd: directory, detached: true },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = (): void => void (child.pid && process.kill(-child.pid, 'SIGKILL'))
  const chunks: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => chunks.push(text))
  child.on('error', reject)
  child.on('close', exitCode => {
    interrupted.removeEventListener('abort', stop)
    resolve({ exitCode, output: chunks.join('') })
  })
  interrupted.addEventListener('abort', stop)
  return promise
}
