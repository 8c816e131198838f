/** Aborts when nothing has been heard for so long; `touch` says that something was, and starts it. */
export type IdleWatch = {
  readonly signal: AbortSignal
  readonly touch: () => void
  readonly stop: () => void
}

/** A client's timeout ends with the headers; a stream that falls silent from then on is noticed here. */
export function idleWatch(idleMs: number): IdleWatch {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const touch = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => controller.abort(new Error(`nothing was heard for ${idleMs / 1000} s`)), idleMs)
  }
  return { signal: controller.signal, touch, stop: () => clearTimeout(timer) }
}
