import { hasPicture } from './pictures.ts'
import { type Reply, statusReply } from './reply.ts'
import type { Refusals } from './script.ts'
import { type CreateBody, itemsOf } from './wire.ts'

/** The answer of an endpoint that does not take a part of the request; null when it takes all of it. */
export function refusalReply(refusals: Refusals, body: CreateBody): Reply | null {
  const { fields = [], customTools = true, pictures = true, tiers } = refusals
  const field = fields.find(name => holds(body, name.split('.')))
  if (field !== undefined) return reply(refusals, field, `Unsupported parameter: '${field}'.`)
  const tier = body.service_tier ?? 'auto'
  if (tiers && !tiers.includes(tier))
    return reply(refusals, 'service_tier', `Invalid value: '${tier}' for 'service_tier'.`)
  const picture = pictures ? -1 : itemsOf(body).findIndex(hasPicture)
  if (picture >= 0) return reply(refusals, `input[${picture}].content`, 'This model takes no image input.')
  const at = customTools ? -1 : (body.tools ?? []).findIndex(({ type }) => type === 'custom')
  if (at < 0) return null
  return reply(refusals, `tools[${at}].type`, `tools[${at}].type: expected 'function', got 'custom'.`)
}

function holds(value: unknown, [name = '', ...rest]: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false
  return rest.length === 0 || holds(Reflect.get(value, name), rest)
}

function reply({ dialect = 'openai' }: Refusals, param: string, message: string): Reply {
  switch (dialect) {
    case 'openai':
      return statusReply({ status: 400, code: 'unsupported_parameter', param, message })
    case 'detail':
      return statusReply({ status: 400, body: { detail: message } })
    case 'schema': {
      const detail = [{ type: 'extra_forbidden', loc: ['body', ...param.split('.')], msg: message }]
      return statusReply({ status: 422, body: { detail } })
    }
  }
}
