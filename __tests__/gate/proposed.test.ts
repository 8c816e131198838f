import { describe, expect, test } from '@jest/globals'
import type { Event } from '../../src/gate/event.ts'
import { type ProposedPlace, proposedGate } from '../../src/gate/proposed.ts'
import { UserError } from '../../src/platform/errors.ts'
import * as sent from './payloads.ts'

const { SHA, MERGE } = sent
const OTHER = 'd'.repeat(40)
const place = (event: Event, change: Partial<ProposedPlace> = {}): ProposedPlace => ({
  ...{ event, headSha: SHA, baseSha: SHA, baseBranch: 'main', base: '', branchPrefix: 'codex-max-fix/' },
  ...change,
})

describe('a proposal belongs', () => {
  const feature = { baseBranch: 'feature' }
  test.each<[string, ProposedPlace, boolean]>([
    ['on a push', place(sent.push()), true],
    ['on a schedule', place(sent.schedule()), true],
    ['on a dispatch', place(sent.workflowDispatch()), true],
    ['on a merge queue', place(sent.mergeGroup()), false],
    ['on a workflow run', place(sent.workflowRun(), { baseBranch: 'feature/parser' }), true],
    ['on a pull request at its head', place(sent.pullRequest(), feature), true],
    [
      'on a pull request at its merge commit',
      place(sent.pullRequest(), { ...feature, headSha: MERGE }),
      true,
    ],
    [
      'on another branch, which the workflow names, and which then has to hold the commit',
      place(sent.push(), { headSha: OTHER, baseSha: OTHER, baseBranch: 'legacy', base: 'legacy' }),
      true,
    ],
  ])('%s where the event says', (_, where, baseIsOnBranch) => {
    const { baseSha, baseBranch } = where
    expect(proposedGate(where)).toMatchObject({ kind: 'go', target: { baseSha, baseBranch, baseIsOnBranch } })
  })
})

describe('a proposal is refused that names', () => {
  test.each<[string, ProposedPlace]>([
    ['another commit than the push', place(sent.push(), { headSha: OTHER, baseSha: OTHER })],
    ['another commit than the workflow run', place(sent.workflowRun(), { headSha: OTHER, baseSha: OTHER })],
    [
      'another commit than the pull request',
      place(sent.pullRequest(), { headSha: OTHER, baseBranch: 'feature' }),
    ],
    ['another base commit than its own', place(sent.push(), { baseSha: OTHER })],
    [
      'the merge commit of a pull request as its base',
      place(sent.pullRequest(), { headSha: MERGE, baseSha: MERGE, baseBranch: 'feature' }),
    ],
    ['another branch', place(sent.push(), { baseBranch: 'release' })],
    ['another branch than the workflow', place(sent.push(), { base: 'legacy' })],
  ])('%s', (_, where) => {
    expect(() => proposedGate(where)).toThrow(UserError)
    expect(() => proposedGate(where)).toThrow(/^proposal: expected/)
  })
})

test.each<[string, Event, string]>([
  ['a fork', sent.workflowRun({ head_repository: sent.fork }), 'blocked'],
  ['a comment', sent.other('issue_comment'), 'blocked'],
  ['a branch of our own', sent.workflowRun({ head_branch: 'codex-max-fix/main-0123' }), 'nothing-to-do'],
])('a proposal does not get %s past the gate', (_, event, kind) => {
  expect(proposedGate(place(event))).toMatchObject({ kind })
})
