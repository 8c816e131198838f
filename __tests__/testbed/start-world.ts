import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { git } from '../scenarios/project.ts'

const ROOT = join(import.meta.dirname, '../..')
const directories: string[] = []
const running = new Set<ChildProcess>()

/** Ends and deletes what a failed test has left. */
export function clearAway(): void {
  for (const child of running) child.kill('SIGINT')
  for (const directory of directories) rmSync(directory, { recursive: true, force: true })
}

export type Start = {
  readonly arguments?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Called with all that was printed so far. */
  readonly heard?: (output: string, child: ChildProcess) => void
}

export type Ended = { readonly exitCode: number | null; readonly output: string; readonly home: string }

/** Runs the command in a process group of its own, with a directory for temporary files that nobody else uses. */
export function start({ arguments: args = [], environment = {}, heard = () => {} }: Start): Promise<Ended> {
  const home = newDirectory('home')
  const { promise, resolve } = Promise.withResolvers<Ended>()
  const child = spawn(process.execPath, [join(ROOT, 'testbed/start.ts'), ...args], {
    ...{ cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: home, ...environment },
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
      heard(output, child)
    })
  }
  child.on('close', exitCode => {
    running.delete(child)
    resolve({ exitCode, output, home })
  })
  return promise
}

/** Does something at the moment when the output first matches. */
export function once(moment: RegExp, act: (child: ChildProcess) => unknown): NonNullable<Start['heard']> {
  let done = false
  return (output, child) => {
    if (done || !moment.test(output)) return
    done = true
    act(child)
  }
}

/** Red by a change that is not committed, with an ignored file; its path needs quoting. */
export function project(): string {
  const path = join(newDirectory('project'), "robin's work")
  mkdirSync(path)
  git(path, 'init', '--quiet', '--initial-branch=main')
  writeFileSync(join(path, '.gitignore'), 'cache\n')
  writeFileSync(join(path, 'sum.js'), 'console.log(4)\n')
  git(path, 'add', '--all')
  git(path, 'commit', '--quiet', '--message=Add sum')
  writeFileSync(join(path, 'sum.js'), 'console.log(2 - 2)\n')
  writeFileSync(join(path, 'cache'), 'kept\n')
  return path
}

/** The PATH as one directory of links, without some programs. */
export function pathWithout(...programs: readonly string[]): string {
  const directory = newDirectory('path')
  const links = new Map<string, string>()
  for (const from of [dirname(process.execPath), ...(process.env.PATH ?? '').split(':')]) {
    const names = existsSync(from) ? readdirSync(from) : []
    for (const name of names) if (!links.has(name)) links.set(name, join(from, name))
  }
  for (const program of programs) links.delete(program)
  for (const [name, target] of links) symlinkSync(target, join(directory, name))
  return directory
}

export function bash(line: string): string {
  return execFileSync('bash', ['-c', line], { encoding: 'utf8' })
}

export function found(text: string, pattern: RegExp): string {
  const [, match] = pattern.exec(text) ?? []
  if (match === undefined) throw new Error(`no ${pattern} in:\n${text}`)
  return match
}

export function newDirectory(name: string): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), `codex-max-fix-start-${name}-`)))
  directories.push(directory)
  return directory
}
