import { describe, expect, test } from '@jest/globals'
import { outcome, REPO, type World, world } from './github-world.ts'

const NOWHERE = '1'.repeat(40)
const CHANGE = [{ path: 'src/add.js', mode: '100644', content: 'changed' }]

describe('a reference', () => {
  test.each<[string, (here: World) => Promise<{ status: number }>, string]>([
    ['is made', ({ rest, base }) => rest.git.createRef({ ...REPO, ref: 'refs/heads/a/b', sha: base }), '201'],
    [
      'is not made twice',
      ({ rest, base }) => rest.git.createRef({ ...REPO, ref: 'refs/heads/main', sha: base }),
      '422 Reference already exists',
    ],
    [
      'is not made below another',
      ({ rest, base }) => rest.git.createRef({ ...REPO, ref: 'refs/heads/main/x', sha: base }),
      '422 Reference update failed',
    ],
    [
      'needs its full name',
      ({ rest, base }) => rest.git.createRef({ ...REPO, ref: 'main', sha: base }),
      '422 Reference name must contain at least three',
    ],
    [
      'needs a valid name',
      ({ rest, base }) => rest.git.createRef({ ...REPO, ref: 'refs/heads/a b', sha: base }),
      '422 refs/heads/a b is not a valid ref name.',
    ],
    [
      'needs an object',
      ({ rest }) => rest.git.createRef({ ...REPO, ref: 'refs/heads/x', sha: NOWHERE }),
      '422 Object does not exist',
    ],
    [
      'needs a full SHA',
      ({ rest }) => rest.git.createRef({ ...REPO, ref: 'refs/heads/x', sha: 'abc' }),
      '422 The sha parameter must be exactly 40',
    ],
    ['is found', ({ rest }) => rest.git.getRef({ ...REPO, ref: 'heads/main' }), '200'],
    [
      'is not found by a part of its name',
      ({ rest }) => rest.git.getRef({ ...REPO, ref: 'heads/mai' }),
      '404 Not Found',
    ],
    [
      'is moved only when it exists',
      ({ rest, base }) => rest.git.updateRef({ ...REPO, ref: 'heads/x', sha: base }),
      '422 Reference does not exist',
    ],
    ['is removed', ({ rest }) => rest.git.deleteRef({ ...REPO, ref: 'heads/main' }), '204'],
    [
      'is removed only when it exists',
      ({ rest }) => rest.git.deleteRef({ ...REPO, ref: 'heads/x' }),
      '422 Reference does not exist',
    ],
  ])('%s', async (_, call, expected) => {
    await using here = await world()
    expect(await outcome(call(here))).toContain(expected)
  })

  test('moves forward freely, and elsewhere only by force', async () => {
    await using here = await world()
    const { bare, base, rest } = here
    const next = await bare.push('next', CHANGE)
    const move = (sha: string, force: boolean) =>
      outcome(rest.git.updateRef({ ...REPO, ref: 'heads/main', sha, force }))
    expect(await move(next, false)).toBe('200')
    expect(await move(base, false)).toBe('422 Update is not a fast forward')
    expect(await move(base, true)).toBe('200')
    expect(await bare.git.text(['rev-parse', 'refs/heads/main'])).toBe(base)
  })

  test('is made by exactly one of many that try at once', async () => {
    await using here = await world()
    const { base, rest } = here
    const tries = Array.from({ length: 10 }, () =>
      outcome(rest.git.createRef({ ...REPO, ref: 'refs/heads/once', sha: base })),
    )
    const outcomes = (await Promise.all(tries)).toSorted()
    expect(outcomes).toEqual(['201', ...Array.from({ length: 9 }, () => '422 Reference already exists')])
  })

  test('is listed by the beginning of its name', async () => {
    await using here = await world()
    for (const name of ['fix/a', 'fix/b', 'other']) await here.bare.push(name, CHANGE)
    const { data } = await here.rest.git.listMatchingRefs({ ...REPO, ref: 'heads/fix/' })
    expect(data.map(each => each.ref)).toEqual(['refs/heads/fix/a', 'refs/heads/fix/b'])
  })

  test('cannot bring changed workflows, unless the token may write those', async () => {
    const attempt = async (workflows: object) => {
      await using here = await world({ tokens: { ghs_testbed: { contents: 'write', ...workflows } } })
      const { rest, base } = here
      const ci = { path: '.github/workflows/ci.yml', mode: '100644', content: 'on: push\n' } as const
      const { data } = await rest.git.createTree({ ...REPO, base_tree: base, tree: [ci] })
      const commit = await rest.git.createCommit({ ...REPO, message: 'CI', tree: data.sha, parents: [base] })
      return await outcome(rest.git.createRef({ ...REPO, ref: 'refs/heads/ci', sha: commit.data.sha }))
    }
    expect(await attempt({})).toBe('403 Resource not accessible by integration')
    expect(await attempt({ workflows: 'write' })).toBe('201')
  })
})
