import type { Event } from '../../src/gate/event.ts'
import type { Head } from '../../src/gate/target.ts'

// As GitHub sends them, but for links: https://docs.github.com/webhooks/webhook-events-and-payloads

export const SHA = '3f2c0e9b7a6d5c4b3a29181706f5e4d3c2b1a090'
export const MERGE = '9c1b2a3948576675849302112233445566778899'
export const REPOSITORY = 731_204_519

export const octocat = { login: 'octocat', id: 583_231, node_id: 'MDQ6VXNlcjU4MzIzMQ==', type: 'User' }
const organisation = {
  login: 'octo',
  id: 9_919,
  node_id: 'MDEyOk9yZ2FuaXphdGlvbjk5MTk=',
  type: 'Organization',
}

export const repository = {
  id: REPOSITORY,
  node_id: 'R_kgDOK5VyJw',
  name: 'app',
  full_name: 'octo/app',
  private: true,
  owner: organisation,
  fork: false,
  default_branch: 'main',
  visibility: 'private',
}
/** Of somebody else, with branches of any name. */
export const fork = {
  ...repository,
  ...{ id: 800_000_001, full_name: 'mallory/app', fork: true, private: false },
  owner: { login: 'mallory', id: 66_006, type: 'User' },
}
/** The same one under the name that it had when the event was sent. */
export const renamed = { ...repository, name: 'old-app', full_name: 'octo/old-app' }

const common = { repository, organization: organisation, sender: octocat }
const ada = { name: 'Ada', email: 'ada@example.com' }

export function commit(message: string, id = SHA, committer = ada) {
  return { id, tree_id: 'c'.repeat(40), message, timestamp: '2026-11-27T09:00:00Z', author: ada, committer }
}

export function push(change: object = {}): Event {
  const payload = {
    ...common,
    ...{ ref: 'refs/heads/main', before: 'b'.repeat(40), after: SHA, created: false, forced: false },
    base_ref: null,
    pusher: { name: 'octocat', email: 'octocat@github.com' },
    head_commit: commit('Add a parser'),
    ...change,
  }
  return event('push', payload)
}

export function workflowRun(run: object = {}, change: object = {}): Event {
  const workflow_run = {
    ...{ id: 18_273_645_546, name: 'CI', event: 'push', status: 'completed', conclusion: 'failure' },
    ...{ run_number: 812, run_attempt: 1, workflow_id: 9_876_543, check_suite_id: 55_443_322 },
    head_branch: 'feature/parser',
    head_sha: SHA,
    head_commit: commit('Add a parser'),
    head_repository: repository,
    repository,
    actor: octocat,
    triggering_actor: octocat,
    pull_requests: [],
    ...run,
  }
  const payload = { ...common, action: 'completed', workflow: { id: 9_876_543, name: 'CI' }, workflow_run }
  return event('workflow_run', { ...payload, ...change })
}

export function pullRequest(head: object = {}, pull: object = {}): Event {
  const pull_request = {
    ...{ id: 2_100_200_300, number: 12, state: 'open', draft: false, title: 'Add a parser', body: null },
    user: octocat,
    head: { label: 'octo:feature', ref: 'feature', sha: SHA, user: organisation, repo: repository, ...head },
    base: { label: 'octo:main', ref: 'main', sha: 'b'.repeat(40), user: organisation, repo: repository },
    ...{ merge_commit_sha: MERGE, author_association: 'MEMBER', maintainer_can_modify: false },
    ...pull,
  }
  const payload = { ...common, action: 'synchronize', number: 12, pull_request }
  return { ...event('pull_request', payload), ref: 'refs/pull/12/merge', sha: MERGE }
}

export function mergeGroup(): Event {
  const merge_group = {
    head_sha: SHA,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${'b'.repeat(40)}`,
    base_sha: 'b'.repeat(40),
    base_ref: 'refs/heads/main',
    head_commit: commit('Merge pull request #12'),
  }
  const payload = { ...common, action: 'checks_requested', merge_group }
  return { ...event('merge_group', payload), ref: merge_group.head_ref }
}

export function schedule(): Event {
  return event('schedule', { ...common, schedule: '17 3 * * *', workflow: '.github/workflows/nightly.yml' })
}

export function workflowDispatch(): Event {
  return event('workflow_dispatch', {
    ...common,
    inputs: null,
    ref: 'refs/heads/main',
    workflow: '.github/workflows/repair.yml',
  })
}

export function repositoryDispatch(): Event {
  return event('repository_dispatch', { ...common, action: 'repair', branch: 'main', client_payload: {} })
}

/** An event that may not start a repair, as it would look. */
export function other(name: string): Event {
  const pull_request = (pullRequest().payload as { pull_request: object }).pull_request
  return event(name, {
    ...common,
    action: 'created',
    pull_request,
    issue: { number: 12 },
    comment: { id: 1 },
  })
}

function event(name: string, payload: unknown): Event {
  const { login, id } = octocat
  return {
    ...{ name, payload, ref: 'refs/heads/main', sha: SHA },
    ...{ actor: login, actorId: id, triggeringActor: login },
  }
}

export const detached: Head = { sha: SHA, branch: null }
