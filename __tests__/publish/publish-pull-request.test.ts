import { describe, expect, test } from '@jest/globals'
import type { Publication } from '../../src/publish/publication.ts'
import type { GitHubOptions } from '../../testbed/github/server.ts'
import {
  BRANCH,
  publicationOf,
  published,
  reasonOf,
  tipOf,
  type World,
  world,
  write,
} from './publish-world.ts'

const COLLABORATORS = { ada: 'admin', bob: 'write', cyd: 'read' } as const

function company(here: World, more: Partial<Publication['pullRequest']>): Partial<Publication> {
  return { pullRequest: { ...publicationOf(here).pullRequest, ...more } }
}

describe('the pull request', () => {
  test('is updated in place with a note of what changed, once', async () => {
    await using here = await world()
    const told = (baseSha: string) => `Why. With a clone at its base commit ${baseSha}.`
    await published(here, company(here, { body: told(here.base) }))
    const next = await here.bare.push('main', [{ path: 'a', mode: '100644', content: 'a' }])
    const more = { ...company(here, { body: told(next) }), baseSha: next }
    await published(here, more)
    const note = `the fix before was made for ${here.base}, this one is for ${next}.`
    expect(here.github.pulls.map(({ body }) => body)).toEqual([`${told(next)}\n\nUpdated in place: ${note}`])
    await published(here, more)
    expect(
      here.github.requests.filter(({ method, path }) => method === 'PATCH' && /pulls/.test(path)),
    ).toHaveLength(1)
  })

  test('is a draft from the branch to the base branch, told as soon as it stands', async () => {
    await using here = await world()
    const { published: result, facts } = await published(here)
    const url = `${here.github.serverUrl}/octo/demo/pull/1`
    expect(here.github.pulls).toMatchObject([
      { head: BRANCH, base: 'main', draft: true, title: 'Fix failing tests on main', body: 'Why' },
    ])
    expect(result).toMatchObject({ pullRequest: { number: 1, url, updated: false }, notes: [] })
    expect(facts).toEqual([
      { branch: BRANCH, commitSha: await tipOf(here) },
      { pullRequest: { number: 1, url } },
    ])
    expect(here.github.violations).toEqual([])
  })

  test('is not made with `publish: branch`', async () => {
    await using here = await world({ tokens: { ghs_testbed: { contents: 'write' } } })
    const { published: result } = await published(here, { publish: 'branch', tokenKind: 'workflow' })
    expect(result).toMatchObject({ kind: 'published', branch: BRANCH, pullRequest: null, notes: [] })
    expect(here.github.pulls).toEqual([])
  })

  test("says that its CI waits for a click where the workflow's own token made it", async () => {
    await using here = await world()
    const { published: result } = await published(here, { tokenKind: 'workflow' })
    expect(result.notes).toEqual([
      expect.stringMatching(
        /^If the workflow.s own token made this pull request, its CI waits until someone/,
      ),
    ])
  })

  test('gets labels, reviewers and assignees, and no second time what it has', async () => {
    await using here = await world({ collaborators: COLLABORATORS })
    const wanted = company(here, { labels: ['Fix', 'bot'], reviewers: ['ada'], assignees: ['bob'] })
    expect((await published(here, wanted)).published.notes).toEqual([])
    expect(here.github.pulls).toMatchObject([
      { labels: ['Fix', 'bot'], requestedReviewers: ['ada'], assignees: ['bob'] },
    ])
    const before = here.github.requests.length
    await published(here, wanted)
    expect(
      here.github.requests.slice(before).filter(({ path }) => /labels|reviewers|assignees/.test(path)),
    ).toEqual([])
    expect(here.github.violations).toEqual([])
  })

  test('stands without those that GitHub does not take, which become notes', async () => {
    await using here = await world({ collaborators: COLLABORATORS })
    const wanted = { labels: ['fix'], reviewers: ['stranger', 'octo/core'], assignees: ['cyd', 'bob'] }
    const { published: result } = await published(here, company(here, wanted))
    expect(result).toMatchObject({ kind: 'published', pullRequest: { number: 1 } })
    expect(result.notes).toEqual([
      expect.stringMatching(/`reviewers` could not be added.*not a collaborator.*\(422\)/),
      'GitHub left out cyd from `assignees`.',
    ])
    expect(here.github.pulls).toMatchObject([{ labels: ['fix'], assignees: ['bob'] }])
  })

  test('is made anew when the last one was closed', async () => {
    await using here = await world()
    await published(here)
    await here.rest.pulls.update({ owner: 'octo', repo: 'demo', pull_number: 1, state: 'closed' })
    expect((await published(here)).published).toMatchObject({ pullRequest: { number: 2, updated: false } })
  })

  test('is found where another run made it between the look and the making', async () => {
    await using here = await world({
      onRequest: async ({ method, path }) => {
        if (method !== 'POST' || !path.endsWith('/pulls') || here.github.pulls.length > 0 || raced) return
        raced = true
        await here.rest.pulls.create({
          owner: 'octo',
          repo: 'demo',
          title: 'Other',
          head: BRANCH,
          base: 'main',
        })
      },
    })
    let raced = false
    expect((await published(here)).published).toMatchObject({ pullRequest: { number: 1, updated: true } })
    expect(here.github.pulls).toMatchObject([
      { title: 'Fix failing tests on main', body: expect.stringMatching(/^Why\n\nUpdated in place: /) },
    ])
  })

  test.each<[string, Partial<GitHubOptions>, RegExp]>([
    [
      'the repository does not let Actions make them',
      { pullRequests: { allowed: false } },
      /Settings > Actions > General > "Allow GitHub Actions to create and approve/,
    ],
    ['there are no drafts', { pullRequests: { drafts: false } }, /`draft: false`/],
    [
      'the token may not read them',
      { tokens: { ghs_testbed: { contents: 'write' } } },
      /add `pull-requests: write`/,
    ],
    [
      'the token may not make them',
      { tokens: { ghs_testbed: { contents: 'write', 'pull-requests': 'read' } } },
      /add `pull-requests: write` to the job's `permissions`/,
    ],
  ])('cannot be made: %s; the branch stays, with the page to make it', async (_, options, reason) => {
    await using here = await world(options)
    const told = await published(here)
    expect(reasonOf(told)).toMatch(reason)
    const commitSha = await tipOf(here)
    const page = `${here.github.serverUrl}/octo/demo/compare/main...${BRANCH}?expand=1`
    expect(told.published).toMatchObject({ branch: BRANCH, commitSha, compareUrl: page })
    expect(told.facts).toEqual([{ branch: BRANCH, commitSha }])
    expect(told.slept).toEqual([])
  })
})

describe('the token', () => {
  test.each<[string, Partial<GitHubOptions>, RegExp]>([
    [
      'may not write',
      { tokens: { ghs_testbed: { contents: 'read', 'pull-requests': 'write' } } },
      /lacks a permission: add `contents: write`/,
    ],
    ['has expired', { tokens: {} }, /tokens of GitHub Apps live an hour/],
  ])('%s: said at once, and nothing was made', async (_, options, reason) => {
    await using here = await world(options)
    const told = await published(here)
    expect(reasonOf(told)).toMatch(reason)
    expect(told.slept).toEqual([])
    expect(await tipOf(here)).toBeNull()
  })

  test('may not touch workflow files', async () => {
    await using here = await world()
    const told = await published(here, { change: [write('.github/workflows/ci.yml', 'on: push\n')] })
    expect(reasonOf(told)).toMatch(/would change workflow files.*`workflows: write`/)
    expect(await tipOf(here)).toBeNull()
  })
})
