import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { hold, within } from '../../src/sandbox/beneath.ts'
import { readEntry } from '../../src/sandbox/entry.ts'
import { changed, checkoutOf, type Files, lay } from './checkout.ts'

const base: Files = { 'src/a.js': 'one\n', 'src/deep/b.js': 'b\n', 'c.js': 'c\n' }
const MIB = 1024 * 1024
/** Killed, it leaves its socket behind. */
const LISTEN = "require('net').createServer().listen('s', () => process.kill(process.pid, 'SIGKILL'))"
const isRoot = process.getuid?.() === 0

describe('a copy that is made to mislead is refused', () => {
  test.each<readonly [string, (copy: string, root: string) => void, RegExp]>([
    [
      'a new hard link to a file elsewhere',
      (copy, root) => linkSync(join(root, 'outside'), join(copy, 'x')),
      /^x is a hard link/,
    ],
    [
      'a hard link in the place of a file',
      (copy, root) => {
        execFileSync('ln', ['-f', join(root, 'outside'), join(copy, 'c.js')])
      },
      /^c\.js is a hard link/,
    ],
    [
      'a file of 100 MB',
      copy => {
        writeFileSync(join(copy, 'x'), '')
        truncateSync(join(copy, 'x'), 100 * MIB)
      },
      /^x has 104857600 bytes/,
    ],
    [
      'files of 80 MB in all',
      copy => {
        for (const name of ['x', 'y', 'z', 'zz']) writeFileSync(join(copy, name), Buffer.alloc(20 * MIB))
      },
      /^zz is more than the 67108864 bytes/,
    ],
    [
      'a repository in a directory of this one',
      copy => lay(copy, { 'src/.git/config': '', 'src/new.js': 'x' }),
      /^src was made a repository of its own/,
    ],
    [
      'a repository above files of this one',
      copy => lay(copy, { 'src/deep/.git': 'gitdir: /tmp/x' }),
      /^src\/deep was made a repository/,
    ],
    [
      'directories without an end',
      copy =>
        execFileSync('bash', ['-c', 'for i in $(seq 150); do mkdir d && cd d; done; echo x > f'], {
          cwd: copy,
        }),
      /^(?:d\/){100}d lies deeper than 100 directories/,
    ],
    [
      'a socket',
      copy => {
        execFileSync('bash', ['-c', '"$0" -e "$1" || true', process.execPath, LISTEN], { cwd: copy })
      },
      /^s is neither a file nor a symlink/,
    ],
    ...(isRoot
      ? [
          [
            'a device',
            (copy: string) => {
              execFileSync('mknod', [join(copy, 'null'), 'c', '1', '3'])
            },
            /^null is neither/,
          ] as const,
        ]
      : []),
  ])('for %s, and the rest is kept', async (_, act, reason) => {
    using place = checkoutOf(base)
    writeFileSync(join(place.root, 'outside'), 'SECRET')
    const collected = await changed(place, copy => {
      appendFileSync(join(copy, 'src/a.js'), 'two\n')
      act(copy, place.root)
    })
    expect(collected).toMatchObject({ kind: 'blocked', reason: expect.stringMatching(reason) })
    expect(collected.change.map(({ path }) => path)).toContain('src/a.js')
    expect(collected.patch).not.toContain('SECRET')
  })

  test('not for hard links within what was there and is the same', async () => {
    using place = checkoutOf(base)
    linkSync(join(place.checkout, 'c.js'), join(place.checkout, 'src/deep/untracked.js'))
    expect(await changed(place, copy => writeFileSync(join(copy, 'src/a.js'), '1\n'))).toMatchObject({
      kind: 'change',
    })
  })
})

describe('whoever puts a link in the place of a directory leads nobody elsewhere:', () => {
  const swapped = (root: string) => {
    renameSync(join(root, 'src'), join(root, 'away'))
    symlinkSync(join(root, 'outside'), join(root, 'src'))
  }
  const world = () => {
    const place = checkoutOf(base)
    lay(place.checkout, { 'outside/a.js': 'SECRET', 'outside/deep/b.js': 'SECRET' })
    return place
  }

  test('before a file is looked for', () => {
    using place = world()
    swapped(place.checkout)
    expect(within(place.checkout, 'src/a.js', readEntry)).toBeNull()
    expect(within(place.checkout, 'src/deep/b.js', readEntry)).toBeNull()
    expect(hold(join(place.checkout, 'src'))).toBeNull()
  })

  test('between its directory and the file', () => {
    using place = world()
    const entry = within(place.checkout, 'src/a.js', (parent, name) => {
      swapped(place.checkout)
      return readEntry(parent, name)
    })
    expect(entry).toEqual({ mode: '100644', content: Buffer.from('one\n') })
  })

  test('between the list of a directory and what is in it', () => {
    using place = world()
    using root = hold(place.checkout)
    using src = root && hold(root.at('src'))
    expect(
      src
        ?.entries()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['a.js', 'deep'])
    swapped(place.checkout)
    using deep = src && hold(src.at('deep'))
    expect(deep && readEntry(deep, 'b.js')).toEqual({ mode: '100644', content: Buffer.from('b\n') })
  })
})

test('a change that only the times hide is still told when the size differs, and times alone are none', async () => {
  using place = checkoutOf(base)
  const touch = (copy: string, path: string) =>
    execFileSync('touch', ['-r', join(place.checkout, path), join(copy, path)])
  const { change } = await changed(place, copy => {
    writeFileSync(join(copy, 'src/a.js'), 'longer\n')
    touch(copy, 'src/a.js')
    execFileSync('touch', [join(copy, 'c.js')])
    chmodSync(join(copy, 'src/deep/b.js'), 0o755)
    touch(copy, 'src/deep/b.js')
  })
  expect(change.map(({ path }) => path)).toEqual(['src/a.js', 'src/deep/b.js'])
})

test('a repository that a run makes for itself is no part of the change', async () => {
  using place = checkoutOf(base)
  const { kind, change } = await changed(place, copy => {
    mkdirSync(join(copy, 'tmp'))
    lay(copy, { 'tmp/clone/.git/HEAD': 'x', 'tmp/clone/file': 'x', 'tmp/other': 'x' })
  })
  expect([kind, ...change.map(({ path }) => path)]).toEqual(['change', 'tmp/other'])
})
