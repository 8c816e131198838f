import { createHash } from 'node:crypto'
import type { Redact } from '../platform/redact.ts'
import type { Collected } from '../sandbox/change.ts'
import type { KeptChange } from './journal.ts'

export type Keeping = {
  /** The change so far. */
  readonly collect: () => Promise<Collected>
  readonly diff: (collected: Collected) => Promise<string>
  readonly redactPatch: Redact
  readonly keep: (patch: string) => void
  /** Milliseconds since the run began. */
  readonly elapsedMs: () => number
}

/** Of the time of a run, it takes no more than about this part, */
const MOST_SHARE = 0.05
/** but for what nobody notices. */
const FREE_MS = 1_000

/**
 * Keeps the change of a run as a patch after a call, so that a run which is killed leaves what it has done. Null where
 * that failed, or is left out because it has taken too long so far, as in a checkout of very many files.
 */
export function changeKeeper({
  collect,
  diff,
  redactPatch,
  keep,
  elapsedMs,
}: Keeping): () => Promise<KeptChange | null> {
  let takenMs = 0
  let last: { readonly of: string; readonly kept: KeptChange } | null = null
  const kept = async (): Promise<KeptChange | null> => {
    const collected = await collect()
    const of = fingerprint(collected)
    if (last?.of === of) return last.kept
    const patch = await diff(collected)
    const clean = redactPatch(patch)
    keep(patch)
    const whole = clean === patch && collected.kind === 'change'
    last = { of, kept: { sha256: sha256(clean), whole } }
    return last.kept
  }
  return async () => {
    const startMs = elapsedMs()
    if (takenMs > Math.max(FREE_MS, startMs * MOST_SHARE)) return null
    // What is kept on the way is worth having, and nothing to end a run for.
    const result = await kept().catch(() => null)
    takenMs += elapsedMs() - startMs
    return result
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function fingerprint({ kind, change }: Collected): string {
  const hash = createHash('sha256').update(kind)
  for (const file of change) {
    hash.update(`\0${file.kind} ${file.path}\0`)
    if (file.kind === 'write') hash.update(`${file.mode} ${file.content.length}\0`).update(file.content)
  }
  return hash.digest('hex')
}
