import type { EventDraft } from './wire.ts'

/** A stream's bytes, one buffer per event, each numbered by its place. */
export function frames(events: readonly EventDraft[]): readonly Buffer[] {
  return events.map((event, sequence_number) =>
    Buffer.from(`event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number })}\n\n`),
  )
}

/** The first bytes of a body, exactly so many, still in its frames. */
export function leading(body: readonly Buffer[], bytes: number): readonly Buffer[] {
  const taken: Buffer[] = []
  let left = bytes
  for (const frame of body) {
    if (left <= 0) break
    taken.push(frame.subarray(0, left))
    left -= frame.length
  }
  return taken
}

export function byteLength(body: readonly Buffer[]): number {
  return body.reduce((sum, frame) => sum + frame.length, 0)
}
