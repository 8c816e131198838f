import { examine } from './api.ts'
import type { Fault } from './faults.ts'
import { openRepository } from './git.ts'
import { openPort } from './port.ts'
import { openReception, type RecordedRequest, recorded } from './reception.ts'
import type { RunFixture } from './runs.ts'
import type { Account, CommentState, LabelState, Permissions, PullState, Role, Site } from './site.ts'
import { openStorage } from './storage.ts'

export type GitHubOptions = {
  readonly bareRepository: string
  readonly owner?: string
  readonly name?: string
  readonly repositoryId?: number
  readonly private?: boolean
  readonly defaultBranch?: string
  /** Without a list every token is taken and may do what a workflow can be allowed to do. */
  readonly tokens?: Readonly<Record<string, Permissions>>
  readonly runs?: readonly RunFixture[]
  readonly faults?: readonly Fault[]
  readonly pullRequests?: { readonly allowed?: boolean; readonly drafts?: boolean }
  /** Besides octocat, who may write. */
  readonly collaborators?: Readonly<Record<string, Role>>
  /** Other people and apps. */
  readonly accounts?: Readonly<Record<string, Account>>
  /** Called before a request is answered, and waited for: the place to move a branch at a given step. */
  readonly onRequest?: (request: RecordedRequest) => void | Promise<void>
}

export type GitHubServer = AsyncDisposable & {
  readonly apiUrl: string
  readonly serverUrl: string
  readonly storageUrl: string
  readonly requests: readonly RecordedRequest[]
  /** What a client did that GitHub's description does not allow, or that would leak the token. */
  readonly violations: readonly string[]
  readonly pulls: readonly PullState[]
  readonly labels: readonly LabelState[]
  readonly comments: readonly CommentState[]
  readonly close: () => Promise<void>
}

/** A GitHub of one repository on two ports of the loopback interface: the API, and the storage that logs come from. */
export async function startGitHub(options: GitHubOptions): Promise<GitHubServer> {
  const { tokens, faults = [], onRequest = () => {} } = options
  const [api, storage] = await Promise.all([openPort(), openPort()])
  const violations: string[] = []
  const report = (violation: string) => void violations.push(violation)
  const files = openStorage(storage.url, report)
  const site = newSite(options, { apiUrl: api.url, serverUrl: api.url, store: files.store })
  const reception = openReception({ faults, onRequest, report })
  api.serve(incoming => {
    const request = recorded('api', incoming)
    return reception.admit(request, examine({ site, tokens, report }, incoming, request.body))
  })
  storage.serve(incoming => reception.admit(recorded('storage', incoming), () => files.answer(incoming)))
  const close = async () => {
    reception.close()
    await Promise.all([api.close(), storage.close()])
  }
  const { pulls, labels, comments, apiUrl, serverUrl } = site
  const { requests } = reception
  return {
    ...{ apiUrl, serverUrl, storageUrl: storage.url, requests, violations, pulls, labels, comments, close },
    [Symbol.asyncDispose]: close,
  }
}

function newSite(options: GitHubOptions, place: Pick<Site, 'apiUrl' | 'serverUrl' | 'store'>): Site {
  const { owner = 'octo', name = 'demo', repositoryId = 1296269, defaultBranch = 'main' } = options
  const { allowed = true, drafts = true } = options.pullRequests ?? {}
  return {
    ...{ owner, name, repositoryId, defaultBranch, private: options.private ?? false },
    ...place,
    git: openRepository(options.bareRepository),
    collaborators: { octocat: 'write', ...options.collaborators },
    accounts: options.accounts ?? {},
    pullRequests: { allowed, drafts },
    runs: options.runs ?? [],
    ...{ pulls: [], labels: [], comments: [], signedCommits: new Set<string>() },
  }
}
