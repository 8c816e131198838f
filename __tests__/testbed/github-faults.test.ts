import { describe, expect, test } from '@jest/globals'
import type { Fault } from '../../testbed/github/faults.ts'
import { outcome, REPO, type World, world } from './github-world.ts'

describe('a fault', () => {
  const refs = { method: 'POST', path: /\/git\/refs$/ }
  const create = ({ rest, base }: World) =>
    outcome(rest.git.createRef({ ...REPO, ref: 'refs/heads/fix', sha: base }))
  const twice = async (here: World) => [await create(here), await create(here)]

  test.each<[string, Fault, readonly (string | RegExp)[], boolean]>([
    [
      'once',
      { match: refs, times: 1, respond: { status: 502, body: { message: 'Server Error' } } },
      [/^502 Server Error/, /^201/],
      true,
    ],
    ['always', { match: refs, times: 'always', respond: { status: 503 } }, [/^503/, /^503/], false],
    [
      'before it takes effect',
      { match: refs, times: 1, respond: 'cut' },
      [/^500 .*other side closed/, /^201/],
      true,
    ],
    [
      'after it took effect',
      { match: refs, times: 1, respond: 'lost' },
      [/^500 .*other side closed/, /^422 Reference already exists/],
      true,
    ],
    ['as a delay', { match: refs, times: 1, respond: { delayMs: 5 } }, [/^201/, /^422/], true],
    ['elsewhere', { match: { path: /pulls/ }, times: 1, respond: 'cut' }, [/^201/, /^422/], true],
  ])('%s', async (_, fault, expected, isMade) => {
    await using here = await world({ faults: [fault] })
    const outcomes = await twice(here)
    for (const [index, pattern] of expected.entries()) expect(outcomes[index]).toMatch(pattern)
    const sha = await here.bare.git.ask(['rev-parse', '--verify', '--quiet', 'refs/heads/fix'])
    expect(sha).toBe(isMade ? here.base : null)
  })

  test('brings its own headers', async () => {
    const respond = { status: 429, headers: { 'retry-after': '3' }, body: { message: 'Slow down' } }
    await using here = await world({ faults: [{ match: refs, times: 1, respond }] })
    const call = here.rest.git.createRef({ ...REPO, ref: 'refs/heads/fix', sha: here.base })
    await expect(call).rejects.toMatchObject({ status: 429, response: { headers: { 'retry-after': '3' } } })
  })

  test('reaches the log storage too, and a faulted request is recorded and checked', async () => {
    const runs = [
      { id: 7, headSha: 'a'.repeat(40), jobs: [{ id: 5, name: 'test', conclusion: 'failure', log: 'x' }] },
    ]
    await using here = await world({
      runs,
      faults: [{ match: { path: /^\/job-logs\// }, times: 1, respond: { status: 503 } }],
    })
    const download = () => outcome(here.rest.actions.downloadJobLogsForWorkflowRun({ ...REPO, job_id: 5 }))
    expect([await download(), await download()]).toEqual([expect.stringContaining('503'), '200'])
    expect(here.github.requests.map(each => each.origin)).toEqual(['api', 'storage', 'api', 'storage'])
  })
})

test('a branch can be moved at a given step', async () => {
  const moves: Promise<string>[] = []
  await using here = await world({
    onRequest: async ({ method, path }) => {
      if (method !== 'PATCH' || !path.includes('/git/refs/')) return
      moves.push(here.bare.push('main', [{ path: 'moved', mode: '100644', content: 'x' }]))
      await Promise.all(moves)
    },
  })
  const next = await here.bare.push('next', [{ path: 'mine', mode: '100644', content: 'x' }])
  const update = here.rest.git.updateRef({ ...REPO, ref: 'heads/main', sha: next })
  expect(await outcome(update)).toBe('422 Update is not a fast forward')
})

test('a hook that fails is a violation, never silence', async () => {
  await using here = await world({
    onRequest: () => {
      throw new Error('wrong test')
    },
  })
  expect(await outcome(here.rest.repos.get(REPO))).toBe('200')
  expect(here.github.violations).toEqual(['onRequest failed: Error: wrong test'])
})
