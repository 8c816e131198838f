import { UserError } from '../platform/errors.ts'
import type { GitHub } from '../platform/github.ts'
import type { GitHubSettings } from '../settings-publish.ts'

/** GitHub's REST API with the run's token; its client is loaded only when it is needed. */
export async function connect(settings: GitHubSettings): Promise<GitHub> {
  if (settings.token === '')
    throw new UserError('github-token', 'a token, to ask GitHub about this run', 'nothing')
  const { getOctokit } = await import('@actions/github')
  return getOctokit(settings.token, { baseUrl: settings.apiUrl })
}
