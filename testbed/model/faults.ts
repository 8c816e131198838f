import type { ResponseError } from 'openai/resources/responses/responses'
import { openingEvents } from './events.ts'
import { halved } from './output-items.ts'
import { type Reply, responseReply, statusReply } from './reply.ts'
import type { Fault, StatusFault } from './script.ts'
import { byteLength, frames, leading } from './sse.ts'
import type { OutputItem, WireResponse } from './wire.ts'

/** Faults that come after the request was taken, and so after it was billed. */
export type GenerationFault = Exclude<Fault, StatusFault>

/** The reply to an attempt that meets a fault in place of, or on the way to, its response. */
export function faultyReply(fault: GenerationFault, response: WireResponse, stream: boolean): Reply {
  const reply = responseReply(response, stream)
  switch (fault.kind) {
    case 'slow':
      return { ...reply, pauseBeforeFrameMs: fault.delayMs }
    case 'cut':
    case 'stall':
      return { ...reply, body: broken(reply.body, fault.afterBytes), whole: false, end: fault.kind }
    case 'no-terminal':
      return { ...reply, body: reply.body.slice(0, -1), whole: false }
    case 'failed':
      return { ...responseReply(failed(response, fault), stream), whole: false }
    case 'incomplete':
      return { ...responseReply(incomplete(response, fault.reason), stream), whole: false }
    case 'error-event':
      if (!stream) return statusReply({ status: 500, code: fault.code, message: fault.message })
      return { ...reply, body: errorStream(response, fault), whole: false }
  }
}

/** The last byte never arrives, or a client could take a broken stream for a whole one. */
function broken(body: readonly Buffer[], afterBytes: number): readonly Buffer[] {
  return leading(body, Math.min(afterBytes, byteLength(body) - 1))
}

type Told = { readonly code: string; readonly message: string }

function failed({ usage: _, ...response }: WireResponse, { code, message }: Told): WireResponse {
  // The script may name codes that the SDK's list does not know; so may the endpoint.
  return {
    ...response,
    status: 'failed',
    completed_at: null,
    output: [],
    error: { code: code as ResponseError['code'], message },
  }
}

function incomplete(response: WireResponse, reason: 'max_output_tokens' | 'content_filter'): WireResponse {
  const items = response.output as readonly OutputItem[]
  const output = items.map((item, index) => (index === items.length - 1 ? halved(item) : item))
  return { ...response, status: 'incomplete', completed_at: null, incomplete_details: { reason }, output }
}

function errorStream(response: WireResponse, { code, message }: Told): readonly Buffer[] {
  return frames([...openingEvents(response), { type: 'error', code, message, param: null }])
}
