import { createServer } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { whenAvailable } from '../../capability.ts'
import { play } from '../play.ts'
import { SUM, SUM_TURNS } from '../sum.ts'

/** A service on the loopback, as a job starts it before the action. */
async function service() {
  const seen: string[] = []
  const server = createServer(socket => {
    socket.on('error', () => {})
    socket.on('data', data => {
      seen.push(String(data).trim())
      socket.end('+PONG\r\n')
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  const close = (): Promise<void> => new Promise(done => server.close(() => done()))
  return { port, seen, [Symbol.asyncDispose]: close }
}

const ask = (host: string, port: number) => `exec 5<>/dev/tcp/${host}/${port} && echo PING >&5 && head -1 <&5`

test('without a service that is named, allowed-hosts names what it expects', async () => {
  await play({ verdict: 'config-error', inputs: { 'allowed-hosts': 'localhost' } }, ({ result }) =>
    expect(result.outputs.reason).toMatch(/^allowed-hosts: expected host:port/),
  )
})

whenAvailable('bubblewrap', describe)('a service on the loopback', () => {
  test('is reached by tests and by the model at its own address, when it is named', async () => {
    await using redis = await service()
    const files = { ...SUM, 'test.sh': `(${ask('localhost', redis.port)}) || exit 7\n${SUM['test.sh']}` }
    const turns = [{ shell: ask('127.0.0.1', redis.port) }, ...SUM_TURNS.slice(1)]
    const inputs = { 'allowed-hosts': `localhost:${redis.port}` }
    await play({ verdict: 'fixed', project: { files }, script: { turns }, inputs }, ({ model }) => {
      expect(JSON.stringify(model.requests[1]?.body)).toContain('+PONG')
      expect(redis.seen.length).toBeGreaterThan(3)
    })
  })

  test('is not reached when another is named', async () => {
    await using redis = await service()
    const turns = [{ shell: ask('localhost', redis.port) }, ...SUM_TURNS.slice(1)]
    const inputs = { 'allowed-hosts': 'localhost:1024' }
    await play({ verdict: 'fixed', script: { turns }, inputs }, ({ model }) => {
      expect(JSON.stringify(model.requests[1]?.body)).toContain('Connection refused')
      expect(redis.seen).toEqual([])
    })
  })

  test('is not reached by default', async () => {
    await using redis = await service()
    const turns = [{ shell: ask('127.0.0.1', redis.port) }, ...SUM_TURNS.slice(1)]
    await play({ verdict: 'fixed', script: { turns } }, () => expect(redis.seen).toEqual([]))
  })
})

whenAvailable('bubblewrap', test)('hosts that are asked for in vain stand in the summary', async () => {
  const request = (target: string) =>
    `(exec 5<>/dev/tcp/127.0.0.1/3128 && printf 'CONNECT ${target} HTTP/1.1\\r\\n\\r\\n' >&5 && head -1 <&5)`
  const shell = `${request('evil.example:443')}; ${request('169.254.169.254:80')}; echo "$HTTPS_PROXY"`
  const turns = [{ shell }, ...SUM_TURNS.slice(1)]
  await play(
    { verdict: 'fixed', script: { turns }, inputs: { 'allowed-hosts': 'npm' } },
    ({ model, result }) => {
      const answer = JSON.stringify(model.requests[1]?.body)
      expect(answer.match(/HTTP\/1\.1 403 Forbidden/g)).toHaveLength(2)
      expect(answer).toContain('http://127.0.0.1:3128')
      expect(result.summary).toMatch(/Commands asked for what they may not reach: .*evil/)
      expect(result.summary).toMatch(/169\.254\.169\.254/)
    },
  )
})
