import type { Finding } from '../../platform/finding.ts'
import type { Change } from '../../sandbox/change.ts'

/** What a run wants to hand over, with all that the policy needs to know of what was there before. */
export type Leaving = {
  readonly change: Change
  /** The change as a unified diff. */
  readonly patch: string
  readonly limits: Limits
  readonly before: Before
}

export type Limits = {
  /** Globs on top of the built-in ones. */
  readonly protectedPaths: readonly string[]
  readonly maxChangedFiles: number
  readonly maxPatchKb: number
}

/** The base commit's tree, as far as it matters here. */
export type Before = {
  /** The mode of a tracked path as git writes it; null for what is new. */
  readonly modeOf: (path: string) => string | null
  /** A tracked regular file; null where there is none, or it is not known: then all of the file counts as added. */
  readonly read: (path: string) => string | null
  /** The names in its root. */
  readonly topLevel: ReadonlySet<string>
  /** Those changed paths that the base commit's .gitattributes hand to git LFS. */
  readonly lfs: ReadonlySet<string>
}

/** What stands against the change. `path` as it is, `rule` as it is named in the README. */
export type Breach = { readonly path: string; readonly rule: string; readonly sentence: string }

/** `flags`: what people should look at twice. */
export type Ruling =
  | {
      readonly kind: 'blocked'
      readonly breaches: readonly Breach[]
      readonly reason: string
      /** Found in the change: to be masked wherever the run has written. */
      readonly tokens: readonly string[]
    }
  | { readonly kind: 'clear'; readonly flags: readonly Finding[] }
