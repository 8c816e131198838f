import type { Bounds, CommandResult } from '../platform/command.ts'
import type { AllowedHost } from './allowed-hosts.ts'

/** A command line for bash, in a directory relative to the repository's root. */
export type Command = { readonly text: string; readonly directory: string }

/** The one way in which repository code and the model's commands run. */
export type RunCommand = (command: Command, bounds: Bounds) => Promise<CommandResult>

export type SandboxOptions = {
  readonly mode: 'strict' | 'off'
  readonly checkout: string
  /** Out of the sight of commands, with all that lies below. */
  readonly runnerTemp: string
  /** Below it, where copies and outputs live. */
  readonly scratch: string
  /** What commands find in their environment. */
  readonly environment: Readonly<Record<string, string>>
  /** By which the runner finds the processes of a job; empty without one. */
  readonly trackingId: string
  readonly allowedHosts: readonly AllowedHost[]
  /** Whether the machine may be mended where no sandbox can be opened. */
  readonly setup: 'auto' | 'never'
  /** Ends what is under way. */
  readonly signal: AbortSignal
  /** Where bubblewrap may lie; by default where a distribution puts it. */
  readonly programs?: readonly string[]
}

/**
 * `strict`: a copy appears at the checkout's own path, so that absolute paths in builds lead into it, and nothing of
 * the host can be changed. `off`: nothing confines commands; a copy stands where it is.
 */
export type Sandbox = {
  readonly kind: SandboxOptions['mode']
  readonly options: SandboxOptions
  readonly commandsIn: (copy: string) => RunCommand
  /** What commands have asked for that `allowed-hosts` does not name, as a line of it would. */
  readonly blocked: () => readonly string[]
  readonly close: () => Promise<void>
  /** What had to be done to the machine first, for people. */
  readonly notes: readonly string[]
}

export const nothingBlocked = { blocked: (): readonly string[] => [], close: async () => {}, notes: [] }

export function shell(text: string): string[] {
  return ['/bin/bash', '-eo', 'pipefail', '-c', text]
}
