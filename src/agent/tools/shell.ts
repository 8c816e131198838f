import { join, normalize } from 'node:path'
import type { CommandResult } from '../../platform/command.ts'
import { cutMiddle, plainText } from '../../platform/text.ts'
import { parseArguments } from './arguments.ts'
import type { ToolDefinition } from './tool.ts'

export const shellTool: ToolDefinition = {
  form: 'function',
  name: 'shell_command',
  description: 'Runs a command line with bash in the repository and returns its exit code and output.',
  parameters: {
    type: 'object',
    properties: {
      command: { type: 'string' },
      workdir: { type: 'string', description: 'relative to the repository root, which is the default' },
      timeout_ms: { type: 'number' },
    },
    required: ['command'],
    additionalProperties: false,
  },
}

export type ShellCall = { readonly command: string; readonly directory: string; readonly timeoutMs: number }

const DEFAULT_TIMEOUT_MS = 120_000
const OUTPUT_BYTES = 20_000

/** Reads the arguments of a call; a string says what is wrong with them. */
export function shellCall(argument: string, checkout: string): ShellCall | string {
  const given = parseArguments(argument)
  if (typeof given === 'string') return given
  const { command, workdir = '.', timeout_ms: timeoutMs = DEFAULT_TIMEOUT_MS } = given
  if (typeof command !== 'string' || command.trim() === '') return 'command: expected a non-empty string'
  if (typeof workdir !== 'string') return 'workdir: expected a string'
  if (typeof timeoutMs !== 'number' || !(timeoutMs > 0)) return 'timeout_ms: expected a positive number'
  const directory = insideOf(checkout, workdir)
  return directory === null
    ? `workdir: ${workdir} is outside the repository`
    : { command, directory, timeoutMs }
}

/** What the model reads of a command: cut once, here, and never again, so that the history stays as it was sent. */
export function commandReport(result: CommandResult): string {
  return `${endingLine(result)}\nOutput:\n${cutMiddle(plainText(result.output.text), OUTPUT_BYTES)}`
}

export function endingLine({ ending }: CommandResult): string {
  switch (ending.kind) {
    case 'exited':
      return `Exit code: ${ending.code}`
    case 'timed-out':
      return `Exit code: 124 (stopped after ${ending.limitMs} ms)`
    case 'flooded':
      return `Exit code: 137 (stopped after ${ending.limitBytes} bytes of output)`
    case 'cancelled':
      return 'Exit code: 130 (the run is ending)'
  }
}

/** A path relative to the root, or null when it lies elsewhere. The sandbox has the last word on links. */
export function insideOf(checkout: string, workdir: string): string | null {
  const absolute = normalize(workdir.startsWith('/') ? workdir : join(checkout, workdir)).replace(/\/+$/, '')
  if (absolute === checkout) return '.'
  return absolute.startsWith(`${checkout}/`) ? absolute.slice(checkout.length + 1) : null
}
