import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { git } from '../platform/git.ts'
import { borrowed, type Place } from './place.ts'

type Paths = readonly string[]
type Asked = (paths: Paths) => Promise<ReadonlySet<string>>

const RULE_FILES = ['.gitignore', '.gitattributes']

/** What the base commit's .gitignore and .gitattributes files say of paths. */
export function pathRules(place: () => Promise<Place>): { readonly ignored: Asked; readonly lfs: Asked } {
  let written: Promise<Tree> | null = null
  const asked = (ask: (tree: Tree, paths: Paths) => Promise<ReadonlySet<string>>): Asked => {
    return async paths => {
      if (paths.length === 0) return new Set()
      written ??= place().then(async made => ({
        gitDirectory: made.gitDirectory,
        root: await writeRules(made),
      }))
      return ask(await written, paths)
    }
  }
  return { ignored: asked(checkIgnored), lfs: asked(checkLfs) }
}

type Tree = { readonly gitDirectory: string; readonly root: string }

async function checkIgnored(tree: Tree, paths: Paths): Promise<ReadonlySet<string>> {
  // An account of every path, matched or not. Exit status 1 says that none is ignored.
  const fields = await ask(tree, paths, [
    'check-ignore',
    '--no-index',
    '--stdin',
    '-z',
    '--verbose',
    '--non-matching',
  ])
  const ignored = new Set<string>()
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const pattern = fields[at + 2] ?? ''
    if (pattern !== '' && !pattern.startsWith('!')) ignored.add(named(fields[at + 3]))
  }
  return ignored
}

async function checkLfs(tree: Tree, paths: Paths): Promise<ReadonlySet<string>> {
  const fields = await ask(tree, paths, ['check-attr', '--stdin', '-z', 'filter'])
  const kept = new Set<string>()
  for (let at = 0; at + 2 < fields.length; at += 3) if (fields[at + 2] === 'lfs') kept.add(named(fields[at]))
  return kept
}

/** A file may be called `:(glob)x`, which only behind a dot is its name and no pattern. */
async function ask({ gitDirectory, root }: Tree, paths: Paths, args: readonly string[]): Promise<string[]> {
  const input = paths.map(path => `./${path}\0`).join('')
  const call = { directory: root, input, alsoFine: 1 }
  const answer = await git([`--git-dir=${gitDirectory}`, `--work-tree=${root}`, ...args], call)
  return answer.toString().split('\0')
}

function named(field = ''): string {
  return field.replace(/^\.\//, '')
}

/** A tree that holds the base commit's .gitignore and .gitattributes files and nothing else: what a run wrote into them has no say. */
async function writeRules(place: Place): Promise<string> {
  const tree = join(place.directory, 'rules')
  await mkdir(tree, { recursive: true })
  const files = [...place.baseline.tracked].filter(
    ([path, file]) => isRuleFile(path) && file.mode.startsWith('100'),
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

function isRuleFile(path: string): boolean {
  return RULE_FILES.includes(basename(path))
}
