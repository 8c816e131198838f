import { execFile } from 'node:child_process'
import { lstat, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { outcome, REPO, type World, world } from './github-world.ts'

const run = promisify(execFile)
const NOWHERE = '1'.repeat(40)

type Entry = Parameters<World['rest']['git']['createTree']>[0]
type TreeEntry = NonNullable<Entry>['tree'][number]

async function tree(
  { rest, base }: World,
  entries: readonly TreeEntry[],
  baseTree: string | null = base,
): Promise<string> {
  const from = baseTree === null ? {} : { base_tree: baseTree }
  return (await rest.git.createTree({ ...REPO, ...from, tree: [...entries] })).data.sha
}

async function listed({ bare }: World, sha: string): Promise<readonly string[]> {
  const listing = await bare.git.text(['ls-tree', '-r', '--format=%(objectmode) %(path)', sha])
  return listing.split('\n')
}

describe('a branch made through the API', () => {
  test('is one that git clones and checks out, with modes, links, deletions and bytes as asked', async () => {
    await using here = await world()
    const { rest, base, bare, folder } = here
    const bytes = Buffer.from([0, 255, 13, 10, 0])
    const blob = await rest.git.createBlob({ ...REPO, content: bytes.toString('base64'), encoding: 'base64' })
    const sha = await tree(here, [
      { path: 'data.bin', mode: '100644', type: 'blob', sha: blob.data.sha },
      { path: 'tool', mode: '100755', type: 'blob', content: '#!/bin/sh\n' },
      { path: 'link', mode: '120000', type: 'blob', content: 'src/add.js' },
      { path: 'README.md', mode: '100644', type: 'blob', sha: null },
    ])
    const commit = await rest.git.createCommit({
      ...REPO,
      message: 'Fix\n\nWith a body',
      tree: sha,
      parents: [base],
    })
    await rest.git.createRef({ ...REPO, ref: 'refs/heads/fix/one', sha: commit.data.sha })

    const clone = join(folder, 'clone')
    await run('git', ['clone', '--quiet', '--branch', 'fix/one', bare.path, clone])
    expect(await readFile(join(clone, 'data.bin'))).toEqual(bytes)
    expect((await lstat(join(clone, 'tool'))).mode & 0o111).not.toBe(0)
    expect(await readlink(join(clone, 'link'))).toBe('src/add.js')
    await expect(lstat(join(clone, 'README.md'))).rejects.toThrow('ENOENT')
    expect((await run('git', ['-C', clone, 'fsck', '--strict'])).stderr).toBe('')
    expect(here.github.violations).toEqual([])
  })

  test('carries the bot as author and committer and is verified, as long as no other author is named', async () => {
    await using here = await world()
    const { rest, base } = here
    const of = async (more: object) =>
      (
        await rest.git.createCommit({
          ...REPO,
          message: 'Fix',
          tree: await tree(here, KEEP),
          parents: [base],
          ...more,
        })
      ).data
    const own = await of({})
    const named = await of({
      author: { name: 'Ada', email: 'ada@example.com', date: '2026-01-02T03:04:05Z' },
    })
    expect(own.author).toMatchObject({
      name: 'github-actions[bot]',
      email: expect.stringContaining('41898282+'),
    })
    expect(own.committer).toEqual(own.author)
    expect(own.verification.verified).toBe(true)
    expect(named.author).toEqual({ name: 'Ada', email: 'ada@example.com', date: '2026-01-02T03:04:05Z' })
    expect(named.verification.verified).toBe(false)
    const read = await rest.repos.getCommit({ ...REPO, ref: named.sha })
    expect(read.data.commit).toMatchObject({ message: 'Fix', author: named.author, tree: named.tree })
  })
})

const KEEP: readonly TreeEntry[] = [{ path: 'src/add.js', mode: '100644', type: 'blob', content: 'kept' }]
const BASE = ['100644 README.md', '100644 src/add.js', '100755 src/run.sh']

describe('a tree', () => {
  test.each<[string, readonly TreeEntry[], readonly string[]]>([
    ['keeps what is not named', [file('src/add.js')], BASE],
    ['drops a folder with its last file', [gone('src/add.js'), gone('src/run.sh')], ['100644 README.md']],
    ['drops a whole folder', [gone('src')], ['100644 README.md']],
    ['takes an executable bit away', [file('src/run.sh')], [...BASE.slice(0, 2), '100644 src/run.sh']],
    ['replaces a folder by a file', [file('src')], ['100644 README.md', '100644 src']],
    ['replaces a file by a folder', [file('README.md/a')], ['100644 README.md/a', ...BASE.slice(1)]],
    [
      'holds a submodule that it does not have',
      [{ path: 'sub', mode: '160000', type: 'commit', sha: NOWHERE }],
      [...BASE, '160000 sub'],
    ],
    ['has names outside ASCII', [file('ä/ö b.txt')], [...BASE, '100644 ä/ö b.txt']],
  ])('%s', async (_, entries, expected) => {
    await using here = await world()
    expect(await listed(here, await tree(here, entries))).toEqual(expected)
    expect(here.github.violations).toEqual([])
  })

  test('without a base holds what is named and nothing else', async () => {
    await using here = await world()
    expect(await listed(here, await tree(here, [file('only')], null))).toEqual(['100644 only'])
  })

  test('can be grafted into another', async () => {
    await using here = await world()
    const sha = await tree(here, [file('a'), file('b/c')], null)
    const grafted = await tree(here, [{ path: 'src', mode: '040000', type: 'tree', sha }])
    expect(await listed(here, grafted)).toEqual(['100644 README.md', '100644 src/a', '100644 src/b/c'])
  })

  test.each<[string, object, string]>([
    ['no entries', { tree: [] }, '422 Invalid tree info'],
    ['an unknown base', { base_tree: NOWHERE, tree: KEEP }, '422 base_tree is not a valid tree oid'],
    ['the deletion of what is not there', { tree: [gone('nothing')] }, '422 GitRPC::BadObjectState'],
    ['a leading slash', { tree: [file('/a')] }, '422 tree.path cannot start with a slash'],
    ['a path through ..', { tree: [file('a/../b')] }, '422 tree.path contains a malformed path component'],
    [
      'a path into .git',
      { tree: [file('.GIT/config')] },
      '422 tree.path contains a malformed path component',
    ],
    [
      'an unknown blob',
      { tree: [{ path: 'a', mode: '100644', type: 'blob', sha: NOWHERE }] },
      `422 tree.sha ${NOWHERE} is not a valid blob`,
    ],
    [
      'neither content nor SHA',
      { tree: [{ path: 'a', mode: '100644', type: 'blob' }] },
      '422 Must supply either tree.sha or tree.content.',
    ],
    ['a mode that git does not have', { tree: [{ ...file('a'), mode: '100600' }] }, '422 Invalid request.'],
  ])('is refused with %s', async (_, body, expected) => {
    await using here = await world()
    const call = here.octokit.request('POST /repos/{owner}/{repo}/git/trees', {
      ...REPO,
      tree: [],
      base_tree: here.base,
      ...body,
    })
    expect(await outcome(call)).toContain(expected)
  })

  test('is listed with its folders when it is asked for recursively', async () => {
    await using here = await world()
    const { data } = await here.rest.git.getTree({ ...REPO, tree_sha: 'main', recursive: '1' })
    expect(data.tree.map(({ mode, path, type, size }) => [mode, path, type, size])).toEqual([
      ['100644', 'README.md', 'blob', 5],
      ['040000', 'src', 'tree', undefined],
      ['100644', 'src/add.js', 'blob', 35],
      ['100755', 'src/run.sh', 'blob', 10],
    ])
  })
})

test.each<[string, (here: World) => Promise<{ status: number }>, string]>([
  [
    'a commit of no tree',
    ({ rest }) => rest.git.createCommit({ ...REPO, message: 'm', tree: NOWHERE }),
    '422 Tree SHA does not exist',
  ],
  [
    'a commit on no parent',
    async here =>
      here.rest.git.createCommit({ ...REPO, message: 'm', tree: await tree(here, KEEP), parents: [NOWHERE] }),
    '422 Parent SHA does not exist',
  ],
  [
    'a blob that is no base64',
    ({ rest }) => rest.git.createBlob({ ...REPO, content: '%', encoding: 'base64' }),
    '422 content is not valid Base64',
  ],
  ['an unknown blob', ({ rest }) => rest.git.getBlob({ ...REPO, file_sha: NOWHERE }), '404 Not Found'],
  [
    'an unknown commit',
    ({ rest }) => rest.repos.getCommit({ ...REPO, ref: 'nothing' }),
    '422 No commit found for SHA: nothing',
  ],
  [
    'an unknown branch',
    ({ rest }) => rest.repos.getBranch({ ...REPO, branch: 'nothing' }),
    '404 Branch not found',
  ],
  ['an unknown file', ({ rest }) => rest.repos.getContent({ ...REPO, path: 'nothing' }), '404 Not Found'],
  ['another repository', ({ rest }) => rest.repos.get({ owner: 'octo', repo: 'other' }), '404 Not Found'],
])('%s is refused', async (_, call, expected) => {
  await using here = await world()
  expect(await outcome(call(here))).toContain(expected)
})

test('a file is read with its bytes, a folder with its entries, and a comparison from the merge base', async () => {
  await using here = await world()
  const { rest, bare } = here
  await bare.push('fix', [file('new.txt'), gone('README.md')])
  await bare.push('main', [file('elsewhere.txt')])
  const readme = await rest.repos.getContent({ ...REPO, path: 'src/add.js', ref: 'main' })
  expect(Buffer.from(String(Reflect.get(readme.data, 'content')), 'base64').toString()).toContain('a - b')
  const folder = await rest.repos.getContent({ ...REPO, path: 'src' })
  expect(folder.data).toMatchObject([{ path: 'src/add.js', type: 'file' }, { path: 'src/run.sh' }])
  const { data } = await rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'main...fix' })
  expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 })
  expect(data.files?.map(each => [each.status, each.filename, each.changes])).toEqual([
    ['removed', 'README.md', 1],
    ['added', 'new.txt', 1],
  ])
  expect(here.github.violations).toEqual([])
})

function file(path: string): TreeEntry {
  return { path, mode: '100644', type: 'blob', content: `${path}\n` }
}

function gone(path: string): TreeEntry {
  return { path, mode: '100644', type: 'blob', sha: null }
}
