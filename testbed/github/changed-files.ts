import type { Git } from './git.ts'

/** What git knows as the tree without entries. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

export type ChangedFile = {
  readonly sha: string
  readonly filename: string
  readonly previous_filename?: string
  readonly status: string
  readonly additions: number
  readonly deletions: number
  readonly changes: number
  readonly patch?: string
}

const STATUS: Readonly<Record<string, string>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
  C: 'copied',
}

/** The files that differ between two trees or commits, with renames found, as the API lists them. */
export async function changedFiles(git: Git, from: string, to: string): Promise<readonly ChangedFile[]> {
  const options = ['--full-index', '--find-renames', '--no-ext-diff', '--no-color', from, to]
  const raw = await git.run(['diff', '--raw', '-z', ...options])
  const text = (await git.run(['diff', '--patch', ...options])).toString()
  // Both list the same files in the same order, and no line of a file can begin with this header.
  const patches = text.split(/^(?=diff --git )/m)
  return rawEntries(raw.toString()).map((entry, index) => changedFile(entry, patches[index] ?? ''))
}

type RawEntry = { readonly status: string; readonly sha: string; readonly paths: readonly string[] }

function rawEntries(raw: string): readonly RawEntry[] {
  const fields = raw.split('\0').filter(Boolean)
  const entries: RawEntry[] = []
  for (let at = 0; at < fields.length; ) {
    const [, , oldSha = '', newSha = '', status = ''] = (fields[at] ?? '').split(' ')
    const count = /^[RC]/.test(status) ? 2 : 1
    const sha = status === 'D' ? oldSha : newSha
    entries.push({ status: status.charAt(0), sha, paths: fields.slice(at + 1, at + 1 + count) })
    at += 1 + count
  }
  return entries
}

function changedFile(entry: RawEntry, patch: string): ChangedFile {
  const start = patch.search(/^@@/m)
  const hunks = start === -1 ? '' : patch.slice(start).replace(/\n$/, '')
  const additions = hunks.match(/^\+/gm)?.length ?? 0
  const deletions = hunks.match(/^-/gm)?.length ?? 0
  const [first = '', second] = entry.paths
  return {
    sha: entry.sha,
    filename: second ?? first,
    ...(second === undefined ? {} : { previous_filename: first }),
    status: STATUS[entry.status] ?? 'changed',
    ...{ additions, deletions, changes: additions + deletions },
    ...(hunks === '' ? {} : { patch: hunks }),
  }
}
