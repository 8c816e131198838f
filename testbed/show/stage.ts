import type { GitHubServer } from '../github/server.ts'
import type { ActionRun } from '../runner.ts'

/** All that a show needs before the action starts. Disposing closes the servers. */
export type Stage = AsyncDisposable & {
  readonly run: Omit<ActionRun, 'started' | 'printed'>
  /** Sentences for whoever watches: what is real here and what is not. */
  readonly truth: readonly string[]
  /** What the action pushes to and how its branch is proven; null when nothing is pushed. */
  readonly origin: Origin | null
}

export type Origin = {
  readonly github: GitHubServer
  readonly remote: string
  readonly testCommand: string
  readonly install: (checkout: string) => Promise<void>
}
