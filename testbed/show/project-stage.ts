import { execFile } from 'node:child_process'
import { lstat, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { git } from '../../src/platform/git.ts'
import type { ProjectShow } from './arguments.ts'
import { callersEnvironment } from './environment.ts'
import type { Interruption } from './interruption.ts'
import type { Stage } from './stage.ts'

/** A copy of someone's own project, with what is not committed as its last commit. The project itself is only read. */
export async function projectStage(
  show: ProjectShow,
  home: string,
  interrupted: Interruption,
): Promise<Stage> {
  const top = (await ask(show.path, 'rev-parse', '--show-toplevel')).trim()
  const inside = (await ask(show.path, 'rev-parse', '--show-prefix')).trim()
  const checkout = join(home, 'checkout')
  await mkdir(checkout)
  await promisify(execFile)('cp', ['-a', '--reflink=auto', `${top}/.`, checkout], { signal: interrupted })
  await ownRepository(checkout, top)
  await commitTheRest(checkout)
  const sha = (await ask(checkout, 'rev-parse', 'HEAD')).trim()
  const asked = { 'test-command': show.testCommand, 'working-directory': inside || '.' }
  return {
    run: {
      checkout,
      inputs: { ...asked, ...show.live, publish: 'none' },
      event: { name: 'push', ref: 'refs/heads/main', sha },
      environment: callersEnvironment(process.env, home),
    },
    truth: [
      'The model is real, and so is what it costs.',
      `It works on a copy: ${top} is not written, nothing is pushed.`,
    ],
    origin: null,
    [Symbol.asyncDispose]: async () => {},
  }
}

/** The .git of a linked worktree or a submodule is a file that leads back to the project. */
async function ownRepository(checkout: string, top: string): Promise<void> {
  const repository = join(checkout, '.git')
  if ((await lstat(repository)).isDirectory()) return
  await rm(repository)
  await ask(checkout, 'clone', '--quiet', '--bare', '--no-hardlinks', top, repository)
  await ask(checkout, 'config', 'core.bare', 'false')
  await ask(checkout, 'reset', '--quiet')
}

/** So that the fix is a patch on top of what the project looks like now. */
async function commitTheRest(checkout: string): Promise<void> {
  if ((await ask(checkout, 'status', '--porcelain', '--untracked-files=no')) === '') return
  const who = ['-c', 'user.name=codex-max-fix', '-c', 'user.email=codex-max-fix@localhost']
  const how = ['--all', '--quiet', '--no-verify', '--no-gpg-sign', '--message=What was not committed yet']
  await ask(checkout, ...who, 'commit', ...how)
}

async function ask(directory: string, ...args: readonly string[]): Promise<string> {
  return (await git(args, { directory })).toString()
}
