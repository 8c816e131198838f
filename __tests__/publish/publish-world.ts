import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { commitMessage } from '../../src/publish/commit-message.ts'
import type { Facts } from '../../src/publish/facts.ts'
import type { Fact, Publication, Published } from '../../src/publish/publication.ts'
import { publish } from '../../src/publish/publish.ts'
import type { FileChange, FileMode } from '../../src/sandbox/change.ts'
import { REPO, type World, world } from '../testbed/github-world.ts'

export const FACTS: Facts = {
  verdict: 'fixed',
  reason: 'red before, green with the change in 2 fresh copies',
  sandbox: 'strict',
  words: 'add() subtracted.\n\nIt adds now.',
  task: null,
  findings: [],
  flags: [],
  redRuns: [
    { ending: 'exit status 1', durationMs: 1200 },
    { ending: 'exit status 1', durationMs: 1150 },
  ],
  greenRuns: [
    { ending: 'exit status 0', durationMs: 1000 },
    { ending: 'exit status 0', durationMs: 990 },
  ],
  costNanoUsd: 123_400_000,
  model: 'gpt-5.1-codex-max',
  steps: 3,
  testCommand: 'npm test',
  workingDirectory: '.',
  runId: '42',
  runUrl: 'https://github.com/octo/demo/actions/runs/42',
  signature: 'abc123def456',
  baseSha: 'b'.repeat(40),
  baseBranch: 'main',
  notes: [],
}

export const BRANCH = 'codex-max-fix/main-abc123def456'

export function write(path: string, content: string | Buffer, mode: FileMode = '100644'): FileChange {
  const bytes = Buffer.from(content)
  return { kind: 'write', path, mode, content: bytes, workingContent: bytes }
}

export function remove(path: string): FileChange {
  return { kind: 'delete', path }
}

export const FIX = write('src/add.js', 'export const add = (a, b) => a + b\n')

/** What most tests publish: the fix of the world's first commit. */
export function publicationOf(here: World, more: Partial<Publication> = {}): Publication {
  const baseSha = more.baseSha ?? here.base
  return {
    owner: REPO.owner,
    repository: REPO.repo,
    serverUrl: here.github.serverUrl,
    publish: 'pull-request',
    headSha: baseSha,
    baseBranch: 'main',
    baseIsOnBranch: true,
    branch: BRANCH,
    signature: FACTS.signature,
    change: [FIX],
    message: commitMessage({ ...FACTS, baseSha }, ''),
    pullRequest: {
      title: 'Fix failing tests on main',
      body: 'Why',
      draft: true,
      labels: [],
      reviewers: [],
      assignees: [],
    },
    tokenKind: 'other',
    ...more,
    baseSha,
  }
}

export type Told = {
  readonly published: Published
  readonly facts: readonly Fact[]
  readonly slept: readonly number[]
}

/** Publishes without waiting; what was heard and how long would have been slept. */
export async function published(
  here: World,
  more: Partial<Publication> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Told> {
  const facts: Fact[] = []
  const slept: number[] = []
  const sleep = async (milliseconds: number) => void slept.push(milliseconds)
  const heard = (fact: Fact) => void facts.push(fact)
  return {
    published: await publish(here.octokit, publicationOf(here, more), { signal, sleep, heard }),
    facts,
    slept,
  }
}

export function reasonOf({ published }: Told): string {
  expect(published.kind).toBe('failed')
  return published.kind === 'failed' ? published.reason : ''
}

/** The commit of a branch; null where there is none. */
export function tipOf(here: World, branch = BRANCH): Promise<string | null> {
  return here.bare.git.ask(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`])
}

export async function branchesOf(here: World): Promise<readonly string[]> {
  return (await here.bare.git.text(['for-each-ref', '--format=%(refname:short)', 'refs/heads'])).split('\n')
}

/** A real clone of a branch, its files by path: mode and digest as the working tree has them. */
export function cloneOf(
  here: World,
  branch = BRANCH,
): { readonly directory: string; readonly git: (...args: string[]) => string } {
  const directory = join(
    here.folder,
    `clone-${createHash('sha256').update(branch).digest('hex').slice(0, 8)}`,
  )
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
  const git = (...args: string[]) => execFileSync('git', args, { env, encoding: 'utf8', cwd: here.folder })
  git('clone', '--quiet', '--branch', branch, here.bare.path, directory)
  return { directory, git: (...args) => git('-C', directory, '-c', 'core.quotePath=false', ...args) }
}

export { type World, world }
