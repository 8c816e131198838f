import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/** When the requests for a response came in and when their answers were out, on the monotonic clock. */
export type ServerClock = Disposable & {
  readonly arrivedAtMs: readonly number[]
  readonly answeredAtMs: readonly number[]
}

/** Listens to the HTTP servers of this process: headers read, last byte handed to the system. */
export function startServerClock(): ServerClock {
  const arrivedAtMs: number[] = []
  const answeredAtMs: number[] = []
  const listeners = [
    ['http.server.request.start', noteIn(arrivedAtMs)],
    ['http.server.response.finish', noteIn(answeredAtMs)],
  ] as const
  for (const [channel, listener] of listeners) subscribe(channel, listener)
  const stop = (): void => {
    for (const [channel, listener] of listeners) unsubscribe(channel, listener)
  }
  return { arrivedAtMs, answeredAtMs, [Symbol.dispose]: stop }
}

function noteIn(times: number[]) {
  return (message: unknown): void => {
    const { request } = message as { readonly request: IncomingMessage }
    if (request.url === '/v1/responses') times.push(performance.now())
  }
}
