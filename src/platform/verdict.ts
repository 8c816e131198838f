/** The one word in which a run ends; contract, "Verdicts and exit status". */
export type Verdict =
  | 'fixed'
  | 'tests-changed'
  | 'flaky'
  | 'not-reproduced'
  | 'nothing-to-do'
  | 'no-fix'
  | 'limit-reached'
  | 'blocked'
  | 'publish-failed'
  | 'environment'
  | 'config-error'
  | 'model-error'
  | 'sandbox-unavailable'
  | 'cancelled'

/** How something ended, and why in one sentence for people. */
export type End = { readonly verdict: Verdict; readonly reason: string }

const PASSES: readonly Verdict[] = ['fixed', 'tests-changed', 'flaky', 'not-reproduced', 'nothing-to-do']

/** Whether the step ends with exit status 0. */
export function passes(verdict: Verdict): boolean {
  return PASSES.includes(verdict)
}
