import { UserError } from './platform/errors.ts'
import { flag, type Inputs, list, quoted } from './platform/inputs.ts'

export type PullRequestSettings = {
  readonly branchPrefix: string
  /** Overrules the base branch; empty: contract, "base branch". */
  readonly base: string
  readonly draft: boolean
  readonly title: string
  readonly commitMessage: string
  readonly labels: readonly string[]
  readonly reviewers: readonly string[]
  readonly assignees: readonly string[]
}

export type GitHubSettings = {
  readonly token: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly owner: string
  readonly repository: string
  /** Of the run that this action is part of; empty outside of Actions. */
  readonly runId: string
  /** 1 unless the run was started again. */
  readonly runAttempt: number
}

/** How a fix is offered. */
export function pullRequestFrom(inputs: Inputs): PullRequestSettings {
  return {
    branchPrefix: branchName(inputs, 'branch-prefix'),
    base: inputs('base') === '' ? '' : branchName(inputs, 'base'),
    draft: flag(inputs, 'draft'),
    title: inputs('title'),
    commitMessage: inputs('commit-message'),
    labels: list(inputs, 'labels'),
    reviewers: list(inputs, 'reviewers'),
    assignees: list(inputs, 'assignees'),
  }
}

/** Where it is offered, and as whom. `publish`: the input of that name. */
export function githubFrom(
  inputs: Inputs,
  environment: Readonly<Record<string, string | undefined>>,
  publish: string,
): GitHubSettings {
  const token = inputs('github-token')
  const slug = environment.GITHUB_REPOSITORY ?? ''
  const [owner = '', repository = ''] = slug.split('/')
  if (publish !== 'none' && token === '')
    throw new UserError('github-token', `a token, to publish (${publish})`, 'nothing')
  if (!/^[\w.-]+\/[\w.-]+$/.test(slug))
    throw new UserError('GITHUB_REPOSITORY', 'owner/name, as the runner sets it', quoted(slug))
  return {
    token,
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
    owner,
    repository,
    runId: environment.GITHUB_RUN_ID ?? '',
    runAttempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
  }
}

/** The part of git's grammar for reference names that cannot surprise anyone: git-check-ref-format(1), ASCII only. */
function branchName(inputs: Inputs, name: string): string {
  const text = inputs(name)
  const plain =
    /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(text) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|\.$/.test(text)
  if (plain) return text
  throw new UserError(name, 'letters, digits and . _ - / as in a branch name', quoted(text))
}
