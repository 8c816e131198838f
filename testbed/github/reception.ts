import { setTimeout as delay } from 'node:timers/promises'
import { tokenOf } from './access.ts'
import { type Fault, type FaultResponse, faultPlan } from './faults.ts'
import type { Incoming } from './port.ts'
import type { Reply } from './reply.ts'

/** `path` as it came, encoded and with its query; `body` parsed, null when it is no JSON. */
export type RecordedRequest = {
  readonly origin: 'api' | 'storage'
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly token: string | null
}

type Plans = {
  readonly faults: readonly Fault[]
  readonly onRequest: (request: RecordedRequest) => void | Promise<void>
  readonly report: (violation: string) => void
}

/** What every request passes before it is answered: it is kept, a test may act, a fault may strike. */
export type Reception = {
  readonly requests: readonly RecordedRequest[]
  readonly admit: (request: RecordedRequest, respond: Respond) => Promise<Reply | 'cut'>
  /** Ends what is being delayed. */
  readonly close: () => void
}

type Respond = () => Promise<Reply | 'cut'>

export function openReception(plans: Plans): Reception {
  const requests: RecordedRequest[] = []
  const closing = new AbortController()
  const faultOf = faultPlan(plans.faults)
  return {
    requests,
    admit: async (request, respond) => {
      requests.push(request)
      await hooked(plans, request)
      return underFault(faultOf(request.method, request.path), respond, closing.signal)
    },
    close: () => closing.abort(),
  }
}

export function recorded(origin: RecordedRequest['origin'], incoming: Incoming): RecordedRequest {
  const { method, path, headers, content } = incoming
  return { origin, method, path, body: parsed(content), token: tokenOf(headers.authorization) }
}

/** A hook that fails is a mistake of the test, which has to see it. */
async function hooked({ onRequest, report }: Plans, request: RecordedRequest): Promise<void> {
  try {
    await onRequest(request)
  } catch (error) {
    report(`onRequest failed: ${error}`)
  }
}

async function underFault(
  fault: FaultResponse | null,
  respond: Respond,
  closing: AbortSignal,
): Promise<Reply | 'cut'> {
  if (fault === null) return respond()
  if (fault === 'cut') return 'cut'
  if (fault === 'lost') return respond().then(() => 'cut')
  if ('status' in fault) return fault
  await delay(fault.delayMs, undefined, { signal: closing })
  return respond()
}

function parsed(content: Buffer): unknown {
  if (content.length === 0) return undefined
  try {
    return JSON.parse(content.toString())
  } catch {
    return null
  }
}
