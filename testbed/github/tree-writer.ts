import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Git } from './git.ts'
import { objectType } from './objects.ts'
import { unprocessable } from './reply.ts'

/** As the API takes it: `sha: null` deletes, `content` becomes a blob. */
export type TreeEntry = {
  readonly path?: string
  readonly mode?: string
  readonly type?: string
  readonly sha?: string | null
  readonly content?: string
}

const TYPE_OF_MODE: Readonly<Record<string, string>> = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '040000': 'tree',
  '160000': 'commit',
}

/** The base with the entries laid over it, through an index of its own. The SHA of the new tree. */
export async function writeTree(
  git: Git,
  base: string | null,
  entries: readonly TreeEntry[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'testbed-index-'))
  const index = { indexFile: join(folder, 'index') }
  try {
    if (base !== null) await git.run(['read-tree', base], index)
    const lines: string[] = []
    for (const entry of entries) lines.push(...(await linesOf(git, index, entry)))
    // It also replaces a folder by a file and the reverse.
    await git.run(['update-index', '-z', '--index-info'], {
      ...index,
      input: lines.map(line => `${line}\0`).join(''),
    })
    return await git.text(['write-tree'], index)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Index = { readonly indexFile: string }

/** What an entry does, as lines for `git update-index --index-info`. */
async function linesOf(git: Git, index: Index, entry: TreeEntry): Promise<readonly string[]> {
  const path = checkedPath(entry.path)
  if (entry.sha === null && entry.content === undefined) return deletion(git, index, path)
  const sha = await checkedObject(git, entry)
  if (entry.mode !== '040000') return [`${entry.mode} ${sha}\t${path}`]
  const files = listed(
    await git.run(['ls-tree', '-r', '-z', '--format=%(objectmode) %(objectname)\t%(path)', sha]),
  )
  return [...(await removals(git, index, path)), ...files.map(file => file.replace('\t', `\t${path}/`))]
}

async function deletion(git: Git, index: Index, path: string): Promise<readonly string[]> {
  const lines = await removals(git, index, path)
  if (lines.length === 0) throw unprocessable('GitRPC::BadObjectState')
  return lines
}

/** Of a file, or of all that is in a folder. */
async function removals(git: Git, index: Index, path: string): Promise<readonly string[]> {
  const paths = listed(await git.run(['ls-files', '-z', '--', `:(literal)${path}`], index))
  return paths.map(each => `0 ${'0'.repeat(40)}\t${each}`)
}

function listed(output: Buffer): readonly string[] {
  return output.toString().split('\0').filter(Boolean)
}

function checkedPath(path: string | undefined): string {
  if (path === undefined || path === '') throw unprocessable('Must supply a valid tree.path')
  if (path.startsWith('/')) throw unprocessable('tree.path cannot start with a slash')
  const isMalformed =
    path.split('/').some(part => part === '' || /^(\.|\.\.|\.git)$/i.test(part)) || path.includes('\0')
  if (isMalformed) throw unprocessable('tree.path contains a malformed path component')
  return path
}

async function checkedObject(git: Git, entry: TreeEntry): Promise<string> {
  const type = TYPE_OF_MODE[entry.mode ?? '']
  if (type === undefined) throw unprocessable('Must supply a valid tree.mode')
  if (entry.type !== undefined && entry.type !== type)
    throw unprocessable(`tree.mode ${entry.mode} does not match tree.type`)
  if ((entry.sha === undefined) === (entry.content === undefined))
    throw unprocessable(
      'Must supply either tree.sha or tree.content. Request will be rejected if both are present.',
    )
  if (entry.content !== undefined) return git.text(['hash-object', '-w', '--stdin'], { input: entry.content })
  const sha = entry.sha ?? ''
  const isValid = /^[0-9a-f]{40}$/.test(sha) && (type === 'commit' || (await objectType(git, sha)) === type)
  if (!isValid) throw unprocessable(`tree.sha ${sha} is not a valid ${type}`)
  return sha
}
