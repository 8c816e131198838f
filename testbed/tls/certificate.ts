import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isIP } from 'node:net'
import { bits, identifier, integer, octets, sequence, set, tagged, text, time, truth } from './der.ts'

/** A certificate and its key, as PEM. */
export type Identity = { readonly certificate: string; readonly key: string }

export type Authority = {
  /** As NODE_EXTRA_CA_CERTS wants it. */
  readonly certificate: string
  /** For a server under these names or addresses. */
  readonly issue: (...names: readonly string[]) => Identity
}

const DAY_MS = 86_400_000

/** A certificate authority that nobody trusts who is not told to; valid from yesterday to tomorrow. Source: RFC 5280. */
export function createAuthority(name: string): Authority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const isAuthority = extension('2.5.29.19', sequence(truth()))
  const issuer = { name, key: privateKey }
  return {
    certificate: certificate({ name, publicKey, extensions: isAuthority }, issuer),
    issue: (...names) => {
      const server = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const extensions = extension('2.5.29.17', sequence(...names.map(alternativeName)))
      return {
        certificate: certificate({ name: names[0] ?? '', publicKey: server.publicKey, extensions }, issuer),
        key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      }
    },
  }
}

type Subject = { readonly name: string; readonly publicKey: KeyObject; readonly extensions: Buffer }
type Issuer = { readonly name: string; readonly key: KeyObject }

const ECDSA_WITH_SHA256 = sequence(identifier('1.2.840.10045.4.3.2'))
const VERSION_3 = tagged(0, integer(Buffer.from([2])), 'constructed')

function certificate({ name, publicKey, extensions }: Subject, issuer: Issuer): string {
  const now = Date.now()
  const signed = sequence(
    VERSION_3,
    // A leading 1 keeps the number positive and as short as can be.
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_WITH_SHA256,
    commonName(issuer.name),
    sequence(time(new Date(now - DAY_MS)), time(new Date(now + DAY_MS))),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(extensions), 'constructed'),
  )
  const der = sequence(signed, ECDSA_WITH_SHA256, bits(sign('sha256', signed, issuer.key)))
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

function commonName(name: string): Buffer {
  return sequence(set(sequence(identifier('2.5.4.3'), text(name))))
}

function extension(id: string, content: Buffer): Buffer {
  return sequence(identifier(id), truth(), octets(content))
}

function alternativeName(name: string): Buffer {
  if (isIP(name) === 4) return tagged(7, Buffer.from(name.split('.').map(Number)), 'primitive')
  return tagged(2, Buffer.from(name), 'primitive')
}
