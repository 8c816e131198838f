/** What the user can correct: ends as `config-error`, costs nothing. `input` is the name as written in the workflow. */
export class UserError extends Error {
  readonly input: string
  readonly expected: string
  readonly got: string

  constructor(input: string, expected: string, got: string) {
    super(`${input}: expected ${expected}, got ${got}`)
    this.input = input
    this.expected = expected
    this.got = got
  }
}

/** No sandbox that holds: ends as `sandbox-unavailable`, costs nothing. The message names the remedy. */
export class SandboxError extends Error {}

/** The text of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
