import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { applyChange } from '../../src/sandbox/apply.ts'
import { changed, checkoutOf, git, lay, openHere, openWorkspace } from './checkout.ts'

const TOKEN = 'Z2hzX3RoZS10b2tlbi1vZi10aGUtcnVu'
const bounds = { timeoutMs: 30_000, signal: new AbortController().signal }

describe('a private copy', () => {
  test('holds everything that the checkout holds, as it is', async () => {
    using place = checkoutOf({ 'a.txt': 'a', 'run.sh*': 'x', link: '->a.txt', 'sub/b': 'b' })
    lay(place.checkout, { 'node_modules/x/index.js': 'x', '.env': 'y', dangling: '->/nowhere' })
    mkdirSync(join(place.checkout, 'empty'))
    await using workspace = await openWorkspace(await openHere(place))
    const listing = (root: string) =>
      execFileSync('find', ['.', '-path', './.git', '-prune', '-o', '-printf', '%P %m %s %l %T@\n'], {
        cwd: root,
      })
        .toString()
        .split('\n')
        .sort()
    expect(listing(workspace.root)).toEqual(listing(place.checkout))
  })

  test('is gone when it is closed, even where directories may not be written', async () => {
    using place = checkoutOf({ a: '1' })
    const sandbox = await openHere(place)
    const roots: string[] = []
    {
      await using workspace = await openWorkspace(sandbox)
      roots.push(workspace.root)
      lay(workspace.root, { 'locked/deep/file': 'x' })
      execFileSync('chmod', ['-R', 'a-w', join(workspace.root, 'locked')])
    }
    expect(roots.filter(root => existsSync(root))).toEqual([])
  })

  test('holds no credential of actions/checkout, and is a repository still', async () => {
    using place = checkoutOf({ a: '1' })
    const header = `AUTHORIZATION: basic ${TOKEN}`
    git(place.checkout, 'config', 'http.https://github.com/.extraheader', header)
    git(place.checkout, 'config', 'remote.origin.url', `https://x-access-token:${TOKEN}@github.com/octo/app`)
    git(place.checkout, 'config', 'url.https://x.insteadOf', `https://${TOKEN}@github.com`)
    git(place.checkout, 'config', 'core.filemode', 'true')
    appendFileSync(join(place.checkout, '.git/config'), `[INCLUDEIF "gitdir:/x"]\n\tpath = /tmp/${TOKEN}\n`)
    lay(place.checkout, { '.git/modules/sub/config': `[http]\n\textraheader = ${header}\n` })
    await using workspace = await openWorkspace(await openHere(place))
    const found = execFileSync('bash', ['-c', 'grep -rlF -- "$0" . || true', TOKEN], {
      cwd: workspace.root,
    }).toString()
    expect(found).toBe('')
    const config = readFileSync(join(workspace.root, '.git/config'), 'utf8')
    expect(config).toMatch(/\[core\][^[]*filemode = true/)
    expect(config).not.toMatch(/remote|http|url|include/i)
    expect(git(workspace.root, 'status', '--porcelain')).toBe('')
    expect(git(workspace.root, 'log', '--format=%s')).toBe('base\n')
    expect(readFileSync(join(place.checkout, '.git/config'), 'utf8')).toContain(TOKEN)
  })

  test('keeps what a repository of SHA-256 objects needs', async () => {
    using place = checkoutOf({ a: '1' }, { init: ['--object-format=sha256'] })
    await using workspace = await openWorkspace(await openHere(place))
    expect(git(workspace.root, 'log', '--format=%s')).toBe('base\n')
  })

  test('of a linked worktree has no way back into the real repository', async () => {
    using place = checkoutOf({ a: '1' })
    const worktree = join(place.root, 'worktree')
    git(place.checkout, 'worktree', 'add', '--quiet', '--detach', worktree)
    await using workspace = await openWorkspace(await openHere({ ...place, checkout: worktree }))
    expect(readdirSync(workspace.root)).toEqual(['a'])
  })

  test('is where its commands work, and the checkout is not', async () => {
    using place = checkoutOf({ 'sub/a': '1' })
    await using workspace = await openWorkspace(await openHere(place))
    const result = await workspace.run({ text: 'echo x > made; cat a; rm a', directory: 'sub' }, bounds)
    expect(result).toMatchObject({ ending: { kind: 'exited', code: 0 }, output: { text: '1' } })
    expect(readdirSync(join(workspace.root, 'sub'))).toEqual(['made'])
    expect(readdirSync(join(place.checkout, 'sub'))).toEqual(['a'])
  })
})

describe('a change, laid over a fresh copy,', () => {
  test('makes it what the changed copy was', async () => {
    const base = { a: '1', 'run.sh': 'x', 'dir/x': '1', 'dir/y': '1', link: '->a', alias: '->dir', gone: '1' }
    using place = checkoutOf(base)
    const { change, copy } = await changed(place, root => {
      execFileSync(
        'bash',
        [
          '-ec',
          'chmod +x run.sh; rm link alias gone; ln -s dir link; mkdir -p n/e/w; echo 2 > n/e/w/f; echo 3 > a',
        ],
        { cwd: root },
      )
    })
    await using workspace = await openWorkspace(await openHere(place))
    await applyChange(workspace.root, change)
    for (const root of [copy, workspace.root]) git(root, 'add', '--all')
    expect(git(workspace.root, 'write-tree')).toBe(git(copy, 'write-tree'))
  })

  test('never writes through a link that was there', async () => {
    using place = checkoutOf({ out: '->../outside', a: '1' })
    mkdirSync(join(place.root, 'outside'))
    await using workspace = await openWorkspace(await openHere(place))
    const content = Buffer.from('x')
    await applyChange(workspace.root, [
      { kind: 'delete', path: 'out' },
      { kind: 'write', path: 'out/file', mode: '100644', content, workingContent: content },
    ])
    expect(lstatSync(join(workspace.root, 'out')).isDirectory()).toBe(true)
    expect(readdirSync(join(place.root, 'outside'))).toEqual([])
  })
})
