import type { TokenKind } from './publication.ts'

/** Since 2026-06 workflows of such a pull request are created, but wait for a click (docs.github.com, GITHUB_TOKEN). */
export function approvalNotes(tokenKind: TokenKind): readonly string[] {
  if (tokenKind === 'other') return []
  return [
    "CI of this pull request waits until someone with write access approves it, because the workflow's own token made it; a GitHub App token or a personal access token starts it at once.",
  ]
}
