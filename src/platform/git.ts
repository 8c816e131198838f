import { execFile } from 'node:child_process'

const MAX_OUTPUT_BYTES = 512 * 1024 * 1024

// No hook, file system monitor, pager or prompt of the repository or of the machine may run in our own git calls.
const CALM = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'safe.directory=*']

export type GitCall = {
  readonly directory: string
  readonly input?: string | Buffer
  readonly environment?: Readonly<Record<string, string>>
  /** An exit status besides 0 that is an answer, too. */
  readonly alsoFine?: number
}

/** Runs git with a bare environment, no credentials and no configuration but the repository's; answers its stdout. */
export function git(args: readonly string[], call: GitCall): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: call.directory,
      env: environment(call),
      encoding: 'buffer' as const,
      maxBuffer: MAX_OUTPUT_BYTES,
    }
    const child = execFile('git', [...CALM, ...args], options, (error, stdout, stderr) => {
      if (error && error.code !== call.alsoFine)
        reject(new Error(`git ${args[0]}: ${stderr.toString().trim() || error.message}`, { cause: error }))
      else resolve(stdout)
    })
    // git may end without reading what it was sent; its exit status tells, the broken pipe does not.
    child.stdin?.on('error', () => {})
    child.stdin?.end(call.input ?? '')
  })
}

function environment(call: GitCall): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    ...call.environment,
  }
}
