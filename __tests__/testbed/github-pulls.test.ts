import { describe, expect, test } from '@jest/globals'
import { fixBranch, outcome, REPO, type World, world } from './github-world.ts'

const COLLABORATORS = { ada: 'admin', bob: 'write', cyd: 'read', dan: 'none' } as const

function open({ rest }: World, more: object = {}) {
  return rest.pulls.create({
    ...REPO,
    title: 'Fix',
    head: 'fix',
    base: 'main',
    body: 'Why',
    draft: true,
    ...more,
  })
}

describe('a pull request', () => {
  test('is made, found by its branch, updated, and follows its branch', async () => {
    await using here = await world()
    const { rest, github } = here
    const first = await fixBranch(here)
    const made = (await open(here)).data
    expect(made).toMatchObject({
      number: 1,
      state: 'open',
      draft: true,
      user: { login: 'github-actions[bot]' },
    })
    expect(made.html_url).toBe(`${github.serverUrl}/octo/demo/pull/1`)
    expect(made.head).toMatchObject({ ref: 'fix', sha: first, label: 'octo:fix', repo: { id: 1296269 } })
    const second = await here.bare.push('fix', [{ path: 'more', mode: '100644', content: 'x' }])
    await rest.pulls.update({ ...REPO, pull_number: 1, title: 'Better', body: 'Because' })
    const found = (await rest.pulls.list({ ...REPO, head: 'octo:fix', state: 'open' })).data
    expect(found).toMatchObject([{ number: 1, title: 'Better', body: 'Because', head: { sha: second } }])
    expect(github.pulls).toMatchObject([{ number: 1, title: 'Better', state: 'open' }])
    expect(github.violations).toEqual([])
  })

  test.each<[string, object, readonly number[]]>([
    ['open ones when nothing is said', {}, [2]],
    ['all of them', { state: 'all' }, [2, 1]],
    ['closed ones', { state: 'closed' }, [1]],
    ['those of a branch', { state: 'all', head: 'octo:fix' }, [1]],
    ['all of them when the branch lacks its owner', { state: 'all', head: 'fix' }, [2, 1]],
    ['those for a base', { state: 'all', base: 'other' }, []],
    ['oldest first', { state: 'all', direction: 'asc' }, [1, 2]],
  ])('list: %s', async (_, filter, expected) => {
    await using here = await world()
    await fixBranch(here)
    await fixBranch(here, 'second')
    await open(here)
    await open(here, { head: 'second' })
    await here.rest.pulls.update({ ...REPO, pull_number: 1, state: 'closed' })
    const { data } = await here.rest.pulls.list({ ...REPO, ...filter })
    expect(data.map(pull => pull.number)).toEqual(expected)
  })

  test('is closed with its branch', async () => {
    await using here = await world()
    await fixBranch(here)
    await open(here)
    await here.rest.git.deleteRef({ ...REPO, ref: 'heads/fix' })
    expect((await here.rest.pulls.get({ ...REPO, pull_number: 1 })).data.state).toBe('closed')
  })

  test('lists its files, and takes comments on those only', async () => {
    await using here = await world()
    await fixBranch(here)
    await open(here)
    const files = (await here.rest.pulls.listFiles({ ...REPO, pull_number: 1 })).data
    expect(files).toMatchObject([{ filename: 'src/add.js', status: 'modified', additions: 1, deletions: 1 }])
    expect(files[0]?.patch).toMatch(/^@@ .*\n-export const add = .* a - b\n\+export const add = .* a \+ b$/)
    const review = (path: string) =>
      here.rest.pulls.createReview({
        ...REPO,
        pull_number: 1,
        event: 'COMMENT',
        comments: [{ path, line: 1, side: 'RIGHT', body: 'x' }],
      })
    expect(await outcome(review('src/add.js'))).toBe('200')
    expect(await outcome(review('README.md'))).toBe('422 Unprocessable Entity')
    expect(here.github.pulls[0]?.reviews).toHaveLength(1)
    expect(here.github.violations).toEqual([])
  })
})

describe('a pull request is refused', () => {
  test('with the body that GitHub sends when there is one already', async () => {
    await using here = await world()
    await fixBranch(here)
    await open(here)
    await expect(open(here)).rejects.toMatchObject({
      status: 422,
      response: {
        data: {
          message: 'Validation Failed',
          status: '422',
          errors: [
            {
              resource: 'PullRequest',
              code: 'custom',
              message: 'A pull request already exists for octo:fix.',
            },
          ],
        },
      },
    })
    expect(here.github.pulls).toHaveLength(1)
  })

  test.each<[string, object, object]>([
    ['without commits', { head: 'main' }, { code: 'custom', message: 'No commits between main and main' }],
    ['from a branch that is not there', { head: 'nothing' }, { field: 'head', code: 'invalid' }],
    ['for a base that is not there', { base: 'nothing' }, { field: 'base', code: 'invalid' }],
    ['without a title', { title: '' }, { field: 'title', code: 'missing_field' }],
    ['with a body that is too long', { body: 'x'.repeat(65_537) }, { field: 'body', code: 'custom' }],
  ])('%s', async (_, more, expected) => {
    await using here = await world()
    await fixBranch(here)
    await expect(open(here, more)).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [expected] } },
    })
  })

  test.each([
    [
      'where workflows may not make them',
      { allowed: false },
      '403 GitHub Actions is not permitted to create or approve pull requests.',
    ],
    [
      'as a draft where there are none',
      { drafts: false },
      '422 Draft pull requests are not supported in this repository.',
    ],
  ])('%s', async (_, pullRequests, expected) => {
    await using here = await world({ pullRequests })
    await fixBranch(here)
    expect(await outcome(open(here))).toBe(expected)
  })
})

