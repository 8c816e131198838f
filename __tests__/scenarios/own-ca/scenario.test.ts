import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createAuthority } from '../../../testbed/tls/certificate.ts'
import { startTlsFront } from '../../../testbed/tls/front.ts'
import { play, type Scenario } from '../play.ts'

const authority = createAuthority('The CA of a company')

/** The model is behind TLS, with a certificate of a CA that no machine knows. */
async function behindTls(environment: Readonly<Record<string, string>>, scenario: Scenario) {
  await using front = await startTlsFront(authority.issue('127.0.0.1'))
  const { started: _, ...rest } = scenario
  await play(
    {
      ...rest,
      environment,
      inputs: { 'base-url': `https://127.0.0.1:${front.port}/v1`, ...scenario.inputs },
      started: (_child, model) => front.handTo(new URL(model.baseUrl).origin),
    },
    ({ result, model }) => {
      expect(front.hosts).toHaveLength(model.requests.length)
      if (scenario.verdict === 'fixed') expect(model.requests.length).toBe(4)
      else expect(result.outputs.reason).toMatch(/^base-url: the certificate .* is not trusted here/)
    },
  )
}

test('a CA that only NODE_EXTRA_CA_CERTS names is trusted, through the change of the process image', async () => {
  const file = join(tmpdir(), `codex-max-fix-ca-${process.pid}.pem`)
  await writeFile(file, authority.certificate)
  await behindTls({ NODE_EXTRA_CA_CERTS: file }, { verdict: 'fixed' })
  await rm(file)
})

test('without it the endpoint is not trusted, nothing is sent and nothing is spent', async () => {
  await behindTls({}, { verdict: 'config-error' })
})
