import type { GitHub } from '../platform/github.ts'
import { answerOf } from './answer.ts'
import { delayBefore, type Recency } from './retry.ts'

/** What every request carries. */
export type Common = {
  readonly owner: string
  readonly repo: string
  readonly request: { readonly signal: AbortSignal }
}

/** GitHub's REST API for one repository; waits and asks again where that can help. Every call may reach it twice. */
export type Api = {
  readonly rest: GitHub['rest']
  readonly ask: <T>(call: (common: Common) => Promise<T>) => Promise<T>
  /** For calls that build on what was written a moment ago, which GitHub may not see yet. */
  readonly askAfterWrite: <T>(call: (common: Common) => Promise<T>) => Promise<T>
  readonly pause: (milliseconds: number) => Promise<void>
}

export type Patience = {
  readonly signal: AbortSignal
  readonly sleep: (milliseconds: number) => Promise<void>
}

type Place = { readonly owner: string; readonly repository: string }

const REQUEST_TIMEOUT_MS = 60_000

export function openApi(github: GitHub, { owner, repository }: Place, patience: Patience): Api {
  const { signal } = patience
  const pause = (milliseconds: number) => untilAborted(patience.sleep(milliseconds), signal)
  const asker =
    (recency: Recency): Api['ask'] =>
    async call => {
      for (let attempt = 1; ; attempt += 1) {
        signal.throwIfAborted()
        const request = { signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]) }
        const ended = await settled(call({ owner, repo: repository, request }))
        if (ended.status === 'fulfilled') return ended.value
        signal.throwIfAborted()
        const answer = answerOf(ended.reason)
        const delay = answer && delayBefore(answer, attempt, recency)
        if (delay === null) throw ended.reason
        await pause(delay)
      }
    }
  return { rest: github.rest, ask: asker('settled'), askAfterWrite: asker('just-written'), pause }
}

async function settled<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  const [result] = await Promise.allSettled([promise])
  return result
}

async function untilAborted(sleep: Promise<void>, signal: AbortSignal): Promise<void> {
  const done = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done.signal })
  })
  await Promise.race([sleep, aborted]).finally(() => done.abort())
  signal.throwIfAborted()
}
