import { connect, createServer, type Socket } from 'node:net'

// Runs inside the sandbox, as a process of its own: joins ports of the sandbox's loopback to the proxy outside, whose
// socket is the first argument. Each of the others is ADDRESS PORT, for the proxy itself, or ADDRESS PORT HOST, for a
// port that leads through it to one host. Says so when all are open.
const [socket = '', ...places] = process.argv.slice(2)
const GRANTED = /^HTTP\/1\.1 200 /

await Promise.all(places.map(open))
process.stdout.write('open\n')

async function open(place: string): Promise<void> {
  const [address = '', port = '', host] = place.split(' ')
  const server = createServer({ allowHalfOpen: true }, client => (host ? tunnel(client, host) : join(client)))
  // An address that this machine does not have, or a port that may not be had, is a host that cannot be reached.
  await new Promise<void>(done => {
    server.once('error', () => done()).listen({ host: address, port: Number(port) }, done)
  })
}

function join(client: Socket): Socket {
  const proxy = connect({ path: socket, allowHalfOpen: true })
  for (const end of [client, proxy]) {
    end.on('error', () => {
      client.destroy()
      proxy.destroy()
    })
  }
  client.pipe(proxy)
  proxy.pipe(client)
  return proxy
}

function tunnel(client: Socket, host: string): void {
  const proxy = connect({ path: socket, allowHalfOpen: true })
  const end = (): void => {
    client.destroy()
    proxy.destroy()
  }
  client.on('error', end)
  proxy.on('error', end)
  proxy.write(`CONNECT ${host} HTTP/1.1\r\n\r\n`)
  let head = Buffer.alloc(0)
  proxy.on('data', function read(chunk: Buffer) {
    head = Buffer.concat([head, chunk])
    const at = head.indexOf('\r\n\r\n')
    if (at < 0) return
    proxy.off('data', read)
    if (!GRANTED.test(head.toString('latin1'))) return end()
    client.write(head.subarray(at + 4))
    client.pipe(proxy)
    proxy.pipe(client)
  })
}
