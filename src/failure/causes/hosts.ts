import { hasService, serviceAt } from './services.ts'
import type { Sign } from './sign.ts'

const reach = (host: string) =>
  `${host || 'a host'} cannot be reached from here: download what it serves in a step before this action, or name it in allowed-hosts${host ? ` (${host}:443)` : ''}`
const start = (address: string) =>
  `start ${serviceAt(address)} before this action, on this machine, and name it in allowed-hosts (localhost and its port)`
const later = (host: string) =>
  `${host || 'a registry'} refuses or fails: run again later, or use a mirror or a login`

/** A name that cannot be resolved, a host that does not answer, a registry that refuses. */
export const HOSTS: readonly Sign[] = [
  { pattern: /\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]{1,200})/, remedy: reach },
  { pattern: /Could not resolve host(?:name)?:? ['"]?([\w.-]{1,200})/i, remedy: reach },
  { pattern: /Temporary failure resolving '([\w.-]{1,200})'/, remedy: reach },
  {
    pattern:
      /\blookup ([\w.-]{1,200})(?: on \S{1,60})?: (?:no such host|Temporary failure|server misbehaving|i\/o timeout|connect)/,
    remedy: reach,
  },
  { pattern: /(?:UnknownHostException:|Unknown host:?) '?([\w.-]{1,200})/, remedy: reach },
  { pattern: /Failed to resolve '([\w.-]{1,200})'/, remedy: reach },
  {
    pattern:
      /unable to access '[a-z]{1,6}:\/\/([\w.-]{1,200})[^']{0,300}': (?:Failed to connect|Could not resolve|Connection timed out|Recv failure|The requested URL returned error: 50[234])/,
    remedy: reach,
  },
  {
    pattern: /^(?:curl: \(\d{1,2}\)|wget:) .{0,60}\b(?:connect to|address) '?([\w.-]{1,200})/,
    remedy: reach,
  },
  {
    pattern: /^npm (?:ERR!|error) (?:network )?request to https?:\/\/([\w.-]{1,200})\S{0,300} failed/,
    remedy: reach,
  },
  {
    pattern:
      /\bdial tcp (?:\[?[\da-f.:]{1,45}\]?:\d{1,5}|([\w.-]{1,200}):\d{1,5}): (?:i\/o timeout|connect: (?:connection timed out|no route to host|network is unreachable))/,
    remedy: reach,
  },
  { pattern: /\bconnect E(?:TIMEDOUT|NETUNREACH|HOSTUNREACH) (\S{1,100})/, remedy: reach },
  { pattern: /^npm (?:ERR!|error) (?:50[0-4]|429) .{0,60}https?:\/\/([\w.-]{1,200})/, remedy: later },
  {
    pattern:
      /Could not (?:GET|HEAD) 'https?:\/\/([\w.-]{1,200})[^']{0,300}'\. Received status code (?:429|50[0-4])/,
    remedy: later,
  },
  {
    pattern: /(toomanyrequests): You have reached your (?:unauthenticated )?pull rate limit/,
    remedy: () => later('the container registry'),
  },
]

const REFUSED: readonly RegExp[] = [
  /\bconnect ECONNREFUSED (\S{1,100})/,
  /\bdial tcp (\S{1,100}): connect: connection refused/,
  /\bport (\d{1,5}) failed: Connection refused/,
  /(?:Failed to connect to|Connection (?:to|refused:?)) ([\w.-]{1,100}(?::| port )\d{1,5})/,
  /\b[Cc]onnection refused\b.{0,80}?\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)[:/](\d{1,5})/,
  /\b(?:localhost|127\.0\.0\.1)(?::|, )(\d{1,5})\b.{0,80}?[Cc]onnection refused/,
  /Can't connect to (?:local )?(MySQL) server/,
  /Error (?:\d{1,4} )?connecting to (?:localhost|127\.0\.0\.1):(\d{1,5})/,
  /Cannot connect to the (Docker) daemon/,
]

/** The address of a known service that refused the connection, null for any other line: a server of the tests' own is code. */
export function refusedService(line: string): string | null {
  for (const pattern of REFUSED) {
    const address = pattern.exec(line)?.[1]
    if (address !== undefined && hasService(address)) return address
  }
  return null
}

export const SERVICES: readonly Sign[] = REFUSED.map(pattern => ({ pattern, remedy: start }))
