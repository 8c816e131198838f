import { describe, expect, test } from '@jest/globals'
import type { Event } from '../../src/gate/event.ts'
import { gate } from '../../src/gate/gate.ts'
import { UserError } from '../../src/platform/errors.ts'
import * as sent from './payloads.ts'

const { push, workflowRun, pullRequest, mergeGroup, fork, renamed, detached } = sent
const decide = (event: Event, head = detached) =>
  gate({
    ...{ event, head, base: '', branchPrefix: 'codex-max-fix/' },
    ...{ hasKey: true, identity: 'none', platform: 'linux' },
  })

describe('a run may happen on', () => {
  test.each<[string, Event, string]>([
    ['a push', push(), 'main'],
    ['a schedule', sent.schedule(), 'main'],
    ['a dispatch', sent.workflowDispatch(), 'main'],
    ['a dispatch from outside', sent.repositoryDispatch(), 'main'],
    ['a workflow run', workflowRun(), 'feature/parser'],
    [
      'a workflow run from before the repository was renamed',
      workflowRun({ head_repository: renamed }),
      'feature/parser',
    ],
    ['a workflow run that was started again', workflowRun({ run_attempt: 2 }), 'feature/parser'],
    ['a pull request', pullRequest(), 'feature'],
    ['a pull request from before the repository was renamed', pullRequest({ repo: renamed }), 'feature'],
    ['a merge queue', mergeGroup(), 'main'],
  ])('%s', (_, event, baseBranch) => {
    expect(decide(event)).toMatchObject({ kind: 'go', target: { baseSha: sent.SHA, baseBranch } })
  })
})

describe('a run is refused on', () => {
  const ofFork = { head_repository: fork, head_branch: 'main' }
  test.each<[string, Event]>([
    ["a fork's workflow run, its branch called main", workflowRun(ofFork)],
    ["a fork's workflow run that says it was a push", workflowRun({ ...ofFork, event: 'push' })],
    [
      'a workflow run that a pull_request_target has started',
      workflowRun({ ...ofFork, event: 'pull_request_target' }),
    ],
    ['a workflow run of a fork that was deleted', workflowRun({ head_repository: null })],
    [
      'a workflow run of a fork that has the name of the repository',
      workflowRun({ head_repository: { ...fork, full_name: 'octo/app' } }),
    ],
    ['a workflow run without its repository', workflowRun({}, { repository: undefined })],
    ['a workflow run whose ids are texts', workflowRun({ head_repository: { ...fork, id: '731204519' } })],
    ["a fork's pull request", pullRequest({ repo: fork, label: 'mallory:main', ref: 'main' })],
    ['a pull request of a fork that was deleted', pullRequest({ repo: null })],
    ...['pull_request_target', 'issue_comment', 'pull_request_review', 'pull_request_review_comment'].map(
      (name): [string, Event] => [name, sent.other(name)],
    ),
    ...[
      'issues',
      'discussion_comment',
      'release',
      'check_run',
      'check_suite',
      'status',
      'deployment_status',
    ].map((name): [string, Event] => [name, sent.other(name)]),
    ...['fork', 'watch', 'public', 'page_build', 'gollum', 'member', 'workflow_call', 'toString'].map(
      (name): [string, Event] => [name, sent.other(name)],
    ),
  ])('%s', (_, event) => {
    expect(decide(event)).toMatchObject({ kind: 'blocked', reason: expect.stringMatching(/.{20}/) })
  })

  test('an event that is not on the list, which names those that are', () => {
    expect(decide(sent.other('issue_comment'))).toMatchObject({
      reason: expect.stringMatching(/issue_comment may not start a repair; use one of push, .*merge_group$/),
    })
  })
})

describe('the workflow has to be corrected for', () => {
  const other = { sha: 'd'.repeat(40), branch: 'main' }
  test.each<[string, Event]>([
    ['a workflow run', workflowRun()],
    ['a pull request', pullRequest()],
  ])('%s that is checked out at another commit', (_, event) => {
    expect(() => decide(event, other)).toThrow(UserError)
    expect(() => decide(event, other)).toThrow(/^ref \(actions\/checkout\): expected/)
  })
})
