/**
 * The HTTP status with which GitHub refused, if it is that what was thrown. A rate limit counts as 429: GitHub answers it with
 * 403, too, as it does what a token may not do (docs.github.com, "Rate limits for the REST API").
 */
export function refusalStatus(error: unknown): number | null {
  if (!(error instanceof Error && 'status' in error && typeof error.status === 'number')) return null
  return error.status === 403 && /\brate limit\b/i.test(error.message) ? 429 : error.status
}
