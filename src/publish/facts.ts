import type { GivenTask } from '../agent/given-task.ts'
import type { Finding } from '../platform/finding.ts'
import type { Verdict } from '../platform/verdict.ts'

/** What commit message and pull request tell about a fix, as plain data. */
export type Facts = {
  readonly verdict: Verdict
  readonly reason: string
  /** The model's own, untrusted as it is. */
  readonly words: string
  /** What was to be done besides making the tests pass; null where nothing was. */
  readonly task: GivenTask | null
  readonly findings: readonly Finding[]
  /** What a reviewer should look at twice, whatever the tests say. */
  readonly flags: readonly Finding[]
  readonly redRuns: readonly TestRunFact[]
  readonly greenRuns: readonly TestRunFact[]
  readonly costNanoUsd: number
  readonly model: string
  readonly steps: number
  readonly testCommand: string
  /** Relative to the repository's root. */
  readonly workingDirectory: string
  /** Of the workflow run that made the fix. */
  readonly runId: string
  readonly runUrl: string
  readonly signature: string
  readonly baseSha: string
  readonly baseBranch: string
  readonly notes: readonly string[]
  readonly sandbox: 'strict' | 'off'
}

/** `ending` in words: `exit status 1`. */
export type TestRunFact = { readonly ending: string; readonly durationMs: number }
