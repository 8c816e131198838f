import type { Answer } from './answer.ts'
import type { Publication } from './publication.ts'
import { isRateLimit } from './retry.ts'

/** Why it was not published, in one sentence, with the setting to change where one would help. */
export function reasonFor(answer: Answer, publication: Publication): string {
  const rule = RULES.find(({ when }) => when(answer))
  return rule
    ? rule.say(answer, publication)
    : `GitHub refused ${answer.request}: ${answer.message} (${answer.status})`
}

type Rule = {
  readonly when: (answer: Answer) => boolean
  readonly say: (answer: Answer, publication: Publication) => string
}

/** The first that fits. */
const RULES: readonly Rule[] = [
  {
    when: ({ status }) => status === 0,
    say: ({ request, message }) => `GitHub did not answer ${request} (${message}): run the job again`,
  },
  {
    when: ({ status }) => status >= 500,
    say: ({ request, status }) => `GitHub kept failing at ${request} (${status}): run the job again`,
  },
  {
    when: isRateLimit,
    say: ({ message }) => `GitHub's rate limit for \`github-token\` is used up: ${message}`,
  },
  {
    when: ({ status }) => status === 401,
    say: () =>
      'GitHub no longer takes `github-token` (401): tokens of GitHub Apps live an hour, so make it with a shorter `max-minutes`, or publish in a job of its own',
  },
  {
    when: ({ message }) => /not permitted to create/i.test(message),
    say: () =>
      'GitHub Actions may not create pull requests here: turn on Settings > Actions > General > "Allow GitHub Actions to create and approve pull requests", or set `publish: branch`',
  },
  {
    when: needsWorkflows,
    say: () =>
      "the branch would change workflow files, which the workflow's own token never may: set `github-token` to one of a GitHub App or a person with the permission `workflows: write`",
  },
  {
    when: ({ message }) =>
      /secret/i.test(message) && /GH01[03]|push protection|push cannot contain/i.test(message),
    say: ({ message }) => `GitHub's push protection found a secret in the change: ${message}`,
  },
  {
    when: ({ message }) => /GH006|GH013|protected branch|rule violation|ruleset/i.test(message),
    say: ({ message }, { branch }) =>
      `a branch protection rule or ruleset covers ${branch}: exempt it, or choose another \`branch-prefix\` (${message})`,
  },
  {
    when: ({ status }) => status === 403,
    say: answer =>
      `\`github-token\` lacks a permission: add \`${permissionsFor(answer)}\` to the job's \`permissions\` (${answer.message})`,
  },
  {
    when: ({ message }) => /draft pull requests are not supported/i.test(message),
    say: () =>
      'this repository has no draft pull requests: set `draft: false`, or open one from the compare page',
  },
  {
    when: ({ status, fields }) => status === 422 && fields.includes('base'),
    say: (_, { baseBranch }) =>
      `the branch ${baseBranch} is gone, so there is nothing to offer the fix to; set \`base\` to another branch`,
  },
  {
    when: ({ status, request }) => status === 422 && /\/git\/refs/.test(request),
    say: ({ message }, { branch }) =>
      `GitHub refuses the branch ${branch} (${message}): a branch whose name it begins with may be in its way, so choose another \`branch-prefix\``,
  },
  {
    when: ({ status }) => status === 404,
    say: ({ request }, { owner, repository }) =>
      `GitHub answered "not found" to ${request}: \`github-token\` may not write to ${owner}/${repository}`,
  },
]

/** The header lists alternatives: only what all of them hold is needed. */
function needsWorkflows(answer: Answer): boolean {
  if (answer.status !== 403 && answer.status !== 422) return false
  const sets = alternatives(answer)
  return /workflow/i.test(answer.message) || (sets.length > 0 && sets.every(set => /\bworkflows=/.test(set)))
}

/** As a workflow writes it: `contents: write`. What only reads here is followed by a call that writes. */
export function permissionsFor(answer: Answer): string {
  const [first] = alternatives(answer)
  if (!first) return answer.request.includes('/pulls') ? 'pull-requests: write' : 'contents: write'
  return first
    .split(',')
    .map(each => each.trim().replaceAll('_', '-').replace(/=.*/, ': write'))
    .join(', ')
}

function alternatives({ headers }: Answer): string[] {
  return String(headers['x-accepted-github-permissions'] ?? '')
    .split(';')
    .map(set => set.trim())
    .filter(Boolean)
}
