import { atOnce, type Delivery } from './deliver.ts'
import { faultyReply } from './faults.ts'
import { type Generation, generate } from './generation.ts'
import { isServed, unknownModel } from './model-listing.ts'
import { prefixCache } from './prefix-cache.ts'
import { refusalReply } from './refusals.ts'
import { badBody, errorCode, type Reply, responseReply, statusReply } from './reply.ts'
import type { RequestCheck } from './request-check.ts'
import type { RecordedRequest, Script } from './script.ts'
import { type Attempt, turnCursor } from './turn-cursor.ts'
import type { Billed } from './usage.ts'
import { isCreateBody } from './wire.ts'

/** Decides the answer to one request for a response; the answer is data, sent by someone else. */
export type Responder = (request: RecordedRequest) => Delivery

/** Follows a script turn by turn, bills what is generated, and lets the check see every request. */
export function responder(script: Script, check: RequestCheck, bill: Billed[]): Responder {
  const cursor = turnCursor(script)
  const cache = prefixCache()
  return request => {
    const { body } = request
    if (!isCreateBody(body)) {
      check.object('a request for a response is no JSON object that names a model')
      return atOnce(badBody())
    }
    check.see(body)
    if (!isServed(script, body.model)) {
      check.settle({ kind: 'not-found' })
      return atOnce(unknownModel(body.model))
    }
    const refusal = refusalReply(script.refuses ?? {}, body)
    if (refusal) {
      check.settle({ kind: 'refused' })
      return atOnce(refusal)
    }
    const attempt = cursor.attempt(request)
    const delayMs = attempt.turn.delayMs ?? 0
    if (attempt.fault?.kind === 'status') {
      if (errorCode(attempt.fault) === 'model_not_found') check.settle({ kind: 'not-found' })
      if (errorCode(attempt.fault) === 'context_length_exceeded') check.settle({ kind: 'too-large' })
      return { ...atOnce(statusReply(attempt.fault)), delayMs }
    }
    const generation = generate(attempt, body, cache)
    bill.push(generation.billed)
    const onWhole = () => {
      check.settle({
        kind: 'answered',
        output: generation.output,
        inputTokens: generation.billed.input,
      })
      cursor.answered()
    }
    return { reply: replyTo(attempt, generation, body.stream === true), delayMs, onWhole }
  }
}

function replyTo({ fault }: Attempt, { response }: Generation, stream: boolean): Reply {
  if (fault === undefined || fault.kind === 'status') return responseReply(response, stream)
  return faultyReply(fault, response, stream)
}
