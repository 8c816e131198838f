import { type Commit, isoSeconds, readCommit, type Signature, writeCommit } from './commits.ts'
import { fullSha, objectType } from './objects.ts'
import { BOT } from './people.ts'
import { notFound, unprocessable } from './reply.ts'
import { type Handler, pageUrl, repositoryUrl, type Site } from './site.ts'

type CommitRequest = {
  readonly message: string
  readonly tree: string
  readonly parents?: readonly string[]
  readonly author?: Partial<Signature>
  readonly committer?: Partial<Signature>
}

/** A commit of a bot is signed by GitHub exactly when it brings no author and no committer of its own. */
export const createCommit: Handler = async (site, call) => {
  const request = call.body as CommitRequest
  const parents = request.parents ?? []
  await requireObjects(site, request.tree, parents)
  const author = signature(request.author, BOT)
  const commit = {
    tree: request.tree,
    parents,
    author,
    committer: signature(request.committer, author),
    message: request.message,
  }
  const sha = await writeCommit(site.git, commit)
  if (request.author === undefined && request.committer === undefined) site.signedCommits.add(sha)
  return { body: gitCommitJson(site, { ...commit, sha }) }
}

export const getGitCommit: Handler = async (site, call) => {
  const sha = fullSha(call.parameter('commit_sha'), 'commit_sha')
  if ((await objectType(site.git, sha)) !== 'commit') throw notFound()
  return { body: gitCommitJson(site, await readCommit(site.git, sha)) }
}

export function verification(site: Site, sha: string): object {
  const verified = site.signedCommits.has(sha)
  return { verified, reason: verified ? 'valid' : 'unsigned', signature: null, payload: null }
}

function gitCommitJson(site: Site, commit: Commit): object {
  const { sha, author, committer, message } = commit
  const url = `${repositoryUrl(site)}/git`
  const parents = commit.parents.map(parent => ({
    sha: parent,
    url: `${url}/commits/${parent}`,
    html_url: `${pageUrl(site)}/commit/${parent}`,
  }))
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${url}/commits/${sha}`,
    html_url: `${pageUrl(site)}/commit/${sha}`,
    ...{ author, committer, message, parents },
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    verification: verification(site, sha),
  }
}

async function requireObjects(site: Site, tree: string, parents: readonly string[]): Promise<void> {
  if ((await objectType(site.git, fullSha(tree, 'tree'))) !== 'tree')
    throw unprocessable('Tree SHA does not exist')
  for (const parent of parents) {
    if ((await objectType(site.git, fullSha(parent, 'parents'))) === 'commit') continue
    throw unprocessable('Parent SHA does not exist or is not a commit object')
  }
}

function signature(
  asked: Partial<Signature> | undefined,
  otherwise: { name: string; email: string },
): Signature {
  const date = asked?.date ?? isoSeconds(new Date())
  return { name: asked?.name ?? otherwise.name, email: asked?.email ?? otherwise.email, date }
}
