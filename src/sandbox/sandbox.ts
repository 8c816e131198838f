import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bounds, type CommandResult, type Program, runProgram } from '../platform/command.ts'
import { endMarkedProcesses, PROCESS_MARK } from '../platform/processes.ts'
import { bubblewrap } from './bubblewrap.ts'

/** A command line for bash, in a directory relative to the repository's root. */
export type Command = { readonly text: string; readonly directory: string }

/** The one way in which repository code and the model's commands run. */
export type RunCommand = (command: Command, bounds: Bounds) => Promise<CommandResult>

export type SandboxOptions = {
  readonly checkout: string
  /** Masked from commands, with all that lies below. */
  readonly runnerTemp: string
  /** Below it, where copies and outputs live. */
  readonly scratch: string
  /** What commands find in their environment. */
  readonly environment: Readonly<Record<string, string>>
}

/**
 * `bound`: a copy appears at the checkout's own path, so that absolute paths in builds lead into it.
 * `plain`: no bubblewrap here; a copy stands where it is.
 */
export type Sandbox = {
  readonly kind: 'bound' | 'plain'
  readonly options: SandboxOptions
  readonly commandsIn: (copy: string) => RunCommand
}

const PROBE_TIMEOUT_MS = 10_000

/** Takes bubblewrap when it is there and shows a canary at the checkout's path. */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const bound: Sandbox = { kind: 'bound', options, commandsIn: boundCommands(options) }
  if (await seesCanary(bound)) return bound
  return { kind: 'plain', options, commandsIn: plainCommands(options) }
}

function boundCommands(options: SandboxOptions) {
  return (copy: string): RunCommand =>
    (command, bounds) => {
      const cwd = join(options.checkout, command.directory)
      const argv = [...bubblewrap({ ...options, copy, cwd }), ...shell(command.text)]
      const environment = { ...options.environment, GITHUB_WORKSPACE: options.checkout }
      return runProgram({ argv, cwd: '/', environment }, bounds, options.scratch)
    }
}

// A directory that the command line's own tree has lost makes the run red, as it would be anywhere.
const ENTER = 'cd "$0" && "$@"; exit $?'

/** A shell stays between us and the command, to tell as an exit code which signal ended it; bubblewrap does so itself. */
function plainCommands(options: SandboxOptions) {
  return (copy: string): RunCommand =>
    async (command, bounds) => {
      const mark = copy
      const environment = { ...options.environment, GITHUB_WORKSPACE: copy, [PROCESS_MARK]: mark }
      const argv = ['/bin/bash', '-c', ENTER, join(copy, command.directory), ...shell(command.text)]
      const program: Program = { argv, cwd: copy, environment }
      const result = await runProgram(program, bounds, options.scratch)
      await endMarkedProcesses(mark)
      return result
    }
}

function shell(text: string): string[] {
  return ['/bin/bash', '-eo', 'pipefail', '-c', text]
}

async function seesCanary(sandbox: Sandbox): Promise<boolean> {
  // Nothing else can go on meanwhile, and the first asynchronous call to a file system takes milliseconds.
  const copy = mkdtempSync(join(sandbox.options.scratch, 'probe-'))
  const name = `.canary-${process.pid}`
  writeFileSync(join(copy, name), '')
  const bounds = { timeoutMs: PROBE_TIMEOUT_MS, signal: new AbortController().signal }
  const text = `test -e '${name}' && touch written`
  const { ending } = await sandbox.commandsIn(copy)({ text, directory: '.' }, bounds)
  return existsSync(join(copy, 'written')) && ending.kind === 'exited' && ending.code === 0
}
