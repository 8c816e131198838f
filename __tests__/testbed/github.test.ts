import { readFile } from 'node:fs/promises'
import { getOctokit } from '@actions/github'
import { describe, expect, test } from '@jest/globals'
import { operationFor } from '../../testbed/github/conformance.ts'
import { ROUTES } from '../../testbed/github/routes.ts'
import { outcome, REPO, type World, world } from './github-world.ts'

describe('a request is held against the description', () => {
  test.each<[string, string, Record<string, unknown>, readonly string[]]>([
    [
      'a field that does not exist',
      'POST /repos/octo/demo/git/blobs',
      { content: 'x', encodeing: 'utf-8' },
      ['body must NOT have additional properties (encodeing)'],
    ],
    [
      'a nested one',
      'POST /repos/octo/demo/git/trees',
      { tree: [{ path: 'a', mode: '100644', content: 'x', size: 1 }] },
      ['body/tree/0 must NOT have additional properties (size)'],
    ],
    [
      'a missing field',
      'POST /repos/octo/demo/git/refs',
      { ref: 'refs/heads/x' },
      ["body must have required property 'sha'"],
    ],
    [
      'a wrong type',
      'PATCH /repos/octo/demo/git/refs/heads/main',
      { sha: 'x', force: 'yes' },
      ['body/force must be boolean'],
    ],
    [
      'a value outside the list',
      'GET /repos/octo/demo/pulls?state=merged',
      {},
      ['parameters/state must be equal to one of the allowed values'],
    ],
    [
      'a query that does not exist',
      'GET /repos/octo/demo/pulls?heads=a',
      {},
      ['parameters must NOT have additional properties (heads)'],
    ],
    [
      'a number that is none',
      'GET /repos/octo/demo/pulls/one',
      {},
      ['parameters/pull_number must be integer'],
    ],
  ])('%s', async (_, route, body, expected) => {
    await using here = await world()
    await outcome(here.octokit.request(route, body))
    expect(here.github.violations).toEqual(expected.map(text => expect.stringContaining(text)))
  })

  test('an unknown path is not found and named', async () => {
    await using here = await world()
    expect(await outcome(here.octokit.request('GET /repos/octo/demo/secrets'))).toBe('404 Not Found')
    expect(here.github.violations).toEqual([
      'GET /repos/octo/demo/secrets: no operation that the testbed knows',
    ])
  })

  test('text that is no JSON is refused', async () => {
    await using here = await world()
    const headers = { authorization: 'token x' }
    const answer = await fetch(`${here.github.apiUrl}/repos/octo/demo/git/blobs`, {
      method: 'POST',
      headers,
      body: '{',
    })
    expect([answer.status, await answer.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }])
  })

  test('every described operation has a route, and its licence and source stand beside it', async () => {
    const file = await readFile(new URL('../../testbed/github/openapi.json', import.meta.url), 'utf8')
    const { info, paths } = JSON.parse(file)
    const described = Object.values<object>(paths).flatMap(methods =>
      Object.values(methods).map(each => each.operationId),
    )
    expect(described.toSorted()).toEqual(Object.keys(ROUTES).toSorted())
    expect(info).toMatchObject({ license: { name: 'MIT' }, 'x-source': { package: '@octokit/openapi' } })
    expect(file.length).toBeLessThan(100_000)
  })

  test.each([
    ['/repos/o/r/git/ref/heads%2Ffix%2Fa', { ref: 'heads/fix/a' }],
    ['/repos/o/r/git/ref/heads/fix/a', { ref: 'heads/fix/a' }],
    ['/repos/o/r/contents/', { path: '' }],
    ['/repos/o/r/contents/a/b%20c', { path: 'a/b c' }],
    ['/repos/o/r/compare/release%2F1.2...o:fix/a', { base: 'release/1.2', head: 'o:fix/a' }],
  ])('%s is understood', (path, expected) => {
    expect(operationFor('GET', path)?.parameters).toEqual({ owner: 'o', repo: 'r', ...expected })
  })
})

describe('a token', () => {
  const tokens = {
    reads: { contents: 'read', actions: 'read' },
    writes: { contents: 'write', 'pull-requests': 'write' },
    bare: {},
  } as const
  const blob = ({ rest }: World) => rest.git.createBlob({ ...REPO, content: 'x' })

  test.each<[string, (here: World) => Promise<{ status: number }>, string]>([
    ['unknown', blob, '401 Bad credentials'],
    ['constructor', blob, '401 Bad credentials'],
    ['reads', blob, '403 Resource not accessible by integration'],
    ['writes', blob, '201'],
    ['reads', ({ rest }) => rest.git.getRef({ ...REPO, ref: 'heads/main' }), '200'],
    ['writes', ({ rest }) => rest.git.getRef({ ...REPO, ref: 'heads/main' }), '200'],
    [
      'bare',
      ({ rest }) => rest.git.getRef({ ...REPO, ref: 'heads/main' }),
      '403 Resource not accessible by integration',
    ],
    ['bare', ({ rest }) => rest.repos.get(REPO), '200'],
    [
      'writes',
      ({ rest }) => rest.actions.getWorkflowRun({ ...REPO, run_id: 1 }),
      '403 Resource not accessible by integration',
    ],
    ['reads', ({ rest }) => rest.actions.getWorkflowRun({ ...REPO, run_id: 1 }), '404 Not Found'],
  ])('%s, call %#', async (token, call, expected) => {
    await using here = await world({ tokens }, token)
    expect(await outcome(call(here))).toBe(expected)
    expect(here.github.requests[0]).toMatchObject({ token })
  })

  test('that lacks something is told what', async () => {
    await using here = await world({ tokens }, 'reads')
    const headers = { 'x-accepted-github-permissions': 'contents=write' }
    await expect(blob(here)).rejects.toMatchObject({ response: { headers } })
    const label = here.rest.issues.createLabel({ ...REPO, name: 'x' })
    const either = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }
    await expect(label).rejects.toMatchObject({ response: { headers: either } })
  })

  test('that is missing is asked for', async () => {
    await using here = await world()
    const answer = await fetch(`${here.github.apiUrl}/repos/octo/demo`)
    expect([answer.status, await answer.json()]).toMatchObject([401, { message: 'Requires authentication' }])
    expect(here.github.requests).toMatchObject([{ token: null }])
  })
})

test('two servers live beside each other, and close with requests in flight', async () => {
  const faults = [{ match: { path: /./ }, times: 'always', respond: { delayMs: 60_000 } }] as const
  await using slow = await world({ faults })
  await using other = await world({
    owner: 'acme',
    name: 'tool',
    repositoryId: 5,
    private: true,
    defaultBranch: 'trunk',
  })
  const waiting = outcome(slow.rest.repos.get(REPO))
  const client = getOctokit('x', { baseUrl: other.github.apiUrl })
  const { data } = await client.rest.repos.get({ owner: 'Acme', repo: 'Tool' })
  expect(data).toMatchObject({
    id: 5,
    private: true,
    default_branch: 'trunk',
    full_name: 'acme/tool',
    owner: { login: 'acme' },
  })
  await slow.github.close()
  expect(await waiting).toContain('other side closed')
})
