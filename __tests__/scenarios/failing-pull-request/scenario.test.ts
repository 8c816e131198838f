import { getOctokit } from '@actions/github'
import { expect, test } from '@jest/globals'
import { several } from '../claims/several.ts'
import { REPOSITORY_ID } from '../play.ts'
import { git } from '../project.ts'

test('a failing pull request is told of the result in one comment, which the next run brings up to date', async () => {
  await using here = await several({ collaborators: { octocat: 'write' } })
  const { checkout, remote } = here.project
  const base = git(checkout, 'rev-parse', 'HEAD')
  git(checkout, 'commit', '--quiet', '--allow-empty', '--message=Work on a feature')
  const sha = git(checkout, 'rev-parse', 'HEAD')
  git(checkout, 'push', '--quiet', remote, 'HEAD:refs/heads/feature')
  const { rest } = getOctokit('ghs_testbed', { baseUrl: here.github.apiUrl })
  const repo = { owner: 'octo', repo: 'demo' }
  await rest.pulls.create({ ...repo, title: 'A feature', head: 'feature', base: 'main' })
  const forged = 'Look here\n\n<!-- codex-max-fix result --> or not'
  await rest.issues.createComment({ ...repo, issue_number: 1, body: forged })
  const head = { sha, ref: 'feature', repo: { id: REPOSITORY_ID } }
  const repository = { id: REPOSITORY_ID, default_branch: 'main' }
  const payload = { repository, pull_request: { number: 1, head, base: { sha: base } } }
  const event = { name: 'pull_request', sha, ref: 'refs/pull/1/merge', payload }

  const first = await here.run({ runId: 101, event, givesUp: true })
  expect(first.result.outputs.verdict).toBe('no-fix')
  expect(here.github.comments.map(({ issue, body }) => `${issue} ${body.split('.')[0]}`)).toEqual([
    '1 Look here\n\n<!-- codex-max-fix result --> or not',
    `1 **codex-max-fix: no-fix** for ${sha.slice(0, 7)}`,
  ])

  const second = await here.run({ runId: 102, event })
  expect(second.result.outputs.verdict).toBe('fixed')
  expect(here.github.comments).toHaveLength(2)
  expect(here.github.comments[1]?.body).toContain(
    `The fix is offered in ${second.result.outputs['pull-request-url']}.`,
  )
  expect(here.github.comments[1]?.body).toContain(`/actions/runs/102`)
  expect(here.github.violations).toEqual([])
})
