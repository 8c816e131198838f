import { messageOf, SandboxError, UserError } from '../platform/errors.ts'
import type { End } from '../platform/verdict.ts'

/** The verdict of whatever was thrown: what the user can correct, or the place where the run broke. */
export function endOf(error: unknown, cancel: AbortSignal): End {
  if (cancel.aborted) return { verdict: 'cancelled', reason: 'the run was cancelled' }
  if (error instanceof UserError) return { verdict: 'config-error', reason: error.message }
  if (error instanceof SandboxError) return { verdict: 'sandbox-unavailable', reason: error.message }
  return { verdict: 'environment', reason: `unexpected: ${messageOf(error)}` }
}
