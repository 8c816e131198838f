import { isoSeconds, writeCommit } from './commits.ts'
import { type Git, openRepository } from './git.ts'
import { type TreeEntry, writeTree } from './tree-writer.ts'

export type BareRepository = {
  readonly path: string
  readonly git: Git
  /** Puts a commit on a branch, as somebody who pushes would. Its SHA. */
  readonly push: (branch: string, entries: readonly TreeEntry[], message?: string) => Promise<string>
}

/** An empty repository at `path`, for the testbed to serve; a push to a new branch starts from the default branch. */
export async function createBareRepository(path: string, defaultBranch = 'main'): Promise<BareRepository> {
  const git = openRepository(path)
  await git.run(['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`])
  return {
    path,
    git,
    push: async (branch, entries, message = 'A commit') => {
      const own = await git.ask(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`])
      const parent =
        own ?? (await git.ask(['rev-parse', '--verify', '--quiet', `refs/heads/${defaultBranch}`]))
      const sha = await commitOn(git, parent, { entries, message })
      await git.run(['update-ref', `refs/heads/${branch}`, sha])
      return sha
    },
  }
}

async function commitOn(
  git: Git,
  parent: string | null,
  commit: { readonly entries: readonly TreeEntry[]; readonly message: string },
): Promise<string> {
  const tree = await writeTree(git, parent, commit.entries)
  const author = { name: 'Ada', email: 'ada@example.com', date: isoSeconds(new Date(0)) }
  const parents = parent === null ? [] : [parent]
  return writeCommit(git, { tree, parents, author, committer: author, message: commit.message })
}
