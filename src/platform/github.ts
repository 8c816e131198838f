import type { getOctokit } from '@actions/github'

/** GitHub's REST API with the run's token. */
export type GitHub = ReturnType<typeof getOctokit>
