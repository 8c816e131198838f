import { describe, expect, test } from '@jest/globals'
import { commitMessage } from '../../src/publish/commit-message.ts'
import {
  BRANCH,
  branchesOf,
  FACTS,
  published,
  reasonOf,
  tipOf,
  type World,
  world,
  write,
} from './publish-world.ts'

const OTHER_FIX = [write('src/add.js', 'export const add = (a, b) => b + a\n')]

/** Someone pushes on top of a branch. */
function pushOn({ bare }: World, branch: string): Promise<string> {
  return bare.push(branch, [{ path: 'README.md', mode: '100644', content: 'mine\n' }], 'My own')
}

async function amend({ bare }: World, branch: string): Promise<void> {
  const commit = await bare.git.text(['cat-file', 'commit', branch])
  const later = commit.replace(/^(committer .*) (\d+) (\+0000)$/m, '$1 4000000000 $3')
  const sha = await bare.git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], { input: later })
  await bare.git.run(['update-ref', `refs/heads/${branch}`, sha])
}

describe('the branch of a failure', () => {
  test('is left alone when the same fix stands there already, with its pull request', async () => {
    await using here = await world()
    const first = await published(here)
    const before = here.github.requests.length
    const second = await published(here)
    expect(second.published).toMatchObject({
      kind: 'published',
      branch: BRANCH,
      pullRequest: { number: 1, updated: true },
    })
    expect(second.published).toMatchObject({ commitSha: first.published.commitSha })
    const again = here.github.requests.slice(before)
    expect(again.filter(({ method }) => method === 'PATCH')).toEqual([])
    expect(again.filter(({ path, method }) => method === 'POST' && /refs|pulls/.test(path))).toEqual([])
    expect(here.github.pulls).toHaveLength(1)
  })

  test.each<[string, Partial<Parameters<typeof published>[1]>]>([
    ['another fix', { change: OTHER_FIX }],
    [
      'another text',
      { pullRequest: { title: 'T', body: 'B', draft: true, labels: [], reviewers: [], assignees: [] } },
    ],
  ])('and its pull request are brought up to date by %s', async (_, more) => {
    await using here = await world()
    await published(here)
    const { published: result } = await published(here, more)
    expect(result).toMatchObject({
      kind: 'published',
      branch: BRANCH,
      commitSha: await tipOf(here),
      pullRequest: { updated: true },
    })
    expect(await branchesOf(here)).toEqual([BRANCH, 'main'])
    expect(here.github.pulls).toHaveLength(1)
  })

  test('moves to a newer base commit with the failure', async () => {
    await using here = await world()
    await published(here)
    const baseSha = await here.bare.push('main', [{ path: 'more', mode: '100644', content: 'x' }])
    const message = commitMessage({ ...FACTS, baseSha }, '')
    await published(here, { baseSha, message })
    expect(await here.bare.git.text(['rev-parse', `${BRANCH}^`])).toBe(baseSha)
    expect(here.github.pulls).toHaveLength(1)
  })

  test.each<[string, (here: World) => Promise<unknown>]>([
    ['a commit on top', here => pushOn(here, BRANCH)],
    ['an amended commit', here => amend(here, BRANCH)],
  ])('is never pushed over when it has %s of somebody', async (_, disturb) => {
    await using here = await world()
    await published(here)
    await disturb(here)
    const theirs = await tipOf(here)
    const { published: result } = await published(here, { change: OTHER_FIX })
    expect(result).toMatchObject({
      kind: 'published',
      branch: `${BRANCH}-r2`,
      pullRequest: { number: 2, updated: false },
    })
    expect(await tipOf(here)).toBe(theirs)
    const { published: third } = await published(here, { change: OTHER_FIX })
    expect(third).toMatchObject({
      kind: 'published',
      branch: `${BRANCH}-r2`,
      pullRequest: { number: 2, updated: true },
    })
  })

  test.each([
    ['of another failure', 'Codex-Max-Fix-Signature: 000000000000'],
    ['that only quotes the trailer', 'Codex-Max-Fix-Signature: abc123def456\n\nSaid somebody.'],
    ['that only copies the signature', 'Codex-Max-Fix-Signature: abc123def456'],
  ])('is not taken from a commit %s', async (_, text) => {
    await using here = await world()
    const theirs = await here.bare.push(
      BRANCH,
      [{ path: 'x', mode: '100644', content: 'x' }],
      `Title\n\n${text}`,
    )
    expect((await published(here)).published).toMatchObject({ kind: 'published', branch: `${BRANCH}-r2` })
    expect(await tipOf(here)).toBe(theirs)
  })

  test('has nine names, and then it says what is in the way', async () => {
    await using here = await world()
    const names = [BRANCH, ...[2, 3, 4, 5, 6, 7, 8, 9].map(number => `${BRANCH}-r${number}`)]
    for (const name of names) await pushOn(here, name)
    const before = await Promise.all(names.map(name => tipOf(here, name)))
    const told = await published(here)
    expect(reasonOf(told)).toMatch(/hold commits of others.*`branch-prefix`/)
    expect(told.published).toMatchObject({ branch: null, commitSha: null, compareUrl: null })
    expect(await Promise.all(names.map(name => tipOf(here, name)))).toEqual(before)
  })

  test('that cannot be made for a branch with the name of its folder is refused with what to change', async () => {
    await using here = await world()
    await pushOn(here, 'codex-max-fix')
    expect(reasonOf(await published(here))).toMatch(/refuses the branch .*`branch-prefix`/)
  })

  test('is one, with one pull request, when the same failure is published 20 times at once', async () => {
    await using here = await world()
    const told = await Promise.all(Array.from({ length: 20 }, () => published(here)))
    expect(new Set(told.map(each => each.published.kind))).toEqual(new Set(['published']))
    expect(new Set(told.map(each => each.published.branch))).toEqual(new Set([BRANCH]))
    expect(new Set(told.map(each => each.published.commitSha))).toEqual(new Set([await tipOf(here)]))
    expect(await branchesOf(here)).toEqual([BRANCH, 'main'])
    expect(here.github.pulls).toHaveLength(1)
  })

  test('is one, with one pull request, when 20 different fixes of one failure are published at once', async () => {
    await using here = await world()
    const fixes = Array.from({ length: 20 }, (_, index) => [write('src/add.js', `// fix ${index}\n`)])
    const told = await Promise.all(fixes.map(change => published(here, { change })))
    expect(told.map(each => each.published.kind)).toContain('published')
    expect(await branchesOf(here)).toEqual([BRANCH, 'main'])
    expect(here.github.pulls).toHaveLength(1)
    expect(await here.bare.git.text(['rev-parse', `${BRANCH}^`])).toBe(here.base)
  })
})
