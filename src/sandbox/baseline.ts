import { closeSync, constants, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { git } from '../platform/git.ts'

/** What HEAD holds for a path: the mode as git writes it (`100644`, `160000`, ...) and the object's id. */
export type TrackedFile = { readonly mode: string; readonly oid: string }

/** The commit that the checkout stands on. */
export type Baseline = {
  readonly checkout: string
  readonly headSha: string
  /** The branch that HEAD is attached to; null when detached. */
  readonly headBranch: string | null
  readonly tracked: ReadonlyMap<string, TrackedFile>
  readonly objectDirectory: string
  readonly objectFormat: 'sha1' | 'sha256'
}

const FACTS = ['HEAD', '--show-object-format', '--git-path', 'objects', '--symbolic-full-name', 'HEAD']
const BRANCHES = 'refs/heads/'

/** Reads HEAD with git's plumbing only: no filter, no index refresh, nothing written. */
export async function readBaseline(checkout: string): Promise<Baseline> {
  const [facts, tree] = await Promise.all([
    git(['rev-parse', ...FACTS], { directory: checkout }),
    git(['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], { directory: checkout }),
  ])
  const [headSha = '', objectFormat = '', objects = '', ref = ''] = facts.toString().trim().split('\n')
  return {
    checkout,
    headSha,
    headBranch: ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : null,
    tracked: trackedFiles(tree.toString()),
    objectDirectory: join(checkout, objects),
    objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
  }
}

/** A tracked regular file as it stands in the checkout; null for anything else. */
export function readTracked({ checkout, tracked }: Baseline, path: string): string | null {
  if (!tracked.get(path)?.mode.startsWith('100')) return null
  try {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
    const file = openSync(join(checkout, path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try {
      return readFileSync(file, 'utf8')
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}

function trackedFiles(listing: string): Map<string, TrackedFile> {
  const entries = listing.split('\0').filter(line => line !== '')
  return new Map(entries.map(trackedFile))
}

/** `100644 blob 0123...\tpath` */
function trackedFile(line: string): [string, TrackedFile] {
  const tab = line.indexOf('\t')
  const [mode = '', , oid = ''] = line.slice(0, tab).split(' ')
  return [line.slice(tab + 1), { mode, oid }]
}
