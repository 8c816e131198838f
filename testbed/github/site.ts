import type { Git } from './git.ts'
import type { Reply } from './reply.ts'
import type { RunFixture } from './runs.ts'

/** What a token may do, in the words of a workflow: `contents`, `pull-requests`, `issues`, `actions`, `checks`, `workflows`. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

/** An account without a role here. `app`: it has no permission that could be asked for. */
export type Account = { readonly id: number; readonly type: 'User' | 'Bot'; readonly app?: true }

/** The one repository of the testbed with all that is known about it. */
export type Site = {
  readonly git: Git
  readonly owner: string
  readonly name: string
  readonly repositoryId: number
  readonly private: boolean
  readonly defaultBranch: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly collaborators: Readonly<Record<string, Role>>
  readonly accounts: Readonly<Record<string, Account>>
  readonly pullRequests: { readonly allowed: boolean; readonly drafts: boolean }
  readonly runs: readonly RunFixture[]
  readonly pulls: PullState[]
  readonly labels: LabelState[]
  readonly comments: CommentState[]
  readonly signedCommits: Set<string>
  /** Where a file can be fetched without a token, for a short time. */
  readonly store: (path: string, content: Buffer) => string
}

export type PullState = {
  readonly number: number
  readonly head: string
  readonly author: string
  readonly createdAt: string
  base: string
  title: string
  body: string | null
  state: 'open' | 'closed'
  draft: boolean
  maintainerCanModify: boolean
  /** The commit that the head branch last had. */
  headSha: string
  labels: string[]
  requestedReviewers: string[]
  requestedTeams: string[]
  assignees: string[]
  readonly reviews: ReviewState[]
}

export type ReviewState = {
  readonly id: number
  readonly event: string
  readonly body: string
  readonly comments: readonly Readonly<Record<string, unknown>>[]
}

export type LabelState = {
  readonly name: string
  readonly color: string
  readonly description: string | null
}

export type CommentState = {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
}

/** A request that passed the checks; its parameters and body have the described types. */
export type Call = {
  /** A parameter of the path, decoded; the text of a number where it is one. */
  readonly parameter: (name: string) => string
  readonly query: URLSearchParams
  readonly pathname: string
  readonly body: Readonly<Record<string, unknown>>
  readonly accept: string
  readonly permissions: Permissions
}

export type Handler = (site: Site, call: Call) => Reply | Promise<Reply>

export function repositoryUrl(site: Site): string {
  return `${site.apiUrl}/repos/${site.owner}/${site.name}`
}

export function pageUrl(site: Site): string {
  return `${site.serverUrl}/${site.owner}/${site.name}`
}
