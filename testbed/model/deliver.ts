import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Reply } from './reply.ts'

export type Delivery = {
  readonly reply: Reply
  /** Before the first byte. */
  readonly delayMs: number
  /** Called just before the frame that completes the answer, so that the client's next request finds it done. */
  readonly onWhole: () => void
}

export function atOnce(reply: Reply): Delivery {
  return { reply, delayMs: 0, onWhole: () => undefined }
}

/** Sends a reply and ends as it says. Stops quietly when the client or the server goes. */
export async function deliver({ reply, delayMs, onWhole }: Delivery, res: ServerResponse): Promise<void> {
  const gone = new AbortController()
  res.once('close', () => gone.abort())
  await pause(delayMs, gone.signal)
  if (gone.signal.aborted) return
  res.writeHead(reply.status, reply.headers)
  res.flushHeaders()
  for (const [index, frame] of reply.body.entries()) {
    await pause(reply.pauseBeforeFrameMs, gone.signal)
    if (gone.signal.aborted) return
    if (reply.whole && index === reply.body.length - 1) onWhole()
    res.write(frame)
  }
  await endAs(reply.end, res, gone.signal)
}

async function endAs(end: Reply['end'], res: ServerResponse, gone: AbortSignal): Promise<void> {
  switch (end) {
    case 'close':
      res.end()
      return
    case 'cut':
      // Unlike destroy, this lets what was written reach the client first.
      res.socket?.destroySoon()
      return
    case 'stall':
      if (!gone.aborted) await once(gone, 'abort')
  }
}

async function pause(ms: number, gone: AbortSignal): Promise<void> {
  if (ms <= 0) return
  await delay(ms, undefined, { signal: gone }).catch(() => undefined)
}
