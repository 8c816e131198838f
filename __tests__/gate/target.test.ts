import { describe, expect, test } from '@jest/globals'
import type { Event } from '../../src/gate/event.ts'
import { type Head, originOf, type Target, targetOf } from '../../src/gate/target.ts'
import { UserError } from '../../src/platform/errors.ts'

const HEAD = 'a'.repeat(40)
const MERGE = 'b'.repeat(40)
const OTHER = 'c'.repeat(40)
const repository = { id: 7, default_branch: 'main', full_name: 'octo/app' }
const attached: Head = { sha: HEAD, branch: 'main' }
const detached: Head = { sha: HEAD, branch: null }

const event = (name: string, change: Partial<Event> = {}): Event => ({
  name,
  payload: { repository },
  ref: 'refs/heads/main',
  sha: HEAD,
  actor: 'octocat',
  actorId: 583231,
  triggeringActor: 'octocat',
  ...change,
})
const workflowRun = (change: object = {}) =>
  event('workflow_run', {
    payload: {
      repository,
      workflow_run: { id: 42, head_sha: HEAD, head_branch: 'feature', head_repository: { id: 7 }, ...change },
    },
  })
const pullRequest = (head: object = {}, sha = MERGE) =>
  event('pull_request', {
    sha,
    ref: 'refs/pull/5/merge',
    payload: { repository, pull_request: { head: { sha: HEAD, ref: 'topic', repo: { id: 7 }, ...head } } },
  })
const on = (baseBranch: string, runId: number | null = null): Target => ({
  baseSha: HEAD,
  baseBranch,
  baseIsOnBranch: true,
  runId,
})
const off = (baseBranch: string, runId: number | null = null): Target => ({
  ...on(baseBranch, runId),
  baseIsOnBranch: false,
})

function target(started: Event, head: Head, base: string): Target {
  const origin = originOf(started, head)
  if (origin.kind === 'blocked') throw new Error(origin.reason)
  return targetOf(origin, base)
}

describe('the fix belongs', () => {
  test.each<[string, Event, Head, string, Target]>([
    ['a push', event('push'), attached, '', on('main')],
    ['a push, checked out detached', event('push', { ref: 'refs/heads/a/b' }), detached, '', on('a/b')],
    ['a push, with a base', event('push'), attached, 'release', off('release')],
    ['a pushed tag', event('push', { ref: 'refs/tags/v1' }), detached, '', off('main')],
    ['a pushed tag, with a base', event('push', { ref: 'refs/tags/v1' }), detached, 'v1.x', off('v1.x')],
    ['a schedule', event('schedule'), attached, '', on('main')],
    [
      'a dispatch of a branch',
      event('workflow_dispatch', { ref: 'refs/heads/dev' }),
      { sha: HEAD, branch: 'dev' },
      '',
      on('dev'),
    ],
    ['a dispatch of a tag', event('workflow_dispatch', { ref: 'refs/tags/v1' }), detached, '', off('main')],
    ['a dispatch from outside', event('repository_dispatch'), attached, '', on('main')],
    ['another branch checked out', event('push'), { sha: HEAD, branch: 'legacy' }, '', on('legacy')],
    ['another commit, with a base', event('push', { sha: OTHER }), detached, 'legacy', off('legacy')],
    ['a workflow run', workflowRun(), detached, '', on('feature', 42)],
    ['a workflow run, with a base', workflowRun(), detached, 'main', off('main', 42)],
    ['a pull request at its head', pullRequest(), detached, '', on('topic')],
    ['a pull request at its merge commit', pullRequest(), { sha: MERGE, branch: null }, '', on('topic')],
    ['a pull request, with a base', pullRequest(), detached, 'main', off('main')],
    [
      'a merge queue',
      event('merge_group', { payload: { merge_group: { base_ref: 'refs/heads/main' } } }),
      detached,
      '',
      off('main'),
    ],
    ['a merge queue, with a base', event('merge_group'), detached, 'dev', off('dev')],
  ])('where %s says', (_, started, head, base, expected) => {
    expect(target(started, head, base)).toEqual(expected)
  })
})

describe('nothing is repaired for', () => {
  test.each<[string, Event]>([
    ['a workflow run of a fork', workflowRun({ head_repository: { id: 8 } })],
    [
      'a workflow run of a fork whose branch is called main',
      workflowRun({ head_repository: { id: 8 }, head_branch: 'main' }),
    ],
    ['a workflow run of a deleted fork', workflowRun({ head_repository: null })],
    ['a workflow run that names no repository', workflowRun({ head_repository: undefined })],
    ['a workflow run whose ids are texts', workflowRun({ head_repository: { id: '7' } })],
    ['a workflow run without a payload', event('workflow_run', { payload: {} })],
    ['a workflow run whose payload is no object', event('workflow_run', { payload: null })],
    [
      'two repositories without an id',
      event('workflow_run', { payload: { workflow_run: { head_sha: HEAD } } }),
    ],
    ['a pull request of a fork', pullRequest({ repo: { id: 8 } })],
    ['a pull request of a deleted fork', pullRequest({ repo: null })],
    ['a pull request without a head', pullRequest({ sha: '' })],
    ['a pull request without a payload', event('pull_request', { payload: {} })],
    ...[
      'pull_request_target',
      'issue_comment',
      'release',
      'issues',
      'workflow_call',
      'page_build',
      '',
      '__proto__',
      'constructor',
    ].map((name): [string, Event] => [`the event ${name}`, event(name)]),
  ])('%s', (_, started) => {
    expect(originOf(started, attached)).toMatchObject({
      kind: 'blocked',
      reason: expect.stringMatching(/.{20}/),
    })
  })
})

describe('the workflow has to be corrected where', () => {
  const wrong = (started: Event, head: Head) => () => target(started, head, '')
  test('a workflow run is checked out at another commit', () => {
    const check = wrong(workflowRun({ head_sha: OTHER }), detached)
    expect(check).toThrow(UserError)
    // The text of the workflow, as it is to be written there.
    expect(check).toThrow(['ref: $', '{{ github.event.workflow_run.head_sha }}'].join(''))
  })

  test('a pull request is checked out at neither head nor merge commit', () => {
    expect(wrong(pullRequest(), { sha: OTHER, branch: 'main' })).toThrow(
      /ref \(actions\/checkout\).*head a{40}/,
    )
  })

  test.each<[string, Event, Head]>([
    ['HEAD is detached at another commit', event('push', { sha: OTHER }), detached],
    ['HEAD is detached and the ref is no branch', event('schedule', { ref: '' }), detached],
    [
      'a tag is pushed to a repository without a name',
      event('push', { ref: 'refs/tags/v1', payload: {} }),
      detached,
    ],
    ['a merge queue names no branch', event('merge_group', { payload: {} }), detached],
    ['a workflow run has no branch', workflowRun({ head_branch: null }), detached],
  ])('%s, and asks for base', (_, started, head) => {
    expect(wrong(started, head)).toThrow(UserError)
    expect(wrong(started, head)).toThrow(/^base: expected the branch that the fix is for/)
  })
})
