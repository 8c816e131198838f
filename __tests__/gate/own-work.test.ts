import { describe, expect, test } from '@jest/globals'
import type { Event } from '../../src/gate/event.ts'
import { commitFrom, isOwnCommit, ownWork } from '../../src/gate/own-work.ts'
import { pullRequestBody } from '../../src/publish/body.ts'
import { commitMessage } from '../../src/publish/commit-message.ts'
import { FACTS } from '../publish/publish-world.ts'
import { commit, pullRequest, push, SHA, workflowRun } from './payloads.ts'

const { title, body } = commitMessage(FACTS, '')
const MESSAGE = `${title}\n\n${body}`
const PULL = pullRequestBody(FACTS)
const web = { name: 'GitHub', email: 'noreply@github.com' }
const asked = (event: Event, branch = 'feature') => ownWork(event, { branch, sha: SHA }, 'codex-max-fix/')

describe('the own work of the action, whatever its branch is called, is left alone:', () => {
  test.each<[string, Event]>([
    ['a workflow run on its commit', workflowRun({ head_commit: commit(MESSAGE) })],
    ['a push of its commit', push({ head_commit: commit(MESSAGE) })],
    ['its pull request', pullRequest({}, { body: PULL })],
    [
      'its pull request with an edited body',
      pullRequest({}, { body: `Please review.\n\n${PULL}\n\nThanks.` }),
    ],
  ])('%s', (_, event) => {
    expect(asked(event)).toMatch(/of this action, which does not repair its own repairs$/)
  })

  test('a workflow run of its branch, once its pull request was let run', () => {
    const branch = 'codex-max-fix/main-abc123def456'
    expect(asked(workflowRun({ head_branch: branch, event: 'pull_request' }), branch)).toMatch(
      /^codex-max-fix/,
    )
  })
})

describe('the work of others is not:', () => {
  test.each<[string, Event]>([
    ['a commit', push()],
    ['a pull request without a body', pullRequest()],
    ['a pull request that tells of the action', pullRequest({}, { body: 'Follows codex-max-fix: see #3' })],
    ['a fix that somebody has merged by squashing', push({ head_commit: commit(MESSAGE, SHA, web) })],
    ['a commit that quotes one', push({ head_commit: commit(`Revert "${title}"\n\n${body}\n\nIt broke.`) })],
    ['a merge of one', push({ head_commit: commit(`Merge pull request #3\n\n${title}`) })],
    [
      'another commit than the one that is checked out',
      push({ head_commit: commit(MESSAGE, 'e'.repeat(40)) }),
    ],
  ])('%s', (_, event) => {
    expect(asked(event)).toBeNull()
  })
})

test('a commit is read as git prints it', () => {
  const who = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> 1795770000 +0000'
  const text = `tree ${'a'.repeat(40)}\nparent ${'b'.repeat(40)}\nauthor ${who}\ncommitter ${who}\n\n${MESSAGE}\n`
  expect(isOwnCommit(commitFrom(text))).toBe(true)
  expect(isOwnCommit(commitFrom(text.replace('committer github-actions[bot] <41', 'committer Ada <')))).toBe(
    false,
  )
  expect(isOwnCommit(commitFrom(`tree ${'a'.repeat(40)}\nauthor ${who}\ncommitter ${who}\n\nAdd\n`))).toBe(
    false,
  )
})
