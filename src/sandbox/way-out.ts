import { readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import type { AllowedHost, HostPort } from './allowed-hosts.ts'
import { type Egress, openEgress } from './egress.ts'

/** What the sandbox is given so that commands reach what they may: files, a command before theirs, variables. */
export type WayOut = AsyncDisposable & {
  readonly binds: readonly (readonly [source: string, at: string])[]
  /** Starts the relay and then whatever follows. */
  readonly before: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly blocked: () => readonly string[]
}

const PLACE = '/run/codex-max-fix'
const [NODE, RELAY, SOCKET] = [`${PLACE}/node`, `${PLACE}/relay.mjs`, `${PLACE}/proxy`]
const PROXY_PORTS = [3128, 3129, 3130, 3131, 3132, 3133]
const RELAY_PROGRAM = join(import.meta.dirname, 'relay/index.js')
/** The relay is there when it has said so; it ends with the sandbox. */
const START = `exec 3< <(exec "$0" --no-warnings ${RELAY} "\${@:2:$1}" 2>/dev/null); read -r _ <&3; exec 3<&-; shift $(($1 + 1)); exec "$@"`

/** Opens the proxy below `scratch`, with what leads to it. */
export async function openWayOut(
  hosts: readonly AllowedHost[],
  scratch: string,
  program = RELAY_PROGRAM,
): Promise<WayOut> {
  const egress = await openEgress(hosts, join(scratch, 'proxy'))
  const proxyPort = PROXY_PORTS.find(port => egress.local.every(local => local.port !== port)) ?? 0
  const locals = egress.local.map(placed)
  const names = locals.filter(({ host }) => isIP(host) === 0 && host !== 'localhost')
  const hostsFile = join(scratch, 'hosts')
  writeFileSync(hostsFile, hostsText(names))
  const places = [
    `127.0.0.1 ${proxyPort}`,
    ...locals.flatMap(({ host, port, at }) =>
      at.map(address => `${address} ${port} ${written(host)}:${port}`),
    ),
  ]
  return {
    binds: [
      [process.execPath, NODE],
      [program, RELAY],
      [egress.socket, SOCKET],
      ...(names.length > 0 ? [[hostsFile, '/etc/hosts'] as const] : []),
    ],
    before: ['/bin/bash', '-c', START, NODE, String(places.length + 1), SOCKET, ...places],
    environment: egress.hasPublic ? proxyVariables(proxyPort, egress) : {},
    blocked: egress.blocked,
    [Symbol.asyncDispose]: () => egress[Symbol.asyncDispose](),
  }
}

type Placed = HostPort & { readonly at: readonly string[] }

/** Of the loopback every host has the address that it is known by; another name gets one of its own, as ports may be the same. */
function placed({ host, port }: HostPort, index: number): Placed {
  if (host === 'localhost') return { host, port, at: ['127.0.0.1', '::1'] }
  if (host.startsWith('127.') || host === '::1') return { host, port, at: [host] }
  return { host, port, at: isIP(host) === 0 ? [`127.0.1.${index + 1}`] : [] }
}

function written(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host
}

function hostsText(names: readonly Placed[]): string {
  return [readFileSync('/etc/hosts', 'utf8'), ...names.map(({ host, at }) => `${at[0]} ${host}\n`)].join('')
}

function proxyVariables(port: number, { local }: Egress): Record<string, string> {
  const url = `http://127.0.0.1:${port}`
  const direct = ['localhost', '127.0.0.1', '::1', ...local.map(({ host }) => host)].join(',')
  const pairs = [
    ['HTTP_PROXY', url],
    ['HTTPS_PROXY', url],
    ['ALL_PROXY', url],
    ['NO_PROXY', direct],
  ]
  return {
    ...Object.fromEntries(
      pairs.flatMap(([name = '', value = '']) => [
        [name, value],
        [name.toLowerCase(), value],
      ]),
    ),
    NODE_USE_ENV_PROXY: '1',
    JAVA_TOOL_OPTIONS: `-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=${port}`,
  }
}
