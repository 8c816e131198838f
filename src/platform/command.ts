import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { exec } from '@actions/exec'
import { type Output, readOutput } from './output.ts'
import { endGroup } from './processes.ts'

/** How a command ended; `code` as a shell reports it: 128 + n after signal n. */
export type Ending =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'timed-out'; readonly limitMs: number }
  | { readonly kind: 'flooded'; readonly limitBytes: number }
  | { readonly kind: 'cancelled' }

export type CommandResult = {
  readonly ending: Ending
  readonly output: Output
  readonly durationMs: number
}

export type Program = {
  /** Program and arguments; no shell reads them. */
  readonly argv: readonly string[]
  readonly cwd: string
  /** The whole environment; nothing else is inherited. */
  readonly environment: Readonly<Record<string, string>>
  /** What bash does before it becomes the program: limits, descriptors that the program is to find open. */
  readonly setUp?: string
}

export type Bounds = {
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

const OUTPUT_LIMIT_BYTES = 1024 * 1024 * 1024
const WATCH_INTERVAL_MS = 50

// @actions/exec has no time limit and no kill, keeps all output in memory and waits for whoever holds its pipes.
// So it starts this: nothing to read, a file to print to, a process group of its own whose id is on disk. It becomes
// the program itself, so that a program which dies with its parent dies with us.
const WRAPPER = 'exec </dev/null >"$1" 2>&1; echo $$ >"$2"; eval "$3"; shift 3; exec /usr/bin/setsid "$@"'
/** Of a process that was ended by a signal @actions/exec tells no exit code; the only such signal here is our own. */
const KILLED = 137

/** Runs a program to its end, its time limit or the signal. Its process group is gone afterwards. */
export async function runProgram(program: Program, bounds: Bounds, scratch: string): Promise<CommandResult> {
  const directory = mkdtempSync(join(scratch, 'command-'))
  try {
    return await watched(program, bounds, {
      output: join(directory, 'output'),
      group: join(directory, 'group'),
    })
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** True for the one ending that counts as a pass. */
export function isGreen(result: CommandResult): boolean {
  return result.ending.kind === 'exited' && result.ending.code === 0
}

type Files = { readonly output: string; readonly group: string }

async function watched(program: Program, bounds: Bounds, files: Files): Promise<CommandResult> {
  const start = performance.now()
  const watch = startWatch(bounds, files)
  const code = await launch(program, files).finally(watch.stop)
  const durationMs = performance.now() - start
  const [output] = await Promise.all([readOutput(files.output), endGroupIn(files)])
  return { ending: watch.ending() ?? { kind: 'exited', code }, output, durationMs }
}

async function launch(program: Program, files: Files): Promise<number> {
  // Without --norc bash takes the socket on its standard input for a remote shell and reads ~/.bashrc (100 ms).
  const own = [files.output, files.group, program.setUp ?? '']
  const argv = ['--norc', '-c', WRAPPER, 'command', ...own, ...program.argv]
  const options = { cwd: program.cwd, env: { ...program.environment }, silent: true, ignoreReturnCode: true }
  const code: number | null = await exec('/bin/bash', argv, options)
  return code ?? KILLED
}

function startWatch(bounds: Bounds, files: Files) {
  const start = performance.now()
  let ending: Ending | null = null
  const timer = setInterval(async () => {
    ending ??= await due(bounds, files, performance.now() - start)
    if (ending) await endGroupIn(files)
  }, WATCH_INTERVAL_MS)
  return { stop: () => clearInterval(timer), ending: () => ending }
}

async function due(bounds: Bounds, files: Files, elapsedMs: number): Promise<Ending | null> {
  if (bounds.signal.aborted) return { kind: 'cancelled' }
  if (elapsedMs > bounds.timeoutMs) return { kind: 'timed-out', limitMs: bounds.timeoutMs }
  const { size } = await stat(files.output).catch(() => ({ size: 0 }))
  return size > OUTPUT_LIMIT_BYTES ? { kind: 'flooded', limitBytes: OUTPUT_LIMIT_BYTES } : null
}

async function endGroupIn({ group }: Files): Promise<void> {
  // Not written where bash could not even start.
  const id = existsSync(group) ? Number(readFileSync(group, 'utf8')) : 0
  if (id > 0) await endGroup(id)
}
