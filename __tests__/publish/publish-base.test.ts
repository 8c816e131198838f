import { describe, expect, test } from '@jest/globals'
import { BRANCH, branchesOf, published, reasonOf, tipOf, type World, world } from './publish-world.ts'

const OTHER = [{ path: 'other', mode: '100644', content: 'x' }]

describe('the base', () => {
  test('moves on before every single request: the parent stays the pinned commit', async () => {
    let push = () => Promise.resolve('')
    await using here = await world({ onRequest: async () => void (await push()) })
    let moves = 0
    push = () => here.bare.push('main', [{ path: 'other', mode: '100644', content: String(moves++) }])
    const { published: result } = await published(here)
    expect(result).toMatchObject({ kind: 'published', pullRequest: { number: 1 } })
    expect(moves).toBe(here.github.requests.length)
    expect(await here.bare.git.text(['rev-parse', `${BRANCH}^`])).toBe(here.base)
  })

  test.each<[string, RegExp, (here: World) => Promise<unknown>]>([
    [
      'is gone',
      /branch feature is gone.*`base`/,
      here => here.bare.git.run(['update-ref', '-d', 'refs/heads/feature']),
    ],
    [
      'was reset',
      /feature was force-pushed/,
      here => here.bare.git.run(['update-ref', 'refs/heads/feature', here.base]),
    ],
    [
      'was rewritten',
      /feature was force-pushed/,
      async here => {
        await here.bare.git.run(['update-ref', 'refs/heads/feature', here.base])
        await here.bare.push('feature', OTHER)
      },
    ],
    [
      'has nothing in common with what was repaired',
      /feature was force-pushed/,
      async here => {
        const tree = await here.bare.git.text(['rev-parse', 'main^{tree}'])
        const input = `tree ${tree}\nauthor a <a@b> 0 +0000\ncommitter a <a@b> 0 +0000\n\nroot\n`
        const root = await here.bare.git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], { input })
        await here.bare.git.run(['update-ref', 'refs/heads/feature', root])
      },
    ],
  ])('branch %s: nothing is pushed', async (_, reason, disturb) => {
    await using here = await world()
    const baseSha = await here.bare.push('feature', [{ path: 'a', mode: '100644', content: 'a' }])
    await disturb(here)
    const told = await published(here, { baseSha, baseBranch: 'feature' })
    expect(reasonOf(told)).toMatch(reason)
    expect(told.facts).toEqual([])
    expect(await tipOf(here)).toBeNull()
    expect(here.github.violations).toEqual([])
  })

  test('commit beside the base branch, as of a merge group, is taken where that is said', async () => {
    await using here = await world()
    const baseSha = await here.bare.push('gh-readonly-queue/main', OTHER)
    await here.bare.push('main', [{ path: 'moved', mode: '100644', content: 'x' }])
    expect((await published(here, { baseSha, baseIsOnBranch: false })).published).toMatchObject({
      kind: 'published',
    })
  })

  test('commit that GitHub does not have is named', async () => {
    await using here = await world()
    const told = await published(here, { baseSha: '1'.repeat(40) })
    expect(reasonOf(told)).toMatch(/does not show the commit 1111111/)
    expect(await branchesOf(here)).toEqual(['main'])
  })
})
