import { isIP } from 'node:net'

/** One host and port that commands may reach; the host in lower case, IPv6 without brackets. */
export type HostPort = { readonly host: string; readonly port: number }

/** `given`: as a line names it, `preset`: as a name for several brings it, which never is a host of one's own network. */
export type AllowedHost = HostPort & { readonly from: 'given' | 'preset' }

/** Where registries serve packages. GitHub is none of them: whoever may reach it can leave something there. */
const PRESETS: Readonly<Record<string, readonly string[]>> = {
  npm: ['registry.npmjs.org'],
  pypi: ['pypi.org', 'files.pythonhosted.org'],
  go: ['proxy.golang.org', 'sum.golang.org'],
  crates: ['index.crates.io', 'static.crates.io', 'crates.io'],
  maven: ['repo.maven.apache.org', 'repo1.maven.org'],
}
export const PRESET_NAMES = Object.keys(PRESETS)

const TLS_PORT = 443
const LABEL = '[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?'
/** The last part of a name is no number: some resolvers take 2130706433 and 0x7f.1 for addresses. */
const NAME = new RegExp(`^(?=.{1,253}$)(?:${LABEL}\\.)*(?!\\d+$|0x[0-9a-f]*$)${LABEL}$`)
const HOST_PORT = /^(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9._-]{1,253})):([1-9]\d{0,4})$/

/** What one line of `allowed-hosts` allows; null where it is neither a host with its port nor a preset. */
export function allowedBy(line: string): readonly AllowedHost[] | null {
  const preset = new Map(Object.entries(PRESETS)).get(line)
  if (preset) return preset.map(host => ({ host, port: TLS_PORT, from: 'preset' }))
  const named = hostPortOf(line)
  return named && reach(named.host) !== 'never' ? [{ ...named, from: 'given' }] : null
}

/** `host:port` in ASCII and nothing else: no user, no path, no trailing dot, no number that stands for an address. */
export function hostPortOf(text: string): HostPort | null {
  const [, bracketed, plain, digits] = HOST_PORT.exec(text) ?? []
  const host = (bracketed ?? plain ?? '').toLowerCase()
  const port = Number(digits)
  if (!(port >= 1 && port <= 65_535)) return null
  if (bracketed !== undefined) return isIP(host) === 6 ? { host, port } : null
  return isIP(host) === 4 || NAME.test(host) ? { host, port } : null
}

/** How far away an address is: `never` is reached whoever asks, as what a cloud tells its machines. */
export type Reach = 'public' | 'private' | 'never' | 'name'

const V4: readonly (readonly [RegExp, Reach])[] = [
  [/^(?:169\.254\.|0\.|2(?:2[4-9]|3\d|4\d|5[0-5])\.)/, 'never'],
  // Azure and Alibaba answer their machines at these.
  [/^(?:168\.63\.129\.16|100\.100\.100\.200)$/, 'never'],
  [/^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/, 'private'],
  [/^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./, 'private'],
  [/^(?:192\.0\.0\.|192\.0\.2\.|198\.1[89]\.|198\.51\.100\.|203\.0\.113\.)/, 'private'],
]

/** Sources: RFC 6890 and the pages of the clouds on metadata. */
export function reach(address: string): Reach {
  switch (isIP(address)) {
    case 4:
      return V4.find(([pattern]) => pattern.test(address))?.[1] ?? 'public'
    case 6:
      return reachOfV6(address)
  }
  return 'name'
}

/** The eight groups decide: there are many ways to write one address. */
function reachOfV6(address: string): Reach {
  const groups = groupsOf(address)
  const [first = 0, second = 0] = groups
  const v4 = groups.slice(6).flatMap(group => [group >> 8, group & 255])
  const leading = groups.slice(0, 5).every(group => group === 0)
  if (leading && groups[5] === 0 && groups[6] === 0) return groups[7] === 1 ? 'private' : 'never'
  if (leading && (groups[5] === 0xffff || groups[5] === 0)) return reach(v4.join('.'))
  // Translated, not mapped: RFC 2765, section 2.1.
  if (groups.slice(0, 4).every(group => group === 0) && groups[4] === 0xffff && groups[5] === 0)
    return reach(v4.join('.'))
  if (first === 0x64 && second === 0xff9b) return reach(v4.join('.'))
  // 6to4 and Teredo carry an address of the old kind; link-local, multicast and what AWS answers at.
  if (first === 0x2002 || (first === 0x2001 && second === 0)) return 'never'
  if ((first & 0xffc0) === 0xfe80 || (first & 0xff00) === 0xff00) return 'never'
  if (first === 0xfd00 && second === 0xec2) return 'never'
  return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfec0 ? 'private' : 'public'
}

function groupsOf(address: string): number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address)
  const hex = (high: string, low: string): string => (Number(high) * 256 + Number(low)).toString(16)
  const text = dotted
    ? `${dotted[1]}${hex(dotted[2] ?? '', dotted[3] ?? '')}:${hex(dotted[4] ?? '', dotted[5] ?? '')}`
    : address
  const [head = '', tail] = text.replace(/%.*$/, '').split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0')
  return [...left, ...gap, ...right].map(group => Number.parseInt(group, 16))
}
