import type { Identity } from './agent/identity.ts'
import { isOpenAi } from './agent/models.ts'
import { UserError } from './platform/errors.ts'
import { type Inputs, quoted } from './platform/inputs.ts'

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost']

/** The address of the model, without a slash at its end. */
export function baseUrlFrom(inputs: Inputs): string {
  const text = inputs('base-url')
  const url = URL.canParse(text) ? new URL(text) : null
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname))
  const bare = url?.username === '' && url.password === '' && url.hash === '' && url.search === ''
  if (url && secure && bare) return text.replace(/\/+$/, '')
  throw new UserError(
    'base-url',
    'an https URL without credentials, query or fragment',
    quoted(text.replace(/\/\/.*@/s, '//***@').replace(/[?#].*$/s, '?***')),
  )
}

/** The identity that is used instead of a key; null without one. Both at once, or one half of it, is an error. */
export function identityFrom(
  inputs: Inputs,
  environment: Readonly<Record<string, string | undefined>>,
): Identity | null {
  const ids = ['identity-provider-id', 'service-account-id'].map(name => ({ name, id: inputs(name) }))
  if (ids.every(({ id }) => id === '')) return null
  // What is wrong is named before what is missing.
  const wrong = ids.find(({ id }) => !/^[\w-]{0,200}$/.test(id)) ?? ids.find(({ id }) => id === '')
  if (wrong) throw new UserError(wrong.name, 'its id, as OpenAI shows it', quoted(wrong.id))
  if (inputs('openai-api-key') !== '')
    throw new UserError('openai-api-key', 'nothing, as identity-provider-id is given', 'a key')
  if (!isOpenAi(inputs('base-url')))
    throw new UserError(
      'base-url',
      "OpenAI's own, as identity-provider-id is given",
      quoted(inputs('base-url')),
    )
  const [identityProviderId = '', serviceAccountId = ''] = ids.map(({ id }) => id)
  return { identityProviderId, serviceAccountId, ...tokenRequest(environment) }
}

function tokenRequest(environment: Readonly<Record<string, string | undefined>>) {
  const requestUrl = environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''
  const requestToken = environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''
  if (URL.canParse(requestUrl) && requestToken !== '') return { requestUrl, requestToken }
  throw new UserError(
    'identity-provider-id',
    'a job with the permission id-token: write',
    'no ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN from the runner',
  )
}
