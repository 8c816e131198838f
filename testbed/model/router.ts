import { atOnce } from './deliver.ts'
import { listingReply } from './model-listing.ts'
import { inputTokens } from './prefix-cache.ts'
import { badBody, jsonReply, type Reply, statusReply } from './reply.ts'
import type { RequestCheck } from './request-check.ts'
import type { Responder } from './responder.ts'
import type { RecordedRequest, Script } from './script.ts'
import { isCreateBody } from './wire.ts'

/** Finds the answer to a request by key, method and path; requests for a response go to `respond`. */
export function router(script: Script, check: RequestCheck, respond: Responder): Responder {
  return request => {
    const { pathname } = new URL(request.path, 'http://127.0.0.1')
    const endpoint = `${request.method} ${pathname}`
    if (!isAuthorized(script, request)) return atOnce(wrongKey())
    if (endpoint === 'POST /v1/responses') return respond(request)
    if (endpoint === 'POST /v1/responses/input_tokens') return atOnce(countReply(request))
    const model = /^GET \/v1\/models\/([^/]+)$/.exec(endpoint)?.[1]
    if (model !== undefined) return atOnce(listingReply(script, decodeURIComponent(model)))
    check.object(`${endpoint} is not an endpoint of this server`)
    return atOnce(statusReply({ status: 404, code: 'not_found', message: `There is no ${endpoint}.` }))
  }
}

function isAuthorized({ apiKeys }: Script, { headers }: RecordedRequest): boolean {
  return apiKeys === undefined || apiKeys.some(key => headers.authorization === `Bearer ${key}`)
}

function wrongKey(): Reply {
  return statusReply({ status: 401, message: 'The API key is wrong.' })
}

function countReply({ body }: RecordedRequest): Reply {
  if (!isCreateBody(body)) return badBody()
  return jsonReply(200, { object: 'response.input_tokens', input_tokens: inputTokens(body) })
}
