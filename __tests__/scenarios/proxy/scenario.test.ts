import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from '@jest/globals'
import { play } from '../play.ts'

/** A forward proxy on the loopback interface that counts what passes through it. */
async function openProxy() {
  const targets: string[] = []
  const server = createServer((incoming, outgoing) => {
    targets.push(String(incoming.headers.host))
    const { method, headers, url = '' } = incoming
    incoming.pipe(
      request(url, { method, headers }, answer =>
        answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, answer.headers)),
      ),
    )
  })
  server.on('connect', (incoming, socket, head) => {
    targets.push(String(incoming.url))
    const [host = '', port] = String(incoming.url).split(':')
    const target = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      target.write(head)
      target.pipe(socket).pipe(target)
    })
    target.on('error', () => socket.destroy())
    socket.on('error', () => target.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}`, targets, close }
}

test('the model and GitHub are asked through the proxy that the environment names', async () => {
  const proxy = await openProxy()
  await play(
    { verdict: 'fixed', github: {}, environment: { HTTP_PROXY: proxy.url } },
    ({ model, github }) => {
      const ports = new Set(proxy.targets.map(target => target.split(':')[1]))
      expect(model.requests.length).toBe(4)
      expect(github?.requests.length).toBeGreaterThan(5)
      expect(ports.size).toBe(2)
    },
  )
  proxy.close()
})

test('NO_PROXY is heeded', async () => {
  const proxy = await openProxy()
  await play(
    { verdict: 'fixed', github: {}, environment: { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' } },
    () => {
      expect(proxy.targets).toEqual([])
    },
  )
  proxy.close()
})
