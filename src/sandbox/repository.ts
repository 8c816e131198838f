import { isUtf8 } from 'node:buffer'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git } from '../platform/git.ts'
import type { Baseline } from './baseline.ts'
import type { Change, FileWrite } from './change.ts'
import { pathRules } from './path-rules.ts'
import { borrowed, type Place } from './place.ts'

/** A bare repository of our own that borrows the checkout's objects; nothing of the checkout's configuration is read. */
export type Repository = {
  /** Those of the paths that the base commit's .gitignore files ignore. */
  readonly ignored: (paths: readonly string[]) => Promise<ReadonlySet<string>>
  /** Those that its .gitattributes files hand to git LFS. */
  readonly lfs: (paths: readonly string[]) => Promise<ReadonlySet<string>>
  /** The change as a unified diff against the base commit, for `git apply`. */
  readonly diff: (change: Change) => Promise<string>
  /** Lays such a diff over a fresh copy, as a whole or not at all: its paths stay below the root, and follow no link. */
  readonly apply: (patch: string, root: string) => Promise<void>
}

/** It is made when it is first needed: a run without new files and without a change needs none. */
export function openRepository(baseline: Baseline, scratch: string): Repository {
  let made: Promise<Place> | null = null
  const place = (): Promise<Place> => {
    made ??= makeRepository(baseline, scratch)
    return made
  }
  const rules = pathRules(place)
  return {
    ...rules,
    apply: async (patch, root) => applyPatch(await place(), patch, root),
    diff: async change => (change.length === 0 ? '' : diffOf(await place(), change)),
  }
}

async function makeRepository(baseline: Baseline, scratch: string): Promise<Place> {
  const directory = await mkdtemp(join(scratch, 'repository-'))
  const gitDirectory = join(directory, 'bare.git')
  const init = ['init', '--quiet', '--bare', `--object-format=${baseline.objectFormat}`, gitDirectory]
  await git(init, { directory })
  return { baseline, directory, gitDirectory }
}

/** With the configuration of our own repository, so that nothing in the copy names a program to run. */
async function applyPatch({ gitDirectory }: Place, patch: string, root: string): Promise<void> {
  const environment = { GIT_DIR: gitDirectory, GIT_WORK_TREE: root }
  await git(['-c', 'core.bare=false', 'apply', '--whitespace=nowarn', '-'], {
    directory: root,
    input: patch,
    environment,
  })
}

async function diffOf(place: Place, change: Change): Promise<string> {
  const { gitDirectory, baseline } = place
  const index = { GIT_INDEX_FILE: join(place.directory, 'index') }
  const call = { directory: gitDirectory, environment: { ...borrowed(baseline), ...index } }
  await git(['read-tree', baseline.headSha], call)
  await git(['update-index', '-z', '--index-info'], { ...call, input: await indexInfo(place, change) })
  const options = [
    '-p',
    '--binary',
    '--find-renames',
    '--full-index',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
  ]
  const diff = (): Promise<Buffer> =>
    git(['diff-index', '--cached', ...options, baseline.headSha, '--'], call)
  const patch = await diff()
  if (isUtf8(patch)) return patch.toString()
  // Lines in another encoding would not survive in a text; git's form for binary files is ASCII.
  await mkdir(join(gitDirectory, 'info'), { recursive: true })
  await writeFile(join(gitDirectory, 'info/attributes'), '* -diff\n')
  return (await diff()).toString()
}

async function indexInfo(place: Place, change: Change): Promise<string> {
  const zero = '0'.repeat(place.baseline.objectFormat === 'sha256' ? 64 : 40)
  const writes = change.filter(file => file.kind === 'write')
  const oids = await storeBlobs(place, writes)
  const deleted = change.filter(file => file.kind === 'delete').map(file => `0 ${zero}\t${file.path}\0`)
  const written = writes.map((file, at) => `${file.mode} ${oids[at]}\t${file.path}\0`)
  return [...deleted, ...written].join('')
}

async function storeBlobs(place: Place, writes: readonly FileWrite[]): Promise<string[]> {
  const directory = await mkdtemp(join(place.directory, 'blobs-'))
  await Promise.all(writes.map((file, at) => writeFile(join(directory, String(at)), file.content)))
  const input = writes.map((_, at) => `${join(directory, String(at))}\n`).join('')
  const answer = await git(['hash-object', '-w', '--no-filters', '--stdin-paths'], {
    directory: place.gitDirectory,
    input,
  })
  await rm(directory, { recursive: true })
  return answer
    .toString()
    .split('\n')
    .filter(line => line !== '')
}
