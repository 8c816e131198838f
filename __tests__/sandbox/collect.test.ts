import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../src/sandbox/change.ts'
import { changed, checkoutOf, type Files, git, lay } from './checkout.ts'

const base: Files = {
  '.gitignore': '/dist/\n*.log\n!keep.log\n',
  'src/a.js': 'one\ntwo\n',
  'src/b.js': 'b\n',
  'tools/run.sh': '#!/bin/sh\n',
  link: '->src/a.js',
  alias: '->src',
}
/** `mode path`, or `- path` for a deletion. */
const told = (change: Change): string[] =>
  change.map(file => (file.kind === 'delete' ? `- ${file.path}` : `${file.mode} ${file.path}`))

type Case = readonly [string, (copy: string) => void, readonly string[]]

describe('the change of a run', () => {
  test.each<Case>([
    ['nothing', () => {}, []],
    ['an edit', copy => appendFileSync(join(copy, 'src/a.js'), 'x'), ['100644 src/a.js']],
    ['an edit that was undone', copy => writeFileSync(join(copy, 'src/b.js'), 'b\n'), []],
    ['a new file', copy => lay(copy, { 'new/c.js': 'c' }), ['100644 new/c.js']],
    ['a new executable', copy => lay(copy, { 'c.sh*': 'c' }), ['100755 c.sh']],
    ['an executable bit', copy => chmodSync(join(copy, 'tools/run.sh'), 0o755), ['100755 tools/run.sh']],
    ['other permission bits', copy => chmodSync(join(copy, 'src/a.js'), 0o600), []],
    ['a deletion', copy => rmSync(join(copy, 'src/b.js')), ['- src/b.js']],
    [
      'a deleted directory',
      copy => rmSync(join(copy, 'src'), { recursive: true }),
      ['- src/a.js', '- src/b.js'],
    ],
    [
      'a rename',
      copy => renameSync(join(copy, 'src/a.js'), join(copy, 'src/z.js')),
      ['- src/a.js', '100644 src/z.js'],
    ],
    ['a new link', copy => symlinkSync('/etc/passwd', join(copy, 'l')), ['120000 l']],
    ['a new link to a directory', copy => symlinkSync('src', join(copy, 'l')), ['120000 l']],
    ['a link that became a file', copy => replace(copy, 'link', 'text'), ['100644 link']],
    ['a file that became a link', copy => replace(copy, 'src/b.js', '->a.js'), ['120000 src/b.js']],
    [
      'a file that became a directory',
      copy => replaceBy(copy, 'src/b.js', { 'src/b.js/index.js': '1' }),
      ['- src/b.js', '100644 src/b.js/index.js'],
    ],
    [
      'a directory that became a file',
      copy => replaceBy(copy, 'src', { src: '1' }),
      ['100644 src', '- src/a.js', '- src/b.js'],
    ],
    [
      'a directory that became a link',
      copy => replaceBy(copy, 'src', { src: '->tools' }),
      ['120000 src', '- src/a.js', '- src/b.js'],
    ],
    [
      'a link that became a directory',
      copy => replaceBy(copy, 'alias', { 'alias/a.js': '1' }),
      ['- alias', '100644 alias/a.js'],
    ],
    ['an empty directory', copy => mkdirSync(join(copy, 'empty')), []],
    [
      'what the base ignores',
      copy => lay(copy, { 'dist/x.js': 'x', 'a.log': 'x', 'keep.log': 'x' }),
      ['100644 keep.log'],
    ],
    [
      'what only the run ignores',
      copy => lay(copy, { '.gitignore': '*\n', 'src/.gitignore': '*\n', 'src/c.js': 'c' }),
      ['100644 .gitignore', '100644 src/.gitignore', '100644 src/c.js'],
    ],
    [
      'what the run ignores no more',
      copy => lay(copy, { '.gitignore': '', 'dist/x.js': 'x' }),
      ['100644 .gitignore'],
    ],
    ['a repository of its own', copy => lay(copy, { 'vendor/x/.git/config': '', 'vendor/x/file': 'x' }), []],
    ['the repository itself', copy => appendFileSync(join(copy, '.git/config'), '[alias] x = y\n'), []],
    [
      'odd names',
      copy => lay(copy, { 'a b': '1', 'ü\n"x"': '1', ':(glob)x': '1', '-n': '1', 'x*y': '1' }),
      ['100644 -n', '100644 :(glob)x', '100644 a b', '100644 x*y', '100644 ü\n"x"'],
    ],
  ])('with %s is exactly that', async (_, act, expected) => {
    using place = checkoutOf(base)
    const { kind, change } = await changed(place, act)
    expect(kind).toBe('change')
    expect(told(change)).toEqual(expected)
  })

  test('has its paths in order, each with its bytes', async () => {
    using place = checkoutOf(base)
    const bytes = Buffer.from([0, 1, 2, 255, 254, 10, 13])
    const { change } = await changed(place, copy => lay(copy, { 'z.bin': bytes, 'A.txt': 'ä', m: '->z.bin' }))
    expect(change).toEqual([
      {
        kind: 'write',
        path: 'A.txt',
        mode: '100644',
        content: Buffer.from('ä'),
        workingContent: Buffer.from('ä'),
      },
      {
        kind: 'write',
        path: 'm',
        mode: '120000',
        content: Buffer.from('z.bin'),
        workingContent: Buffer.from('z.bin'),
      },
      { kind: 'write', path: 'z.bin', mode: '100644', content: bytes, workingContent: bytes },
    ])
  })

  test('has no build output that the reproduction left, too', async () => {
    using place = checkoutOf(base)
    const act = (copy: string) => lay(copy, { 'out/report.xml': 'x', 'out/new.xml': 'x' })
    expect(told((await changed(place, act, ['out/report.xml'])).change)).toEqual(['100644 out/new.xml'])
  })

  test('has nothing of what lay there untracked before', async () => {
    using place = checkoutOf(base)
    lay(place.checkout, { 'node_modules/x/index.js': 'x', 'notes.txt': 'mine', 'dist/old.js': 'x' })
    const act = (copy: string) => lay(copy, { 'node_modules/x/index.js': 'y', 'notes.txt': 'theirs' })
    expect(told((await changed(place, act)).change)).toEqual([])
  })

  test('stores a file with converted line ends as git does', async () => {
    using place = checkoutOf({ '.gitattributes': '* text=auto eol=crlf\n', 'a.txt': 'one\ntwo\n' })
    rmSync(join(place.checkout, 'a.txt'))
    git(place.checkout, 'checkout', '--', 'a.txt')
    const { change, patch } = await changed(place, copy => writeFileSync(join(copy, 'a.txt'), 'one\r\n2\r\n'))
    expect(change).toEqual([
      expect.objectContaining({
        content: Buffer.from('one\n2\n'),
        workingContent: Buffer.from('one\r\n2\r\n'),
      }),
    ])
    expect(patch).toContain('-two\n+2\n')
    expect(patch).not.toContain('\r')
  })
})

