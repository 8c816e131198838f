import { type ChangedFile, changedFiles, EMPTY_TREE } from './changed-files.ts'
import { readCommit, type Signature } from './commits.ts'
import { verification } from './git-commits.ts'
import { resolveTo } from './objects.ts'
import { pageOf } from './pages.ts'
import { minimalRepository } from './people.ts'
import { notFound, unprocessable } from './reply.ts'
import { type Handler, pageUrl, repositoryUrl, type Site } from './site.ts'

export const getRepository: Handler = site => ({
  body: {
    ...minimalRepository(site),
    default_branch: site.defaultBranch,
    visibility: site.private ? 'private' : 'public',
    ...{ archived: false, disabled: false, has_issues: true, description: null },
    clone_url: `${pageUrl(site)}.git`,
    permissions: { admin: false, maintain: false, push: true, triage: true, pull: true },
  },
})

export const getBranch: Handler = async (site, call) => {
  const name = call.parameter('branch')
  const sha = await site.git.ask(['show-ref', '--verify', '--hash', `refs/heads/${name}`])
  if (sha === null) throw notFound('Branch not found')
  return {
    body: { name, commit: await commitJson(site, sha), protected: false, protection: { enabled: false } },
  }
}

export const getCommit: Handler = async (site, call) => {
  const ref = call.parameter('ref')
  const sha = await resolveTo(site.git, ref, 'commit')
  if (sha === null) throw unprocessable(`No commit found for SHA: ${ref}`)
  const { parents } = await readCommit(site.git, sha)
  const page = pageOf(site, call, await changedFiles(site.git, parents[0] ?? EMPTY_TREE, sha))
  const body = { ...(await commitJson(site, sha)), stats: totals(page.items), files: page.items }
  return { body, headers: page.headers }
}

/** As GitHub does, against the merge base: what the head brings, not how the two differ. */
export const compareCommits: Handler = async (site, call) => {
  const [base, head] = await Promise.all([
    end(site, call.parameter('base')),
    end(site, call.parameter('head')),
  ])
  const mergeBase = await site.git.ask(['merge-base', base, head])
  if (mergeBase === null) throw notFound(`No common ancestor between ${base} and ${head}.`)
  const ahead = await between(site, base, head)
  const behind = await between(site, head, base)
  const page = pageOf(site, call, ahead)
  const body = {
    url: `${repositoryUrl(site)}/compare/${base}...${head}`,
    html_url: `${pageUrl(site)}/compare/${base}...${head}`,
    base_commit: await commitJson(site, base),
    merge_base_commit: await commitJson(site, mergeBase),
    status: relation(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await Promise.all(page.items.map(sha => commitJson(site, sha))),
    files: await changedFiles(site.git, mergeBase, head),
  }
  return { body, headers: page.headers }
}

async function commitJson(site: Site, sha: string): Promise<object> {
  const commit = await readCommit(site.git, sha)
  const { author, committer, message } = commit
  const tree = { sha: commit.tree, url: `${repositoryUrl(site)}/git/trees/${commit.tree}` }
  return {
    ...{ sha, node_id: `C_${sha}` },
    url: `${repositoryUrl(site)}/commits/${sha}`,
    html_url: `${pageUrl(site)}/commit/${sha}`,
    commit: { author, committer, message, tree, comment_count: 0, verification: verification(site, sha) },
    author: account(author),
    committer: account(committer),
    parents: commit.parents.map(parent => ({ sha: parent, url: `${repositoryUrl(site)}/commits/${parent}` })),
  }
}

/** The account behind an address, where the address itself names one. */
function account(signature: Signature): object | null {
  const [, id, login] = /^(\d+)\+(.+)@users\.noreply\.github\.com$/.exec(signature.email) ?? []
  return login === undefined
    ? null
    : { login, id: Number(id), type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

async function end(site: Site, name: string): Promise<string> {
  const branch = name.startsWith(`${site.owner}:`) ? name.slice(site.owner.length + 1) : name
  const sha = await resolveTo(site.git, branch, 'commit')
  if (sha === null) throw notFound()
  return sha
}

async function between(site: Site, from: string, to: string): Promise<readonly string[]> {
  return (await site.git.text(['rev-list', '--reverse', `${from}..${to}`])).split('\n').filter(Boolean)
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged'
  if (ahead > 0) return 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function totals(files: readonly ChangedFile[]): object {
  const sum = (pick: (file: ChangedFile) => number) => files.reduce((total, file) => total + pick(file), 0)
  return {
    additions: sum(file => file.additions),
    deletions: sum(file => file.deletions),
    total: sum(file => file.changes),
  }
}
