import type { TokenKind } from './publication.ts'

/** Since 2026-06 workflows of such a pull request are created, but wait for a click (docs.github.com, GITHUB_TOKEN). */
export function approvalNotes(tokenKind: TokenKind): readonly string[] {
  if (tokenKind === 'other') return []
  return [
    "If the workflow's own token made this pull request, its CI waits until someone with write access approves it; with a GitHub App token or a personal access token it starts at once.",
  ]
}
