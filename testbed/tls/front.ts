import { once } from 'node:events'
import { request } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Identity } from './certificate.ts'

/** A server on 127.0.0.1 that speaks TLS and hands every request on, as it is, to one that does not. */
export type TlsFront = {
  readonly port: number
  /** From now on to this address, `http://127.0.0.1:PORT`. Before, requests are answered with 502. */
  readonly handTo: (origin: string) => void
  /** The host that each request was meant for, in their order. */
  readonly hosts: readonly string[]
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

export async function startTlsFront({ certificate: cert, key }: Identity): Promise<TlsFront> {
  const hosts: string[] = []
  let target = ''
  const server = createServer({ cert, key }, (incoming, outgoing) => {
    const { method, headers, url = '' } = incoming
    hosts.push(String(headers.host))
    if (target === '') {
      outgoing.writeHead(502).end()
      return
    }
    const onward = request(new URL(url, target), { method, headers }, answer =>
      answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, answer.headers)),
    )
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    handTo: origin => {
      target = origin
    },
    hosts,
    [Symbol.asyncDispose]: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
