import type { Model } from 'openai/resources/models'
import { jsonReply, type Reply, statusReply } from './reply.ts'
import type { Script } from './script.ts'

const CREATED_SECONDS = 1_763_000_000

/** The answer to `GET /v1/models/{id}`. */
export function listingReply({ models }: Script, id: string): Reply {
  const listing = models?.[id] ?? 'served'
  if (listing === 'not-found') return unknownModel(id)
  const model: Model = { id, created: CREATED_SECONDS, object: 'model', owned_by: 'system' }
  return jsonReply(200, listing === 'served' ? model : { ...model, shutdown_date: listing.shutdownDate })
}

/** A model answers until the day of its shutdown. */
export function isServed({ models }: Script, id: string): boolean {
  const listing = models?.[id] ?? 'served'
  if (listing === 'served' || listing === 'not-found') return listing === 'served'
  return Date.parse(listing.shutdownDate) > Date.now()
}

export function unknownModel(id: string): Reply {
  const message = `The model '${id}' does not exist or this key has no access to it.`
  return statusReply({ status: 404, code: 'model_not_found', param: 'model', message })
}
