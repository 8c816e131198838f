import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dirname } from 'node:path/posix'
import { git } from '../../platform/git.ts'
import type { Baseline, TrackedFile } from '../../sandbox/baseline.ts'
import type { Change } from '../../sandbox/change.ts'
import type { Api } from '../api.ts'
import { inParallel } from '../parallel.ts'
import type { Before } from '../policy/leaving.ts'
import { type EntryAt, type TreeEntry, treeWalk } from '../tree-walk.ts'

/** As much of a commit as a change to it is judged by: what it touches, and the attributes that rule there. */
export type BaseFiles = {
  readonly before: Omit<Before, 'lfs'>
  /** A bare repository with these files alone, under the names that the commit has for them. */
  readonly baseline: Baseline
}

const REQUESTS_AT_ONCE = 8

/** Reads it through the API, so that no checkout is needed, and no program of the repository is near. */
export async function baseFiles(api: Api, { headSha, change }: Asked, scratch: string): Promise<BaseFiles> {
  const { data: commit } = await api.ask(to => api.rest.git.getCommit({ ...to, commit_sha: headSha }))
  const { data: root } = await api.ask(to => api.rest.git.getTree({ ...to, tree_sha: commit.tree.sha }))
  const paths = pathsOf(change)
  const entryAt = exactly(treeWalk(api, commit.tree.sha))
  const entries = await inParallel(paths, REQUESTS_AT_ONCE, entryAt)
  const known = paths.flatMap((path, at) => (entries[at] ? [{ path, ...entries[at] }] : []))
  const blobs = known.filter(({ mode }) => mode !== '160000' && mode !== '040000')
  const contents = await inParallel(blobs, REQUESTS_AT_ONCE, async ({ sha }) => contentOf(api, sha))
  const files = blobs.map(({ path, mode }, at) => ({ path, mode, content: contents[at] ?? Buffer.alloc(0) }))
  const texts = new Map(
    files.flatMap(file => (file.mode.startsWith('100') ? [[file.path, file.content] as const] : [])),
  )
  const modes = new Map(known.map(({ path, mode }) => [path, mode]))
  return {
    before: {
      modeOf: path => modes.get(path) ?? null,
      read: path => texts.get(path)?.toString() ?? null,
      topLevel: new Set(root.tree.map(({ path }) => path)),
    },
    baseline: await repositoryOf(files, headSha, scratch),
  }
}

type Asked = { readonly headSha: string; readonly change: Change }
type File = { readonly path: string; readonly mode: string; readonly content: Buffer }

/** What is touched, and the attributes of every folder that it lies in. */
function pathsOf(change: Change): readonly string[] {
  const folders = new Set(change.flatMap(({ path }) => foldersOf(path)))
  const rules = [...folders]
    .map(folder => (folder === '.' ? '' : `${folder}/`))
    .map(folder => `${folder}.gitattributes`)
  return [...new Set([...change.map(({ path }) => path), ...rules])]
}

function foldersOf(path: string): string[] {
  const folder = dirname(path)
  return folder === '.' ? ['.'] : [folder, ...foldersOf(folder)]
}

/** The walk answers with what stands in the way of a path, too; of that only a submodule is news. */
function exactly(entryAt: EntryAt): EntryAt {
  return async path => {
    const folder = dirname(path)
    const above: TreeEntry | null = folder === '.' ? null : await entryAt(folder)
    if (above?.mode === '160000') return above
    return folder === '.' || above?.mode === '040000' ? entryAt(path) : null
  }
}

async function contentOf(api: Api, file_sha: string): Promise<Buffer> {
  const { data } = await api.ask(to => api.rest.git.getBlob({ ...to, file_sha }))
  return Buffer.from(data.content, 'base64')
}

/** So that diff and attributes are git's own. */
async function repositoryOf(files: readonly File[], headSha: string, scratch: string): Promise<Baseline> {
  const directory = await mkdtemp(join(scratch, 'base-'))
  const gitDirectory = join(directory, 'bare.git')
  const objectFormat = headSha.length === 64 ? 'sha256' : 'sha1'
  await git(['init', '--quiet', '--bare', `--object-format=${objectFormat}`, gitDirectory], { directory })
  const oids = await stored(files, { directory, gitDirectory })
  const call = { directory: gitDirectory, environment: { GIT_INDEX_FILE: join(directory, 'index') } }
  const input = files.map(({ path, mode }, at) => `${mode} ${oids[at]}\t${path}\0`).join('')
  await git(['update-index', '-z', '--index-info'], { ...call, input })
  const tree = (await git(['write-tree'], call)).toString().trim()
  const tracked = new Map(
    files.map(({ path, mode }, at): [string, TrackedFile] => [path, { mode, oid: oids[at] ?? '' }]),
  )
  const objectDirectory = join(gitDirectory, 'objects')
  return { checkout: directory, headSha: tree, headBranch: null, tracked, objectDirectory, objectFormat }
}

type Place = { readonly directory: string; readonly gitDirectory: string }

async function stored(
  files: readonly File[],
  { directory, gitDirectory }: Place,
): Promise<readonly string[]> {
  if (files.length === 0) return []
  const folder = join(directory, 'contents')
  await mkdir(folder)
  await Promise.all(files.map(({ content }, at) => writeFile(join(folder, String(at)), content)))
  const input = files.map((_, at) => `${join(folder, String(at))}\n`).join('')
  const args = ['hash-object', '-w', '--no-filters', '--stdin-paths']
  return (await git(args, { directory: gitDirectory, input })).toString().trim().split('\n')
}
