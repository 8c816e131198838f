import { describe, expect, test } from '@jest/globals'
import type { Event } from '../../src/gate/event.ts'
import { type GateQuestion, gate } from '../../src/gate/gate.ts'
import { UserError } from '../../src/platform/errors.ts'

const HEAD = 'a'.repeat(40)
const OWN = 'codex-max-fix/main-0123abcd'
const repository = { id: 7, default_branch: 'main' }
const pull = (id: number | null, ref = 'topic') => ({
  repository,
  pull_request: { head: { sha: HEAD, ref, repo: id === null ? null : { id } } },
})
const run = (head_branch: string) => ({
  repository,
  workflow_run: { id: 1, head_sha: HEAD, head_branch, head_repository: { id: 7 } },
})

const started = (change: Partial<Event> = {}): Event => ({
  name: 'push',
  payload: { repository },
  ref: 'refs/heads/main',
  sha: HEAD,
  actor: 'octocat',
  actorId: 583231,
  triggeringActor: 'octocat',
  ...change,
})
const asked = (event: Partial<Event> = {}, change: Partial<GateQuestion> = {}): GateQuestion => ({
  event: started(event),
  head: { sha: HEAD, branch: 'main' },
  base: '',
  branchPrefix: 'codex-max-fix/',
  hasKey: true,
  identity: 'none',
  platform: 'linux',
  ...change,
})

test('a run with a key, on a branch of its own repository, may happen', () => {
  expect(gate(asked())).toEqual({
    kind: 'go',
    target: { baseSha: HEAD, baseBranch: 'main', baseIsOnBranch: true, runId: null },
  })
})

test.each(['darwin', 'win32'] as const)(
  'on %s nothing is repaired, because no sandbox is known to hold',
  platform => {
    expect(gate(asked({}, { platform }))).toMatchObject({ kind: 'sandbox-unavailable' })
  },
)

describe('without a key', () => {
  test.each<[string, Partial<Event>]>([
    ["a fork's pull request", { name: 'pull_request', payload: pull(8) }],
    ["a deleted fork's pull request", { name: 'pull_request', payload: pull(null) }],
    ["a fork's review", { name: 'pull_request_review', payload: pull(8) }],
    ["Dependabot's pull request", { name: 'pull_request', payload: pull(7), actor: 'dependabot[bot]' }],
    ["Dependabot's push", { actor: 'dependabot[bot]' }],
  ])('%s is nothing to do', (_, event) => {
    expect(gate(asked(event, { hasKey: false }))).toMatchObject({ kind: 'nothing-to-do' })
  })

  test.each<[string, Partial<Event>]>([
    ['a push', {}],
    ['a pull request of the repository itself', { name: 'pull_request', payload: pull(7) }],
    ['a look-alike of Dependabot', { actor: 'dependabot' }],
    ['a workflow run', { name: 'workflow_run', payload: run('topic') }],
  ])('%s is a mistake', (_, event) => {
    expect(() => gate(asked(event, { hasKey: false }))).toThrow(UserError)
    expect(() => gate(asked(event, { hasKey: false }))).toThrow(/^openai-api-key: expected .*, got nothing$/)
  })
})

test("a fork's pull request that comes with a key is refused", () => {
  expect(gate(asked({ name: 'pull_request', payload: pull(8) }))).toMatchObject({ kind: 'blocked' })
})

describe('the own branch of the action is not repaired', () => {
  test.each<[string, Partial<Event>, Partial<GateQuestion>]>([
    ['on a push', { ref: `refs/heads/${OWN}` }, { head: { sha: HEAD, branch: OWN } }],
    ['on a push, detached', { ref: `refs/heads/${OWN}` }, { head: { sha: HEAD, branch: null } }],
    ['on a pull request', { name: 'pull_request', payload: pull(7, OWN) }, {}],
    ['on a workflow run', { name: 'workflow_run', payload: run(OWN) }, {}],
    [
      'on a push, for another base',
      { ref: `refs/heads/${OWN}` },
      { head: { sha: HEAD, branch: OWN }, base: 'main' },
    ],
    [
      'on a pull request, for another base',
      { name: 'pull_request', payload: pull(7, OWN) },
      { base: 'main' },
    ],
    ['on a workflow run, for another base', { name: 'workflow_run', payload: run(OWN) }, { base: 'main' }],
    ['with another prefix', { name: 'workflow_run', payload: run('fix-x') }, { branchPrefix: 'fix-' }],
  ])('%s', (_, event, change) => {
    expect(gate(asked(event, change))).toMatchObject({
      kind: 'nothing-to-do',
      reason: expect.stringContaining('does not repair its own repairs'),
    })
  })

  test('but one that is merely named alike is', () => {
    expect(gate(asked({}, { head: { sha: HEAD, branch: 'codex-max-fixes' } }))).toMatchObject({ kind: 'go' })
  })
})
