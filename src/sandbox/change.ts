/** What is proposed for a path, relative to the repository's root, in forward slashes. */
export type FileChange = FileWrite | { readonly kind: 'delete'; readonly path: string }

export type FileWrite = {
  readonly kind: 'write'
  readonly path: string
  readonly mode: FileMode
  /** As git stores it; of a symlink, its target. */
  readonly content: Buffer
  /** As it stands in the working tree; differs where line ends are converted on checkout. */
  readonly workingContent: Buffer
}

/** A file, an executable, a symlink. */
export type FileMode = '100644' | '100755' | '120000'

/** Sorted by path; a rename is a deletion and a write. */
export type Change = readonly FileChange[]

/** `blocked`: the paths can not be told apart from what was there before, or are no files at all. */
export type Collected =
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'blocked'; readonly change: Change; readonly reason: string }
