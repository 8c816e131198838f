import type { Before, Limits } from '../../../src/publish/policy/leaving.ts'
import { mayLeave } from '../../../src/publish/policy/may-leave.ts'
import type { Change } from '../../../src/sandbox/change.ts'

export const LIMITS: Limits = { protectedPaths: [], maxChangedFiles: 100, maxPatchKb: 1024 }

/** What the policy says of a change over a tree of plain files. */
export function ruling(
  change: Change,
  more: {
    readonly limits?: Partial<Limits>
    readonly tree?: Readonly<Record<string, string>>
    readonly patch?: string
    readonly before?: Partial<Before>
  } = {},
) {
  const tree = new Map(Object.entries(more.tree ?? {}))
  const before: Before = {
    modeOf: path => (tree.has(path) ? '100644' : null),
    read: path => tree.get(path) ?? null,
    topLevel: new Set([...tree.keys()].map(path => path.split('/', 1).join())),
    lfs: new Set(),
    ...more.before,
  }
  return mayLeave({ change, patch: more.patch ?? '', limits: { ...LIMITS, ...more.limits }, before })
}

/** The rules that block a path. */
export function rulesAgainst(path: string, protectedPaths: readonly string[] = []): readonly string[] {
  const content = Buffer.from('x\n')
  const change: Change = [{ kind: 'write', path, mode: '100644', content, workingContent: content }]
  const answer = ruling(change, { limits: { protectedPaths }, tree: { 'src/a.js': '', '.config/a': '' } })
  return answer.kind === 'blocked' ? answer.breaches.map(({ rule }) => rule) : []
}
