import { lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { cloneOf, FIX, publicationOf, published, remove, tipOf, world, write } from './publish-world.ts'

const BINARY = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7 + (index >> 8)) % 256))

test('what is pushed is, cloned with git, byte for byte the change on the base commit, and nothing else', async () => {
  await using here = await world()
  const base = await here.bare.push('main', [
    { path: 'old/name.txt', mode: '100644', content: 'renamed\n' },
    { path: 'tool.sh', mode: '100644', content: '#!/bin/sh\n' },
    { path: 'gone/deep/only.txt', mode: '100644', content: 'x' },
    { path: 'folder/one', mode: '100644', content: '1' },
    { path: 'folder/two', mode: '100644', content: '2' },
    { path: 'file', mode: '100644', content: 'a file' },
  ])
  const change = [
    remove('file'),
    write('file/now/a folder', 'in it'),
    write('folder', 'a file now'),
    remove('folder/one'),
    remove('folder/two'),
    remove('gone/deep/only.txt'),
    write('link', 'src/add.js', '120000'),
    write('new/näme.txt', 'renamed\n'),
    remove('old/name.txt'),
    write('picture.bin', BINARY),
    write('src/add.js', 'crlf\r\nkept\r\n'),
    write('tool.sh', '#!/bin/sh\n', '100755'),
    write('empty', ''),
  ]
  const { published: result } = await published(here, { baseSha: base, change })
  expect(result).toMatchObject({ kind: 'published', commitSha: await tipOf(here) })
  const [tree] = here.github.requests.flatMap(({ path, body }) => (path.endsWith('/git/trees') ? [body] : []))
  const entries = (tree as { tree: { path: string; sha: string | null }[] }).tree
  expect(entries.filter(({ sha }) => sha === null).map(({ path }) => path)).toEqual([
    'file',
    'gone/deep/only.txt',
    'old/name.txt',
  ])
  const { directory, git } = cloneOf(here)
  expect(git('status', '--porcelain')).toBe('')
  expect(git('ls-files', '-z').split('\0').filter(Boolean)).toEqual([
    'README.md',
    'empty',
    'file/now/a folder',
    'folder',
    'link',
    'new/näme.txt',
    'picture.bin',
    'src/add.js',
    'src/run.sh',
    'tool.sh',
  ])
  expect(readFileSync(join(directory, 'picture.bin')).equals(BINARY)).toBe(true)
  expect(readFileSync(join(directory, 'src/add.js'), 'utf8')).toBe('crlf\r\nkept\r\n')
  expect(readFileSync(join(directory, 'file/now/a folder'), 'utf8')).toBe('in it')
  expect(readFileSync(join(directory, 'folder'), 'utf8')).toBe('a file now')
  expect(readlinkSync(join(directory, 'link'))).toBe('src/add.js')
  expect(lstatSync(join(directory, 'tool.sh')).mode & 0o111).toBe(0o111)
  expect(lstatSync(join(directory, 'src/run.sh')).mode & 0o111).toBe(0o111)
  expect(lstatSync(join(directory, 'src/add.js')).mode & 0o111).toBe(0)
  expect(git('diff', '--name-status', '-M', 'HEAD^', 'HEAD')).toContain('R100\told/name.txt\tnew/näme.txt')
  expect(here.github.violations).toEqual([])
})

test('the commit has one parent, the base commit, brings no author of its own, and carries the message', async () => {
  await using here = await world()
  await published(here)
  const { git } = cloneOf(here)
  expect(git('log', '-1', '--format=%P').trim()).toBe(here.base)
  const { message } = publicationOf(here)
  expect(git('log', '-1', '--format=%B').trim()).toBe(`${message.title}\n\n${message.body}`)
  expect(git('log', '-1', '--format=%(trailers:key=Codex-Max-Fix-Signature,valueonly)').trim()).toBe(
    'abc123def456',
  )
  const { data } = await here.rest.git.getCommit({
    owner: 'octo',
    repo: 'demo',
    commit_sha: (await tipOf(here)) ?? '',
  })
  expect(data.verification.verified).toBe(true)
})

test('many files come in trees of a hundred, at most eight blobs at a time', async () => {
  let [open, most] = [0, 0]
  await using here = await world({
    onRequest: async request => {
      if (!request.path.endsWith('/git/blobs')) return
      open += 1
      most = Math.max(most, open)
      for (let turn = 0; turn < 50; turn += 1) await new Promise(resolve => setImmediate(resolve))
      open -= 1
    },
  })
  const change = Array.from({ length: 130 }, (_, index) =>
    write(`many/${String(index).padStart(3, '0')}`, `${index}`),
  )
  await published(here, { change })
  const trees = here.github.requests.filter(request => request.path.endsWith('/git/trees'))
  expect(trees.map(({ body }) => (body as { tree: unknown[] }).tree.length)).toEqual([100, 30])
  expect(most).toBe(8)
  const { git } = cloneOf(here)
  expect(git('ls-files', 'many').trim().split('\n')).toHaveLength(130)
})

test('everything is asked of the API in order: objects, branch, pull request', async () => {
  await using here = await world()
  await published(here, { change: [FIX] })
  const asked = here.github.requests.map(
    ({ method, path }) => `${method} ${path.replace('/repos/octo/demo', '').replace(/[0-9a-f]{40}/g, 'SHA')}`,
  )
  expect(asked).toEqual([
    'GET /git/commits/SHA',
    'POST /git/blobs',
    'POST /git/trees',
    'GET /git/ref/heads%2Fmain',
    'POST /git/commits',
    'GET /git/matching-refs/heads%2Fcodex-max-fix%2Fmain-abc123def456',
    'POST /git/refs',
    'GET /pulls?state=open&head=octo%3Acodex-max-fix%2Fmain-abc123def456&base=main',
    'POST /pulls',
  ])
})
