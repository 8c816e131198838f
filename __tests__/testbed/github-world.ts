import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getOctokit } from '@actions/github'
import { type BareRepository, createBareRepository } from '../../testbed/github/bare-repository.ts'
import { type GitHubOptions, type GitHubServer, startGitHub } from '../../testbed/github/server.ts'

export const REPO = { owner: 'octo', repo: 'demo' }

type Octokit = ReturnType<typeof getOctokit>

export type World = AsyncDisposable & {
  readonly folder: string
  readonly bare: BareRepository
  /** The first commit of the default branch. */
  readonly base: string
  readonly github: GitHubServer
  readonly rest: Octokit['rest']
  readonly octokit: Octokit
}

/** A repository with one commit, a GitHub that serves it, and the client that actions use. */
export async function world(options: Partial<GitHubOptions> = {}, token = 'ghs_testbed'): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'github-test-'))
  const bare = await createBareRepository(join(folder, 'demo.git'))
  const base = await bare.push('main', [
    { path: 'README.md', mode: '100644', content: 'demo\n' },
    { path: 'src/add.js', mode: '100644', content: 'export const add = (a, b) => a - b\n' },
    { path: 'src/run.sh', mode: '100755', content: '#!/bin/sh\n' },
  ])
  const github = await startGitHub({ bareRepository: bare.path, ...options })
  const octokit = getOctokit(token, { baseUrl: github.apiUrl })
  const dispose = async () => {
    await github.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { ...{ folder, bare, base, github, octokit, rest: octokit.rest }, [Symbol.asyncDispose]: dispose }
}

/** How a call ended: GitHub's status and the message of its error, or the status alone. */
export async function outcome(call: Promise<{ readonly status: number }>): Promise<string> {
  try {
    return String((await call).status)
  } catch (error) {
    const { status, response } = error as { status?: number; response?: { data?: { message?: string } } }
    return `${status} ${response?.data?.message ?? error}`
  }
}

/** A branch with one change on top of the default branch. */
export async function fixBranch({ bare }: World, name = 'fix'): Promise<string> {
  return bare.push(name, [
    { path: 'src/add.js', mode: '100644', content: 'export const add = (a, b) => a + b\n' },
  ])
}
