import { join } from 'node:path'
import { type Program, runProgram } from '../platform/command.ts'
import { endMarkedProcesses, PROCESS_MARK } from '../platform/processes.ts'
import { nothingBlocked, type RunCommand, type Sandbox, type SandboxOptions, shell } from './commands.ts'
import { openStrict } from './strict.ts'

/** Opens what the input `sandbox` says. There is no way from `strict` to less. */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  if (options.mode === 'strict') return openStrict(options)
  return { kind: 'off', options, commandsIn: unconfinedCommands(options), ...nothingBlocked }
}

// A directory that the command line's own tree has lost makes the run red, as it would be anywhere.
const ENTER = 'cd "$0" && "$@"; exit $?'

/** A shell stays between us and the command, to tell as an exit code which signal ended it; bubblewrap does so itself. */
function unconfinedCommands(options: SandboxOptions) {
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
