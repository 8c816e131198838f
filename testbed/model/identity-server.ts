import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** The runner's address for identity tokens, and OpenAI's that exchanges them, on 127.0.0.1. */
export type IdentityServer = {
  readonly origin: string
  /** As the runner sets `ACTIONS_ID_TOKEN_REQUEST_URL`. */
  readonly requestUrl: string
  /** The audience of each identity token, and each exchange, in their order. */
  readonly asked: readonly unknown[]
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

export type IdentityScript = {
  /** What opens the runner's address. */
  readonly requestToken: string
  readonly accessToken: string
  /** Of the exchange; default 200. */
  readonly status?: number
}

/** Source: GitHub's "OpenID Connect reference"; RFC 8693 as OpenAI's client speaks it. */
export async function startIdentityServer(script: IdentityScript): Promise<IdentityServer> {
  const asked: unknown[] = []
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://127.0.0.1')
    if (url.pathname === '/oauth/token') return exchange(script, await json(incoming), { asked, outgoing })
    giveToken(script, url, { asked, incoming, outgoing })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    requestUrl: `${origin}/token?api-version=2.0`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

type Giving = {
  readonly asked: unknown[]
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

function giveToken({ requestToken }: IdentityScript, url: URL, { asked, incoming, outgoing }: Giving): void {
  const permitted = incoming.headers.authorization === `Bearer ${requestToken}`
  const audience = url.searchParams.get('audience')
  asked.push(audience)
  answer(outgoing, permitted ? 200 : 403, permitted ? { value: identityToken(String(audience)) } : {})
}

function exchange(
  { accessToken, status = 200 }: IdentityScript,
  body: unknown,
  { asked, outgoing }: Omit<Giving, 'incoming'>,
): void {
  asked.push(body)
  const refusal = { error: 'invalid_grant', error_description: 'No service account trusts this workflow.' }
  const token = { access_token: accessToken, token_type: 'Bearer', expires_in: 3600 }
  answer(outgoing, status, status === 200 ? token : refusal)
}

/** Looks like one; nobody here checks its signature. */
export function identityToken(audience: string): string {
  const parts = [{ alg: 'RS256' }, { aud: audience, sub: 'repo:octo/demo:ref:refs/heads/main' }]
  return [...parts.map(part => Buffer.from(JSON.stringify(part)).toString('base64url')), 'signature'].join(
    '.',
  )
}

function answer(outgoing: ServerResponse, status: number, body: unknown): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
