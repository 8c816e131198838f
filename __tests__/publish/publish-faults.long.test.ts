import { describe, expect, test } from '@jest/globals'
import type { Fault, FaultResponse } from '../../testbed/github/faults.ts'
import { BRANCH, branchesOf, publicationOf, published, reasonOf, tipOf, world } from './publish-world.ts'

const CALLS: readonly (readonly [string, string, RegExp])[] = [
  ['the base commit', 'GET', /\/git\/commits\//],
  ['a blob', 'POST', /\/git\/blobs$/],
  ['the tree', 'POST', /\/git\/trees$/],
  ['the base branch', 'GET', /\/git\/ref\//],
  ['the commit', 'POST', /\/git\/commits$/],
  ['the branches', 'GET', /\/git\/matching-refs\//],
  ['the branch', 'POST', /\/git\/refs$/],
  ['the pull requests', 'GET', /\/pulls\?/],
  ['the pull request', 'POST', /\/pulls$/],
]
const LIMIT = {
  status: 403,
  headers: { 'retry-after': '17' },
  body: { message: 'You have exceeded a secondary rate limit' },
}
const ONCE: readonly (readonly [string, string, Fault['match'], FaultResponse])[] = [
  ...CALLS.map(([name, method, path]) => [name, '500', { method, path }, { status: 500 }] as const),
  ...CALLS.map(([name, method, path]) => [name, 'a lost answer', { method, path }, 'lost'] as const),
  ['the branch', '502 and a page', { path: /refs$/ }, { status: 502, body: { message: '<html>' } }],
  ['the branch', 'a cut connection', { path: /refs$/ }, 'cut'],
  ['the branch', 'a secondary rate limit', { path: /refs$/ }, LIMIT],
  ['the branch', '429', { path: /refs$/ }, { status: 429, headers: { 'retry-after': '3' } }],
]

/** After whatever happened: at most our one branch, whole, on the base commit, and at most one pull request. */
async function expectWhole(here: Awaited<ReturnType<typeof world>>) {
  expect(['main', `${BRANCH},main`]).toContain((await branchesOf(here)).join())
  expect(here.github.pulls.length).toBeLessThanOrEqual(1)
  expect(here.github.violations).toEqual([])
  if ((await tipOf(here)) === null) return
  expect(await here.bare.git.text(['rev-parse', `${BRANCH}^`])).toBe(here.base)
  expect(await here.bare.git.text(['diff', '--name-only', `${BRANCH}^`, BRANCH])).toBe('src/add.js')
}

describe('when GitHub fails', () => {
  test.each(ONCE)('once at %s with %s, it is asked again', async (_, __, match, respond) => {
    await using here = await world({ faults: [{ match, times: 1, respond }] })
    const { published: result } = await published(here)
    expect(result).toMatchObject({
      kind: 'published',
      branch: BRANCH,
      commitSha: await tipOf(here),
      pullRequest: { number: 1 },
    })
    expect(here.github.pulls).toHaveLength(1)
    await expectWhole(here)
  })

  test.each(CALLS)('for good at %s, it ends with a reason and nothing half done', async (_, method, path) => {
    await using here = await world({
      faults: [{ match: { method, path }, times: 'always', respond: { status: 503 } }],
    })
    const told = await published(here)
    expect(reasonOf(told)).toMatch(/GitHub kept failing at .* \(503\): run the job again/)
    const isPushed = /pulls/.test(path.source)
    expect(told.published).toMatchObject({ branch: isPushed ? BRANCH : null, commitSha: await tipOf(here) })
    expect(told.slept).toEqual([1000, 2000, 4000, 8000])
    await expectWhole(here)
  })

  test.each(CALLS)('with every answer lost at %s, what stands is whole', async (_, method, path) => {
    await using here = await world({
      faults: [{ match: { method, path }, times: 'always', respond: 'lost' }],
    })
    await published(here)
    await expectWhole(here)
  })

  test('at a push over an earlier fix, the earlier one stands', async () => {
    const faults: Fault[] = [
      { match: { method: 'PATCH', path: /\/git\/refs\// }, times: 'always', respond: { status: 500 } },
    ]
    await using here = await world({ faults })
    const first = await published(here)
    const { message } = publicationOf(here)
    const change = [{ ...publicationOf(here).change[0], content: Buffer.from('other') }] as never
    expect(reasonOf(await published(here, { change, message }))).toMatch(/kept failing/)
    expect(await tipOf(here)).toBe(first.published.commitSha)
  })

  test.each<[string, Fault['match'], unknown]>([
    [
      'the pull request with "not found"',
      { method: 'POST', path: /\/pulls$/ },
      { status: 404, body: { message: 'Not Found' } },
    ],
    [
      'the pull request with an unknown head',
      { method: 'POST', path: /\/pulls$/ },
      {
        status: 422,
        body: {
          message: 'Validation Failed',
          errors: [{ resource: 'PullRequest', field: 'head', code: 'invalid' }],
        },
      },
    ],
    [
      'the branch with an unknown object',
      { method: 'POST', path: /\/git\/refs$/ },
      { status: 422, body: { message: 'Object does not exist' } },
    ],
    [
      'the tree with an unknown blob',
      { method: 'POST', path: /\/git\/trees$/ },
      { status: 422, body: { message: 'tree.sha abc is not a valid blob' } },
    ],
    [
      'the commit with an unknown tree',
      { method: 'POST', path: /\/git\/commits$/ },
      { status: 422, body: { message: 'Tree SHA does not exist' } },
    ],
  ])('to see yet what was just written, and answers %s, it is given time', async (_, match, respond) => {
    await using here = await world({ faults: [{ match, times: 3, respond: respond as FaultResponse }] })
    const told = await published(here)
    expect(told.published).toMatchObject({ kind: 'published', pullRequest: { number: 1 } })
    expect(told.slept).toEqual([1000, 2000, 4000])
  })

  test('with a time to wait, exactly that is waited', async () => {
    const respond = {
      status: 403,
      headers: { 'retry-after': '17' },
      body: { message: 'secondary rate limit' },
    }
    await using here = await world({ faults: [{ match: { path: /blobs/ }, times: 2, respond }] })
    expect((await published(here)).slept).toEqual([17_000, 17_000])
  })

  test('with an hour to wait, nobody waits', async () => {
    const respond = {
      status: 403,
      headers: { 'retry-after': '3600' },
      body: { message: 'API rate limit exceeded' },
    }
    await using here = await world({ faults: [{ match: { path: /blobs/ }, times: 'always', respond }] })
    const told = await published(here)
    expect(reasonOf(told)).toMatch(/rate limit for `github-token` is used up/)
    expect(told.slept).toEqual([])
  })

  test.each<[string, string, RegExp]>([
    [
      'GH006',
      'GH006: Protected branch update failed for refs/heads/x.',
      /branch protection rule or ruleset covers codex-max-fix.*`branch-prefix`/,
    ],
    [
      'GH013',
      'Repository rule violations found: Cannot create ref due to creations being restricted. (GH013)',
      /ruleset covers/,
    ],
    ['push protection', 'GH013: Push cannot contain secrets', /push protection found a secret/],
    [
      'a workflow file',
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission',
      /would change workflow files/,
    ],
  ])('to take the branch for %s, there is no second try', async (_, message, reason) => {
    const respond = { status: 422, body: { message } }
    await using here = await world({ faults: [{ match: { path: /git\/refs$/ }, times: 'always', respond }] })
    const told = await published(here)
    expect(reasonOf(told)).toMatch(reason)
    expect(told.slept).toEqual([])
    expect(await tipOf(here)).toBeNull()
  })

  test('with 401 in the middle, the branch that stands is told', async () => {
    const respond = { status: 401, body: { message: 'Bad credentials' } }
    await using here = await world({ faults: [{ match: { path: /\/pulls/ }, times: 'always', respond }] })
    const told = await published(here)
    expect(reasonOf(told)).toMatch(/live an hour/)
    expect(told.facts).toEqual([{ branch: BRANCH, commitSha: await tipOf(here) }])
  })
})

describe('a cancelled run', () => {
  test.each(CALLS)('pushes nothing from then on, when it is cancelled at %s', async (name, method, path) => {
    const stop = new AbortController()
    let after = false
    await using here = await world({
      onRequest: request => {
        if (stop.signal.aborted) after = true
        if (request.method === method && request.path.search(path) !== -1) stop.abort()
      },
    })
    const told = await published(here, {}, stop.signal)
    expect(reasonOf(told)).toMatch(/cancelled/)
    expect(after).toBe(false)
    if (!['the branch', 'the pull requests', 'the pull request'].includes(name))
      expect(await tipOf(here)).toBeNull()
    await expectWhole(here)
  })

  test('before it began asks GitHub nothing', async () => {
    await using here = await world()
    expect(reasonOf(await published(here, {}, AbortSignal.abort()))).toMatch(/cancelled/)
    expect(here.github.requests).toEqual([])
  })

  test('does not wait for a limit to pass', async () => {
    const stop = new AbortController()
    const respond = { status: 500 }
    await using here = await world({ faults: [{ match: { path: /blobs/ }, times: 'always', respond }] })
    const { publish } = await import('../../src/publish/publish.ts')
    const sleep = () => {
      setImmediate(() => stop.abort())
      return new Promise<void>(() => {})
    }
    const result = await publish(here.octokit, publicationOf(here), {
      signal: stop.signal,
      sleep,
      heard: () => {},
    })
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/cancelled/) })
  })
})
