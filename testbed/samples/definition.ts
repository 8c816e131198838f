import type { ScriptedTurn } from '../model/script.ts'

/** A small red project. `files/` beside its definition is its second commit, with `before/` laid over it its first. */
export type SampleDefinition = {
  readonly name: string
  readonly branch: string
  /** Subjects of the two commits: all tests pass after the first, the second brings the bug. */
  readonly commits: { readonly green: string; readonly red: string }
  readonly testCommand: string
  readonly needs: readonly Need[]
  /** Puts the third-party dependency in place, where it is not the system's own. */
  readonly install?: (checkout: string) => Promise<void>
  /** What a developer ran before: leaves generated files in the checkout. Run by bash. */
  readonly buildCommand: string
  /** A run of the model that finds and fixes the bug. */
  readonly turns: readonly ScriptedTurn[]
}

/** What has to be on the machine: `probe` exits 0 when it is, else the Debian package is named. */
export type Need = {
  readonly debian: string
  readonly probe: readonly [command: string, ...args: string[]]
}
