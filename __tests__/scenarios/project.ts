import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A file of a project; a string is plain text. */
export type ProjectFile =
  | string
  | { readonly text: string; readonly executable: true }
  | { readonly link: string }
  | { readonly bytes: Buffer }
export type ProjectFiles = Readonly<Record<string, ProjectFile>>

export type Project = {
  readonly directory: string
  readonly checkout: string
  readonly remote: string
  readonly headSha: string
}

export type ProjectPlan = {
  readonly files: ProjectFiles
  /** There in the checkout, but not committed. */
  readonly untracked?: ProjectFiles
}

const DATE = '2026-11-01T12:00:00Z'
const IDENTITY = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
}

/** Runs git as a developer would, always with the same dates and names, so that object ids are always the same. */
export function git(directory: string, ...args: readonly string[]): string {
  const environment = {
    PATH: process.env.PATH,
    ...IDENTITY,
    GIT_AUTHOR_DATE: DATE,
    GIT_COMMITTER_DATE: DATE,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  }
  return execFileSync('git', args, {
    cwd: directory,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  }).trim()
}

/** A checkout on branch main with one commit, and the bare repository that it was pushed to. */
export async function createProject({ files, untracked = {} }: ProjectPlan): Promise<Project> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'codex-max-fix-scenario-')))
  const checkout = join(directory, 'demo')
  const remote = join(directory, 'demo.git')
  await mkdir(checkout)
  git(checkout, 'init', '--quiet', '--initial-branch=main')
  await writeFiles(checkout, files)
  git(checkout, 'add', '--all', '--force')
  git(checkout, 'commit', '--quiet', '--message=Add the project')
  git(directory, 'clone', '--quiet', '--no-hardlinks', '--bare', checkout, remote)
  git(remote, 'remote', 'remove', 'origin')
  await writeFiles(checkout, untracked)
  return { directory, checkout, remote, headSha: git(checkout, 'rev-parse', 'HEAD') }
}

export async function writeFiles(root: string, files: ProjectFiles): Promise<void> {
  for (const [path, file] of Object.entries(files)) {
    const target = join(root, path)
    await mkdir(dirname(target), { recursive: true })
    if (typeof file === 'string') await writeFile(target, file)
    else if ('link' in file) await symlink(file.link, target)
    else if ('bytes' in file) await writeFile(target, file.bytes)
    else await writeFile(target, file.text).then(() => chmod(target, 0o755))
  }
}
