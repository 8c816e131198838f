import { permissionsOf, requirePermission, tokenOf } from './access.ts'
import { findingsOf, type Match, operationFor } from './conformance.ts'
import type { Incoming } from './port.ts'
import { notFound, Refusal, type Reply, unprocessable } from './reply.ts'
import { ROUTES } from './routes.ts'
import type { Call, Permissions, Site } from './site.ts'

type Api = {
  readonly site: Site
  readonly tokens: Readonly<Record<string, Permissions>> | undefined
  readonly report: (violation: string) => void
}

/** A request that was held against GitHub's description, ready to be answered. Faulted requests are checked too. */
export function examine(api: Api, incoming: Incoming, body: unknown): () => Promise<Reply> {
  const name = `${incoming.method} ${incoming.pathname}`
  const match = operationFor(incoming.method, incoming.pathname)
  const findings = match === null ? [] : findingsOf(match, incoming.query, body)
  if (match === null) api.report(`${name}: no operation that the testbed knows`)
  for (const { text } of findings) api.report(`${name}: ${match?.operation.id} ${text}`)
  const refused = findings.filter(finding => finding.kind === 'refused').map(finding => finding.text)
  return async () => {
    try {
      return await answer(api, { incoming, body, match, refused })
    } catch (error) {
      if (error instanceof Refusal) return error.reply
      api.report(`${name}: the testbed failed: ${error}`)
      return { status: 500, body: { message: String(error) } }
    }
  }
}

type Examined = {
  readonly incoming: Incoming
  readonly body: unknown
  readonly match: Match | null
  readonly refused: readonly string[]
}

async function answer(api: Api, { incoming, body, match, refused }: Examined): Promise<Reply> {
  const permissions = permissionsOf(api.tokens, tokenOf(incoming.headers.authorization))
  if (match === null || !isOurs(api.site, match)) throw notFound()
  const route = ROUTES[match.operation.id]
  if (route === undefined) throw new Error(`no route for ${match.operation.id}`)
  requirePermission(permissions, route.needs)
  if (body === null) throw new Refusal(400, 'Problems parsing JSON')
  if (refused.length > 0) throw unprocessable(`Invalid request.\n\n${refused.join('\n')}`)
  const reply = await route.handler(api.site, callOf(match, incoming, { body, permissions }))
  return { status: match.operation.successStatus, ...reply }
}

function isOurs({ owner, name }: Site, { parameters }: Match): boolean {
  if (parameters.owner === undefined) return true
  return `${parameters.owner}/${parameters.repo}`.toLowerCase() === `${owner}/${name}`.toLowerCase()
}

function callOf(match: Match, incoming: Incoming, more: { body: unknown; permissions: Permissions }): Call {
  return {
    parameter: name => match.parameters[name] ?? '',
    query: incoming.query,
    pathname: incoming.pathname,
    body: (more.body ?? {}) as Call['body'],
    accept: incoming.headers.accept ?? '',
    permissions: more.permissions,
  }
}
