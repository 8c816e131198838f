import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** A proxy on 127.0.0.1, as HTTPS_PROXY names one, that leads every host to a port of this machine. */
export type Tunnel = {
  readonly url: string
  /** `host:port` of every tunnel that was asked for. */
  readonly targets: readonly string[]
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** `ports`: by host, for example `api.openai.com`; a host that is not named is refused. */
export async function startTunnel(ports: Readonly<Record<string, number>>): Promise<Tunnel> {
  const targets: string[] = []
  const open = new Set<Socket>()
  const server = createServer((_, outgoing) => outgoing.writeHead(405).end())
  server.on('connect', (incoming, socket: Socket) => {
    const target = String(incoming.url)
    targets.push(target)
    const port = ports[target.split(':')[0] ?? '']
    if (port === undefined) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    for (const end of [onward, socket]) open.add(end.on('close', () => open.delete(end)))
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
