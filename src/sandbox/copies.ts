import type { Sandbox, SandboxOptions } from './commands.ts'
import { copyCheckout, removeCopy, type Workspace } from './workspace.ts'

/** Fresh copies of the pristine tree. Disposing waits until nothing is copied or deleted any more. */
export type Copies = AsyncDisposable & {
  /** The copy that was prepared, or else a new one; disposing it deletes it in the background. */
  readonly take: () => Promise<Workspace>
  /** Begins to make the next one, so that it is there when what runs meanwhile has ended. */
  readonly prepare: () => void
}

/** Copies can be made before it is known how commands will run in them. */
export function freshCopies(options: SandboxOptions, sandbox: Promise<Sandbox>): Copies {
  const stop = new AbortController()
  const deletions: Promise<void>[] = []
  let prepared: Promise<string> | null = null
  const prepare = (): void => {
    if (stop.signal.aborted) return
    prepared ??= copyCheckout(options, stop.signal)
    // Whoever takes it is told; nobody may come to take it.
    prepared.catch(() => {})
  }
  return {
    prepare,
    take: async () => {
      prepare()
      const copy = prepared
      prepared = null
      const [root, { commandsIn }] = await Promise.all([copy ?? copyCheckout(options, stop.signal), sandbox])
      const dispose = async (): Promise<void> => {
        const gone = removeCopy(root)
        // What cannot be deleted, as files of another user, must not end the run: the scene tries once more.
        gone.catch(() => {})
        deletions.push(gone)
      }
      return { root, run: commandsIn(root), [Symbol.asyncDispose]: dispose }
    },
    [Symbol.asyncDispose]: async () => {
      stop.abort()
      await Promise.allSettled([prepared, ...deletions])
    },
  }
}
