import { lookup } from 'node:dns/promises'
import { rmSync } from 'node:fs'
import { connect, createServer, isIP, type Socket } from 'node:net'
import { type AllowedHost, type HostPort, hostPortOf, type Reach, reach } from './allowed-hosts.ts'

/** The one way out of the sandbox: a proxy on a socket of the file system. */
export type Egress = AsyncDisposable & {
  readonly socket: string
  /** Hosts of one's own network, which commands reach at the same name and port. */
  readonly local: readonly HostPort[]
  /** Whether anything beyond these may be reached. */
  readonly hasPublic: boolean
  /** What was asked for in vain, as `allowed-hosts` would have to name it. */
  readonly blocked: () => readonly string[]
}

/** What an allowed host was found to be when the run began. */
type Door = AllowedHost & { readonly reach: Reach; readonly pinned: string }

type Gatehouse = { readonly doors: readonly Door[]; readonly blocked: Set<string> }

/** Resolves a name, for tests. */
export type Resolve = (host: string) => Promise<readonly string[]>

const HEAD_BYTES = 8 * 1024
const HEAD_MS = 10_000
const DIAL_MS = 30_000
const MOST_BLOCKED = 50
const REQUEST = /^CONNECT ([\x21-\x7e]{1,300}) HTTP\/1\.[01]\r\n(?:[\x20-\x7e\t]*\r\n)*\r\n$/
/** A request without a tunnel names its host in its address. */
const PLAIN = /^[A-Z]{3,10} http:\/\/([A-Za-z0-9._-]{1,253})(?::(\d{1,5}))?\//

/** Opens the proxy. A name that stands for a host of one's own network now stands for it to the end. */
export async function openEgress(
  hosts: readonly AllowedHost[],
  socket: string,
  resolve: Resolve = addressesOf,
): Promise<Egress> {
  const doors = await Promise.all(hosts.map(host => doorOf(host, resolve)))
  const house: Gatehouse = { doors, blocked: new Set() }
  const open = new Set<Socket>()
  const server = createServer(client => {
    open.add(client.on('close', () => open.delete(client)).on('error', () => client.destroy()))
    serve(client, house, resolve)
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(socket, done))
  server.unref()
  return {
    socket,
    local: doors.filter(door => door.reach === 'private').map(({ host, port }) => ({ host, port })),
    hasPublic: doors.some(door => door.reach === 'public'),
    blocked: () => [...house.blocked].sort(),
    [Symbol.asyncDispose]: async () => {
      for (const client of open) client.destroy()
      await new Promise(done => server.close(done))
      rmSync(socket, { force: true })
    },
  }
}

async function doorOf(host: AllowedHost, resolve: Resolve): Promise<Door> {
  const addresses = await resolve(host.host).catch(() => [])
  const [first = ''] = addresses
  const reaches = addresses.map(reach)
  const local = host.from === 'given' && reaches.length > 0 && reaches.every(far => far === 'private')
  return { ...host, reach: local ? 'private' : 'public', pinned: local ? first : '' }
}

/** Reads one request and joins the client to its host, or says why not. */
function serve(client: Socket, house: Gatehouse, resolve: Resolve): void {
  let head = Buffer.alloc(0)
  const late = setTimeout(() => client.destroy(), HEAD_MS)
  client.once('close', () => clearTimeout(late))
  client.on('data', function read(chunk: Buffer) {
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0 && head.length <= HEAD_BYTES) return
    client.off('data', read).pause()
    clearTimeout(late)
    const rest = head.subarray(end + 4)
    void answer(client, house, { text: head.subarray(0, end + 4).toString('latin1'), rest, resolve })
  })
}

type Asked = { readonly text: string; readonly rest: Buffer; readonly resolve: Resolve }

async function answer(client: Socket, house: Gatehouse, { text, rest, resolve }: Asked): Promise<void> {
  const target = hostPortOf(REQUEST.exec(text)?.[1] ?? '')
  if (target === null) {
    const [, host, port = '80'] = PLAIN.exec(text) ?? []
    if (host) note(house, hostPortOf(`${host}:${port}`))
    return refuse(client, '400 Bad Request')
  }
  const door = house.doors.find(({ host, port }) => host === target.host && port === target.port)
  const address = door ? await addressFor(door, resolve) : null
  if (address === null) {
    if (!door) note(house, target)
    return refuse(client, '403 Forbidden')
  }
  join(client, connect({ host: address, port: target.port }), rest)
}

/** The address to dial, which is the one that was looked at; null where it is not what it was taken for. */
async function addressFor(door: Door, resolve: Resolve): Promise<string | null> {
  if (door.reach === 'private') return door.pinned
  const addresses = await resolve(door.host).catch(() => [])
  return addresses.every(address => reach(address) === 'public') ? (addresses[0] ?? null) : null
}

function join(client: Socket, host: Socket, rest: Buffer): void {
  const late = setTimeout(() => host.destroy(new Error('timed out')), DIAL_MS)
  host.once('connect', () => {
    clearTimeout(late)
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    if (rest.length > 0) host.write(rest)
    client.pipe(host)
    host.pipe(client)
  })
  host.once('error', () => {
    clearTimeout(late)
    if (host.bytesRead === 0 && client.bytesWritten === 0) refuse(client, '502 Bad Gateway')
    else client.destroy()
  })
  client.once('close', () => host.destroy())
  host.once('close', () => client.end())
}

function note({ blocked }: Gatehouse, target: HostPort | null): void {
  if (target === null || blocked.size >= MOST_BLOCKED) return
  const host = isIP(target.host) === 6 ? `[${target.host}]` : target.host
  blocked.add(`${host}:${target.port}`)
}

function refuse(client: Socket, status: string): void {
  if (!client.destroyed) client.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
}

async function addressesOf(host: string): Promise<string[]> {
  if (isIP(host)) return [host]
  const found = await lookup(host, { all: true })
  return found.map(({ address }) => address)
}
