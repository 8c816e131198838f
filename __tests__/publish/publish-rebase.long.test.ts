import { describe, expect, test } from '@jest/globals'
import type { FileChange } from '../../src/sandbox/change.ts'
import type { TreeEntry } from '../../testbed/github/tree-writer.ts'
import { BRANCH, published, reasonOf, remove, tipOf, type World, world, write } from './publish-world.ts'

const file = (path: string, content: string, mode = '100644'): TreeEntry => ({ path, content, mode })
const lines = (first: string, last: string) => [first, ...'bcdefghijk', last, ''].join('\n')

/** A pull request's head, and the merge commit that was tested: the same with what the target branch changed meanwhile. */
async function merged(here: World, head: readonly TreeEntry[], target: readonly TreeEntry[]) {
  const baseSha = await here.bare.push('feature', head)
  await here.bare.git.run(['update-ref', 'refs/heads/merge', baseSha])
  const headSha = await here.bare.push('merge', target)
  return { baseSha, headSha, baseBranch: 'feature' }
}

async function contentOf(here: World, path: string): Promise<string> {
  return (await here.bare.git.run(['cat-file', 'blob', `${BRANCH}:${path}`])).toString()
}

type Case = {
  readonly head: readonly TreeEntry[]
  readonly target: readonly TreeEntry[]
  readonly change: readonly FileChange[]
}

describe('a fix made on a merge commit goes onto the head of the pull request', () => {
  test('as it is where both have the same file', async () => {
    await using here = await world()
    const places = await merged(here, [file('mine', 'a')], [file('deep/theirs', 'b')])
    const change = [remove('README.md'), write('deep/new', 'n'), write('mine', 'fixed')]
    const { published: result } = await published(here, { ...places, change })
    expect(result).toMatchObject({ kind: 'published', notes: [] })
    const changed = await here.bare.git.text(['diff', '--name-status', places.baseSha, BRANCH])
    expect(changed).toBe('D\tREADME.md\nA\tdeep/new\nM\tmine')
  })

  test('by hunk where the file differs, and says so', async () => {
    await using here = await world()
    const places = await merged(here, [file('x', lines('a', 'z'))], [file('x', lines('A', 'z'))])
    const { published: result } = await published(here, {
      ...places,
      change: [write('x', lines('A', 'FIXED'))],
    })
    expect(result).toMatchObject({
      kind: 'published',
      notes: [expect.stringMatching(/proof ran on the merge commit.* x .*by hunk/)],
    })
    expect(await contentOf(here, 'x')).toBe(lines('a', 'FIXED'))
    expect(await here.bare.git.text(['rev-parse', `${BRANCH}^`])).toBe(places.baseSha)
    expect(here.github.violations).toEqual([])
  })

  test.each<[string, Case, Record<string, string>]>([
    [
      'the executable bit of the fix',
      {
        head: [file('x', lines('a', 'z'))],
        target: [file('x', lines('A', 'z'))],
        change: [write('x', lines('A', 'F'), '100755')],
      },
      { x: '100755' },
    ],
    [
      'the executable bit of the head',
      {
        head: [file('x', lines('a', 'z'), '100755')],
        target: [file('x', lines('a', 'z'))],
        change: [write('x', 'F')],
      },
      { x: '100755' },
    ],
    [
      'what only the merge commit had, left out where the fix deletes it',
      { head: [], target: [file('theirs', 'b')], change: [remove('theirs'), write('x', 'F')] },
      { x: '100644' },
    ],
    [
      'what is fixed on the head already, left out',
      {
        head: [file('y', 'fixed')],
        target: [file('y', 'broken')],
        change: [write('x', 'F'), write('y', 'fixed')],
      },
      { x: '100644' },
    ],
  ])('with %s', async (_, { head, target, change }, modes) => {
    await using here = await world()
    const places = await merged(here, [...head, file('own', 'own')], target)
    expect((await published(here, { ...places, change })).published).toMatchObject({ kind: 'published' })
    const raw = await here.bare.git.text(['diff', '--raw', '--no-renames', places.baseSha, BRANCH])
    const written = raw.split('\n').map(line => [line.split('\t')[1], line.split(' ')[1]])
    expect(Object.fromEntries(written)).toEqual(modes)
  })

  test.each<[string, Case]>([
    [
      'both change the same lines',
      { head: [file('x', 'a\n')], target: [file('x', 'b\n')], change: [write('x', 'c\n')] },
    ],
    [
      'it deletes what differs',
      { head: [file('x', 'a\n')], target: [file('x', 'b\n')], change: [remove('x')] },
    ],
    [
      'it changes what the head lacks',
      { head: [file('y', 'y')], target: [file('x', 'b\n')], change: [write('x', 'c\n')] },
    ],
    [
      'it is binary',
      { head: [file('x', 'a\0\n')], target: [file('x', 'b\0\n')], change: [write('x', 'c\0\n')] },
    ],
    [
      'it is a link',
      {
        head: [file('x', 'a', '120000')],
        target: [file('x', 'b', '120000')],
        change: [write('x', 'c', '120000')],
      },
    ],
    [
      'it writes a file where the head has a folder',
      {
        head: [file('x/y', 'a')],
        target: [{ path: 'x/y', mode: '100644', sha: null }],
        change: [write('x', 'c')],
      },
    ],
    [
      'it writes below what is a file on the head',
      {
        head: [file('x', 'a')],
        target: [{ path: 'x', mode: '100644', sha: null }],
        change: [write('x/y', 'c')],
      },
    ],
  ])('or not at all where %s; the file is named', async (_, { head, target, change }) => {
    await using here = await world()
    const places = await merged(here, head, target)
    const told = await published(here, { ...places, change })
    expect(reasonOf(told)).toMatch(/^x(\/y)? differs between the merge commit .*`ref: /)
    expect(await tipOf(here)).toBeNull()
  })

  test('or not at all where the head has it already', async () => {
    await using here = await world()
    const places = await merged(here, [file('x', 'fixed\n')], [file('x', 'broken\n')])
    expect(reasonOf(await published(here, { ...places, change: [write('x', 'fixed\n')] }))).toMatch(
      /nothing of the fix is left/,
    )
  })
})