describe('around a pull request', () => {
  test('labels are made on the way and kept once', async () => {
    await using here = await world()
    await fixBranch(here)
    await open(here)
    const { rest, github } = here
    await rest.issues.createLabel({ ...REPO, name: 'bug', color: 'ff0000' })
    await rest.issues.addLabels({ ...REPO, issue_number: 1, labels: ['bug', 'codex'] })
    const { data } = await rest.issues.addLabels({ ...REPO, issue_number: 1, labels: ['bug'] })
    expect(data).toMatchObject([
      { name: 'bug', color: 'ff0000' },
      { name: 'codex', color: 'ededed' },
    ])
    expect(github.labels.map(label => label.name)).toEqual(['bug', 'codex'])
    await expect(rest.issues.createLabel({ ...REPO, name: 'BUG' })).rejects.toMatchObject({
      response: { data: { errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }] } },
    })
    expect(github.violations).toEqual([])
  })

  test.each([
    [['ada', 'cyd'], '201'],
    [['ada', 'nobody'], '422 Reviews may only be requested from collaborators.'],
    [['github-actions[bot]'], '422 Review cannot be requested from pull request author.'],
  ])('reviewers %j: %s', async (reviewers, expected) => {
    await using here = await world({ collaborators: COLLABORATORS })
    await fixBranch(here)
    await open(here)
    expect(await outcome(here.rest.pulls.requestReviewers({ ...REPO, pull_number: 1, reviewers }))).toContain(
      expected,
    )
    expect(here.github.pulls[0]?.requestedReviewers).toEqual(expected === '201' ? reviewers : [])
  })

  test('assignees that cannot push are left out without a word', async () => {
    await using here = await world({ collaborators: COLLABORATORS })
    await fixBranch(here)
    await open(here)
    const assignees = ['ada', 'bob', 'cyd', 'nobody']
    const { data } = await here.rest.issues.addAssignees({ ...REPO, issue_number: 1, assignees })
    expect(data.assignees?.map(each => each.login)).toEqual(['ada', 'bob'])
  })

  test('comments are made, changed and listed', async () => {
    await using here = await world()
    await fixBranch(here)
    await open(here)
    const { rest, github } = here
    const { data } = await rest.issues.createComment({ ...REPO, issue_number: 1, body: 'one' })
    await rest.issues.updateComment({ ...REPO, comment_id: data.id, body: 'two' })
    expect((await rest.issues.listComments({ ...REPO, issue_number: 1 })).data).toMatchObject([
      { body: 'two' },
    ])
    expect(github.comments).toMatchObject([{ issue: 1, body: 'two' }])
    expect(await outcome(rest.issues.createComment({ ...REPO, issue_number: 2, body: 'x' }))).toBe(
      '404 Not Found',
    )
    expect(github.violations).toEqual([])
  })
})

test.each([
  ['octo', false, 'admin'],
  ['ADA', false, 'admin'],
  ['bob', false, 'write'],
  ['dan', false, 'none'],
  ['dependabot[bot]', false, 'read'],
  ['dependabot[bot]', true, 'none'],
  ['Copilot', false, '404 Copilot is not a user'],
])('%s in a repository that is private: %s has the permission %s', async (username, isPrivate, expected) => {
  await using here = await world({ collaborators: COLLABORATORS, private: isPrivate })
  const asked = here.rest.repos.getCollaboratorPermissionLevel({ ...REPO, username })
  if (expected.startsWith('404')) return expect(await outcome(asked)).toBe(expected)
  expect((await asked).data.permission).toBe(expected)
})

test('a login has one id, and says whether it is a bot', async () => {
  await using here = await world({ collaborators: COLLABORATORS })
  const of = async (username: string) => (await here.rest.users.getByUsername({ username })).data
  expect(await of('dependabot[bot]')).toMatchObject({ id: 49699333, type: 'Bot' })
  expect(await of('ada')).toEqual(await of('Ada'))
  expect(await outcome(here.rest.users.getByUsername({ username: 'evil[bot]' }))).toBe('404 Not Found')
})
