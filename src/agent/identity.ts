/** Who this run is for OpenAI instead of a stored key: a job of GitHub Actions that a service account trusts. */
export type Identity = {
  readonly identityProviderId: string
  readonly serviceAccountId: string
  /** Where the runner gives out identity tokens, and what opens it. */
  readonly requestUrl: string
  readonly requestToken: string
}

/** What the token is for, as OpenAI's guide to GitHub Actions has it; the provider at OpenAI must be set up with it. */
const AUDIENCE = 'https://api.openai.com/v1'
const MOST_MS = 10_000

/**
 * A fresh identity token of this job, signed by GitHub; rejects where GitHub gives none. Source: GitHub's documentation
 * "OpenID Connect reference", on requesting the token by its environment variables.
 */
export async function githubToken({ requestUrl, requestToken }: Identity): Promise<string> {
  const url = new URL(requestUrl)
  url.searchParams.set('audience', AUDIENCE)
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json' },
    redirect: 'manual',
    signal: AbortSignal.timeout(MOST_MS),
  })
  const token = response.ok ? valueIn(await response.json()) : ''
  if (token === '') throw new Error(`GitHub gave this job no identity token (${response.status})`)
  return token
}

function valueIn(body: unknown): string {
  const value = typeof body === 'object' && body !== null ? Reflect.get(body, 'value') : ''
  return typeof value === 'string' ? value : ''
}
