import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { createAuthority } from '../../testbed/tls/certificate.ts'
import { startTlsFront } from '../../testbed/tls/front.ts'
import { startTunnel } from '../../testbed/tls/tunnel.ts'
import { type Played, play, type Scenario } from './play.ts'

const authority = createAuthority('An authority of the tests')

/**
 * The model server stands for api.openai.com, and what is at `authOrigin` for auth.openai.com: by a proxy that leads
 * there and a certificate that is trusted for them. Neither needs anything of the action that users do not have.
 */
export async function playAtOpenAi(
  { authOrigin, ...scenario }: Scenario & { readonly authOrigin?: string },
  look: (played: Played) => void,
): Promise<void> {
  const trusted = join(tmpdir(), `codex-max-fix-openai-${process.pid}.pem`)
  await writeFile(trusted, authority.certificate)
  await using api = await startTlsFront(authority.issue('api.openai.com'))
  await using auth = await startTlsFront(authority.issue('auth.openai.com'))
  await using tunnel = await startTunnel({ 'api.openai.com': api.port, 'auth.openai.com': auth.port })
  auth.handTo(authOrigin ?? '')
  await play(
    {
      ...scenario,
      inputs: { 'base-url': 'https://api.openai.com/v1', ...scenario.inputs },
      environment: { HTTPS_PROXY: tunnel.url, NODE_EXTRA_CA_CERTS: trusted, ...scenario.environment },
      started: (_child, model) => api.handTo(new URL(model.baseUrl).origin),
    },
    played => {
      const hosts = authOrigin ? ['api.openai.com:443', 'auth.openai.com:443'] : ['api.openai.com:443']
      expect(hosts).toEqual(expect.arrayContaining([...tunnel.targets]))
      expect(api.hosts).toHaveLength(played.model.requests.length)
      look(played)
    },
  )
  await rm(trusted)
}
