import type { Change } from '../sandbox/change.ts'

/** A proven fix, and where and how it is to be offered. */
export type Publication = {
  readonly owner: string
  readonly repository: string
  readonly serverUrl: string
  readonly publish: 'pull-request' | 'branch'
  /** Parent of the commit, never anything else, however far the base branch has moved. */
  readonly baseSha: string
  /** The commit that the change was made on; differs from `baseSha` where a merge commit is checked out. */
  readonly headSha: string
  readonly baseBranch: string
  /** False where the base branch never held `baseSha`: a merge group, a tag, the input `base`. */
  readonly baseIsOnBranch: boolean
  readonly branch: string
  readonly signature: string
  readonly change: Change
  /** Title line and the rest, trailers included. */
  readonly message: { readonly title: string; readonly body: string }
  readonly pullRequest: PullRequestText & PullRequestCompany & { readonly draft: boolean }
  readonly tokenKind: TokenKind
}

export type PullRequestText = { readonly title: string; readonly body: string }

export type PullRequestCompany = {
  readonly labels: readonly string[]
  /** Logins, and teams as `organisation/team`. */
  readonly reviewers: readonly string[]
  readonly assignees: readonly string[]
}

/** Whether the token is the workflow's own; pull requests of that one wait for a click before their CI runs. */
export type TokenKind = 'workflow' | 'other'

export type Published =
  | {
      readonly kind: 'published'
      readonly branch: string
      readonly commitSha: string
      readonly pullRequest: (PullRequestLink & { readonly updated: boolean }) | null
      readonly notes: readonly string[]
    }
  | {
      readonly kind: 'failed'
      /** One sentence that names the setting to change. */
      readonly reason: string
      /** Null where no branch with the fix stands. */
      readonly branch: string | null
      readonly commitSha: string | null
      readonly compareUrl: string | null
      readonly notes: readonly string[]
    }

export type PullRequestLink = { readonly number: number; readonly url: string }

/** What stands on GitHub, told as soon as it does. */
export type Fact = {
  readonly branch?: string
  readonly commitSha?: string
  readonly pullRequest?: PullRequestLink
}

/** Expected by the recipe, and the end of it: `message` is the reason for people. */
export class Unpublishable extends Error {}
