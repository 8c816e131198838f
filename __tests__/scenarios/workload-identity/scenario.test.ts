import { expect, test } from '@jest/globals'
import { identityToken, startIdentityServer } from '../../../testbed/model/identity-server.ts'
import { playAtOpenAi } from '../openai-stand-in.ts'
import { play } from '../play.ts'
import { SUM_TURNS } from '../sum.ts'

const AUDIENCE = 'https://api.openai.com/v1'
const IDS = { 'openai-api-key': '', 'identity-provider-id': 'idp_123', 'service-account-id': 'sa_456' }
const ACCESS = 'access-token-of-the-tests'
const REQUEST = 'request-token-of-the-tests'

function environmentOf(requestUrl: string): Record<string, string> {
  return { ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST }
}

test('without a key the identity of the job is exchanged, once, and opens the endpoint', async () => {
  await using identity = await startIdentityServer({ requestToken: REQUEST, accessToken: ACCESS })
  const script = { turns: SUM_TURNS, apiKeys: [ACCESS] }
  const environment = environmentOf(identity.requestUrl)
  await playAtOpenAi(
    { verdict: 'fixed', inputs: IDS, environment, script, authOrigin: identity.origin },
    ({ model, result, files }) => {
      expect(model.requests).toHaveLength(SUM_TURNS.length)
      expect(identity.asked).toEqual([
        AUDIENCE,
        {
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token: identityToken(AUDIENCE),
          subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
          identity_provider_id: 'idp_123',
          service_account_id: 'sa_456',
        },
      ])
      const shown = [
        result.log,
        ...Object.values(files),
        JSON.stringify(model.requests.map(({ body }) => body)),
      ]
      for (const secret of [ACCESS, REQUEST, identityToken(AUDIENCE)])
        expect(shown.join()).not.toContain(secret)
    },
  )
})

test('an identity that OpenAI does not trust is a configuration error at 0 USD, in its words', async () => {
  await using identity = await startIdentityServer({
    requestToken: REQUEST,
    accessToken: ACCESS,
    status: 403,
  })
  const environment = environmentOf(identity.requestUrl)
  await playAtOpenAi(
    { verdict: 'config-error', inputs: IDS, environment, authOrigin: identity.origin },
    ({ model, result }) => {
      expect(model.requests).toEqual([])
      expect(result.outputs['cost-usd']).toBe('0.000000')
      expect(result.outputs.reason).toMatch(
        /^identity-provider-id: OpenAI gives this job no access \(.*No service account trusts this workflow\./,
      )
    },
  )
})

test('a job that may not ask for its identity is told so before anything runs', async () => {
  await play({ verdict: 'config-error', inputs: { ...IDS, 'base-url': AUDIENCE } }, ({ result }) => {
    expect(result.outputs.reason).toMatch(/^identity-provider-id: expected a job with .* id-token: write/)
  })
})
