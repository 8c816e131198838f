import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

// Two creations have to give the same commits, and nothing of the developer's own git or Python may take part.
const ENVIRONMENT = {
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  LC_ALL: 'C.UTF-8',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_DEFAULT_HASH: 'sha1',
  GIT_AUTHOR_NAME: 'Robin Sample',
  GIT_AUTHOR_EMAIL: 'robin@sample.invalid',
  GIT_COMMITTER_NAME: 'Robin Sample',
  GIT_COMMITTER_EMAIL: 'robin@sample.invalid',
  GIT_AUTHOR_DATE: '2026-03-02T09:30:00Z',
  GIT_COMMITTER_DATE: '2026-03-02T09:30:00Z',
}

/** Runs one command in an environment of its own and answers its stdout; throws with its stderr when it fails. */
export async function run(directory: string, command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd: directory, env: ENVIRONMENT })
  return stdout
}
