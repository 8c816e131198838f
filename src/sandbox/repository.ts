import { isUtf8 } from 'node:buffer'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { git } from '../platform/git.ts'
import type { Baseline } from './baseline.ts'
import type { Change, FileWrite } from './change.ts'

/** A bare repository of our own that borrows the checkout's objects; nothing of the checkout's configuration is read. */
export type Repository = {
  /** Those of the paths that the base commit's .gitignore files ignore. */
  readonly ignored: (paths: readonly string[]) => Promise<ReadonlySet<string>>
  /** The change as a unified diff against the base commit, for `git apply`. */
  readonly diff: (change: Change) => Promise<string>
}

/** It is made when it is first needed: a run without new files and without a change needs none. */
export function openRepository(baseline: Baseline, scratch: string): Repository {
  let made: Promise<Place> | null = null
  let rules: Promise<string> | null = null
  const place = (): Promise<Place> => {
    made ??= makeRepository(baseline, scratch)
    return made
  }
  return {
    ignored: async paths => {
      if (paths.length === 0) return new Set()
      rules ??= place().then(writeIgnoreRules)
      return checkIgnored(await place(), await rules, paths)
    },
    diff: async change => (change.length === 0 ? '' : diffOf(await place(), change)),
  }
}

type Place = { readonly baseline: Baseline; readonly directory: string; readonly gitDirectory: string }

async function makeRepository(baseline: Baseline, scratch: string): Promise<Place> {
  const directory = await mkdtemp(join(scratch, 'repository-'))
  const gitDirectory = join(directory, 'bare.git')
  const init = ['init', '--quiet', '--bare', `--object-format=${baseline.objectFormat}`, gitDirectory]
  await git(init, { directory })
  return { baseline, directory, gitDirectory }
}

/** A tree that holds the base commit's .gitignore files and nothing else: what a run wrote into them has no say. */
async function writeIgnoreRules(place: Place): Promise<string> {
  const tree = join(place.directory, 'ignore-rules')
  await mkdir(tree, { recursive: true })
  const files = [...place.baseline.tracked].filter(
    ([path, file]) => isIgnoreFile(path) && file.mode.startsWith('100'),
  )
  for (const [path, file] of files) {
    await mkdir(dirname(join(tree, path)), { recursive: true })
    await writeFile(
      join(tree, path),
      await git(['cat-file', 'blob', file.oid], {
        directory: place.gitDirectory,
        environment: borrowed(place.baseline),
      }),
    )
  }
  return tree
}

function isIgnoreFile(path: string): boolean {
  return path === '.gitignore' || path.endsWith('/.gitignore')
}

async function checkIgnored(
  place: Place,
  tree: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const args = [
    `--git-dir=${place.gitDirectory}`,
    `--work-tree=${tree}`,
    'check-ignore',
    '--no-index',
    '--stdin',
    '-z',
  ]
  // An account of every path, matched or not. Exit status 1 says that none is ignored.
  // A file may be called `:(glob)x`, which only behind a dot is its name and no pattern.
  const input = paths.map(path => `./${path}\0`).join('')
  const call = { directory: tree, input, alsoFine: 1 }
  const answer = await git([...args, '--verbose', '--non-matching'], call)
  const fields = answer.toString().split('\0')
  const ignored = new Set<string>()
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const pattern = fields[at + 2] ?? ''
    const path = (fields[at + 3] ?? '').replace(/^\.\//, '')
    if (pattern !== '' && !pattern.startsWith('!')) ignored.add(path)
  }
  return ignored
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

/**
 * Lets git read the checkout's objects. Only for calls that write none: writing an object that is there already would
 * set the time of the checkout's own file.
 */
function borrowed({ objectDirectory }: Baseline): Record<string, string> {
  // Quoted, because a colon would part the path in two.
  return { GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objectDirectory) }
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