describe('a change is refused', () => {
  test.each<readonly [string, (copy: string) => void, RegExp]>([
    [
      'a file that was dirty before',
      copy => appendFileSync(join(copy, 'src/b.js'), 'x'),
      /^src\/b\.js was changed by the run, and already differed/,
    ],
    ['the deletion of a file that was dirty before', copy => rmSync(join(copy, 'src/b.js')), /^src\/b\.js/],
    ['a file that was gone before', copy => lay(copy, { 'tools/run.sh': 'back' }), /^tools\/run\.sh/],
    ['a FIFO', copy => execFileSync('mkfifo', [join(copy, 'pipe')]), /^pipe is neither a file nor a symlink/],
    ['a FIFO in the place of a file', copy => replaceByFifo(copy, 'src/a.js'), /^src\/a\.js is neither/],
  ])('for %s, and the rest is kept', async (_, act, reason) => {
    using place = checkoutOf(base)
    lay(place.checkout, { 'src/b.js': 'dirty' })
    rmSync(join(place.checkout, 'tools/run.sh'))
    const collected = await changed(place, copy => {
      lay(copy, { 'good.js': 'x' })
      act(copy)
    })
    expect(collected).toMatchObject({ kind: 'blocked', reason: expect.stringMatching(reason) })
    expect(told(collected.change)).toEqual(['100644 good.js'])
  })

  test('not for dirty files that the run leaves alone, nor for what is ignored', async () => {
    using place = checkoutOf(base)
    lay(place.checkout, { 'src/b.js': 'dirty' })
    const act = (copy: string) => {
      mkdirSync(join(copy, 'dist'))
      execFileSync('mkfifo', [join(copy, 'dist/pipe')])
    }
    expect(await changed(place, act)).toMatchObject({ kind: 'change', change: [] })
  })
})

function replace(copy: string, path: string, content: string): void {
  replaceBy(copy, path, { [path]: content })
}

function replaceBy(copy: string, path: string, files: Files): void {
  rmSync(join(copy, path), { recursive: true })
  lay(copy, files)
}

function replaceByFifo(copy: string, path: string): void {
  rmSync(join(copy, path))
  execFileSync('mkfifo', [join(copy, path)])
}
