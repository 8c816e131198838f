import { X509Certificate } from 'node:crypto'
import { createServer } from 'node:http'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { createAuthority } from '../../testbed/tls/certificate.ts'
import { startTlsFront } from '../../testbed/tls/front.ts'

const authority = createAuthority('An authority of the tests')

describe('a certificate', () => {
  const identity = authority.issue('api.openai.com', '127.0.0.1')
  const certificate = new X509Certificate(identity.certificate)
  const root = new X509Certificate(authority.certificate)

  test('is signed by its authority, and holds for its names today', () => {
    expect(root.ca).toBe(true)
    expect(certificate.ca).toBe(false)
    expect(certificate.checkIssued(root)).toBe(true)
    expect(certificate.verify(root.publicKey)).toBe(true)
    expect(certificate.checkHost('api.openai.com')).toBe('api.openai.com')
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1')
    expect(certificate.checkHost('example.com')).toBeUndefined()
    expect(certificate.validFromDate.getTime()).toBeLessThan(Date.now())
    expect(certificate.validToDate.getTime()).toBeGreaterThan(Date.now())
  })

  test('of one authority is not one of another', () => {
    expect(certificate.verify(new X509Certificate(createAuthority('Another').certificate).publicKey)).toBe(
      false,
    )
  })
})

describe('a front', () => {
  const ask = (port: number, ca: string): Promise<{ status: number | undefined; body: string }> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path: '/a?b', ca, method: 'POST' }, async answer =>
        resolve({ status: answer.statusCode, body: await text(answer) }),
      )
      asked.on('error', reject).end('hello')
    })

  test('hands requests on for who trusts its authority, and for nobody else', async () => {
    const behind = createServer(async (incoming, outgoing) =>
      outgoing.writeHead(201).end(`${incoming.method} ${incoming.url} ${await text(incoming)}`),
    )
    await new Promise<void>(resolve => behind.listen(0, '127.0.0.1', resolve))
    await using front = await startTlsFront(authority.issue('127.0.0.1'))
    expect((await ask(front.port, authority.certificate)).status).toBe(502)
    front.handTo(`http://127.0.0.1:${(behind.address() as AddressInfo).port}`)
    expect(await ask(front.port, authority.certificate)).toEqual({ status: 201, body: 'POST /a?b hello' })
    const stranger = createAuthority('Another').certificate
    await expect(ask(front.port, stranger)).rejects.toThrow(/certificate/)
    behind.closeAllConnections()
    behind.close()
  })
})
