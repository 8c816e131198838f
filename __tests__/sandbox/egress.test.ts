import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { allowedBy } from '../../src/sandbox/allowed-hosts.ts'
import { type Egress, openEgress, type Resolve } from '../../src/sandbox/egress.ts'

const directory = mkdtempSync(join(tmpdir(), 'egress-'))
afterAll(() => rmSync(directory, { recursive: true }))

/** Says what it is told, so that it is known who was reached. */
const echo = createServer(socket => socket.on('error', () => {}).pipe(socket))
let port = 0
beforeAll(async () => {
  await new Promise<void>(done => echo.listen(0, '127.0.0.1', done))
  port = (echo.address() as { port: number }).port
})
afterAll(() => new Promise(done => echo.close(done)))

let count = 0
function open(lines: readonly string[], resolve: Resolve): Promise<Egress> {
  count += 1
  const hosts = lines.flatMap(line => allowedBy(line) ?? [])
  return openEgress(hosts, join(directory, String(count)), resolve)
}

/** What comes back for the bytes, until the other side ends or has said this. */
function say(socket: string, text: string | Buffer, until = '\r\n\r\n'): Promise<string> {
  return new Promise((resolve, reject) => {
    const client = connect(socket)
    let answer = ''
    client.on('error', reject).on('close', () => resolve(answer))
    client.on('data', data => {
      answer += data
      if (answer.includes(until)) client.destroy()
    })
    client.write(text)
  })
}

const ask = (target: string) => `CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`
const PUBLIC = '93.184.216.34'
const to =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses

describe('the proxy', () => {
  test('joins a client to a host of one’s own network, with all that it says', async () => {
    await using egress = await open([`localhost:${port}`], to('127.0.0.1'))
    expect(egress.local).toEqual([{ host: 'localhost', port }])
    const answer = await say(egress.socket, `${ask(`localhost:${port}`)}hello`, 'hello')
    expect(answer).toBe('HTTP/1.1 200 Connection established\r\n\r\nhello')
    expect(egress.blocked()).toEqual([])
  })

  test('pins such a host when it begins', async () => {
    const answers = [['127.0.0.1'], ['169.254.169.254']]
    await using egress = await open([`db:${port}`], async () => answers.shift() ?? [])
    expect(await say(egress.socket, `${ask(`db:${port}`)}hello`, 'hello')).toMatch(
      /^HTTP\/1\.1 200 .*hello$/s,
    )
  })

  test.each([
    ['the loopback', ['127.0.0.1']],
    ['a private network', ['10.1.2.3']],
    ['metadata', ['169.254.169.254']],
    ['the loopback, as an IPv6 address', ['::ffff:127.0.0.1']],
    ['one public and one private address', [PUBLIC, '127.0.0.1']],
    ['nothing', []],
  ])('dials no public name that comes to stand for %s', async (_, later) => {
    const answers = [[PUBLIC], later]
    await using egress = await open([`example.com:${port}`], async () => answers.shift() ?? [])
    expect(egress.hasPublic).toBe(true)
    expect(await say(egress.socket, ask(`example.com:${port}`))).toMatch(/^HTTP\/1\.1 403 /)
  })

  test('dials none of a preset at home, whatever it stands for', async () => {
    await using egress = await open(['npm'], to('127.0.0.1'))
    expect(egress.local).toEqual([])
    expect(await say(egress.socket, ask('registry.npmjs.org:443'))).toMatch(/^HTTP\/1\.1 403 /)
  })

  test.each([
    ['another host', 'other.example:443', 'other.example:443'],
    ['another port', 'example.com:80', 'example.com:80'],
    ['a host that ends like it', 'evil-example.com:443', 'evil-example.com:443'],
    ['a host that begins like it', 'example.com.evil.example:443', 'example.com.evil.example:443'],
    ['an address', '127.0.0.1:443', '127.0.0.1:443'],
    ['metadata', '169.254.169.254:80', '169.254.169.254:80'],
    ['an IPv6 address', '[::1]:443', '[::1]:443'],
  ])('refuses %s, and remembers it', async (_, target, named) => {
    await using egress = await open(['example.com:443'], to(PUBLIC))
    expect(await say(egress.socket, ask(target))).toMatch(/^HTTP\/1\.1 403 /)
    expect(egress.blocked()).toEqual([named])
  })

  test.each([
    ['a NUL in the name', ask('example.com\u0000.evil.example:443')],
    ['a trailing dot', ask('example.com.:443')],
    ['letters that are not ASCII', ask('exämple.com:443')],
    ['a number for an address', ask('2130706433:443')],
    ['an address in hexadecimal', ask('0x7f000001:443')],
    ['a user', ask('example.com:443@evil.example:443')],
    ['an address with scheme', ask('https://example.com:443')],
    ['no port', ask('example.com')],
    ['another method', 'GET / HTTP/1.1\r\nHost: example.com:443\r\n\r\n'],
    ['two targets', 'CONNECT example.com:443 evil.example:443 HTTP/1.1\r\n\r\n'],
    ['lines that end too early', 'CONNECT example.com:443 HTTP/1.1\n\nX: y\r\n\r\n'],
    ['a line in front', `\r\n${ask('example.com:443')}`],
    ['another protocol', 'CONNECT example.com:443 HTTP/2\r\n\r\n'],
    ['bytes without an end', Buffer.alloc(16 * 1024, 'A')],
    ['a header with a NUL', 'CONNECT example.com:443 HTTP/1.1\r\nHost: \0\r\n\r\n'],
  ])('takes %s for no request', async (_, text) => {
    await using egress = await open(['example.com:443'], to(PUBLIC))
    expect(await say(egress.socket, text)).toMatch(/^HTTP\/1\.1 400 /)
    expect(egress.blocked()).toEqual([])
  })

  test('remembers the host of a request without a tunnel, which it does not serve', async () => {
    await using egress = await open(['example.com:443'], to(PUBLIC))
    const text = 'GET http://deb.example.org/x HTTP/1.1\r\nHost: deb.example.org\r\n\r\n'
    expect(await say(egress.socket, text)).toMatch(/^HTTP\/1\.1 400 /)
    expect(egress.blocked()).toEqual(['deb.example.org:80'])
  })

  test('remembers no more than it can tell', async () => {
    await using egress = await open(['example.com:443'], to(PUBLIC))
    for (let n = 0; n < 60; n += 1) await say(egress.socket, ask(`h${n}.example:443`))
    expect(egress.blocked().length).toBe(50)
  })
})
