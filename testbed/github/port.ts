import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Reply } from './reply.ts'

export type Incoming = {
  readonly method: string
  /** As it came: still encoded, with the query. */
  readonly path: string
  readonly pathname: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly content: Buffer
}

/** `cut` ends the connection without an answer. */
export type Answer = (incoming: Incoming) => Promise<Reply | 'cut'>

/** A port of the loopback interface, which is an origin of its own. */
export type Port = {
  readonly url: string
  readonly serve: (answer: Answer) => void
  readonly close: () => Promise<void>
}

export async function openPort(): Promise<Port> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    serve: answer =>
      void server.on('request', (request, response) => void exchange(answer, request, response)),
    close: async () => {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

/** A client that hangs up in the middle is no failure of the testbed. */
async function exchange(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const reply = await answer(await read(request))
    if (reply === 'cut') return void request.socket.destroy()
    send(reply, response)
  } catch {
    request.socket.destroy()
  }
}

async function read(request: IncomingMessage): Promise<Incoming> {
  const path = request.url ?? '/'
  const { pathname, searchParams: query } = new URL(path, 'http://127.0.0.1')
  return {
    method: request.method ?? 'GET',
    path,
    pathname,
    query,
    headers: request.headers,
    content: await buffer(request),
  }
}

function send(reply: Reply, response: ServerResponse): void {
  const { status = 200, headers, body } = reply
  const content = Buffer.isBuffer(body) || body === undefined ? body : JSON.stringify(body)
  const type = content === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...type, ...headers }).end(content)
}
