import { execFileSync } from 'node:child_process'
import { appendFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readBaseline } from '../../src/sandbox/baseline.ts'
import { openRepository } from '../../src/sandbox/repository.ts'
import { changed, checkoutOf, type Files, git, lay } from './checkout.ts'

const long = Array.from({ length: 60 }, (_, at) => `line ${at}\n`).join('')
const base: Files = {
  'src/long.txt': long,
  'src/no-newline.txt': 'end',
  'tools/run.sh': '#!/bin/sh\n',
  'bin/image': Buffer.from([0, 1, 2, 3, 255]),
  'old/name.txt': long,
  link: '->src/long.txt',
  'gone.txt': 'x\n',
  'ü b.txt': 'x\n',
  empty: '',
}

function everything(copy: string): void {
  appendFileSync(join(copy, 'src/long.txt'), 'more\n')
  writeFileSync(join(copy, 'src/no-newline.txt'), 'other end')
  writeFileSync(join(copy, 'bin/image'), Buffer.from([0, 9, 9, 255]))
  renameSync(join(copy, 'old/name.txt'), join(copy, 'old/other.txt'))
  rmSync(join(copy, 'gone.txt'))
  rmSync(join(copy, 'link'))
  lay(copy, {
    link: '->tools',
    'new.bin': Buffer.from([0, 1]),
    'run.sh*': 'x',
    'ü b.txt': 'y\n',
    'new\n"line"': 'z',
    '-x': '',
  })
  execFileSync('chmod', ['+x', join(copy, 'tools/run.sh')])
}

describe('the patch', () => {
  test.each(['sha1', 'sha256'])('gives the same tree by git apply, with %s objects', async format => {
    using place = checkoutOf(base, { init: [`--object-format=${format}`] })
    const { patch, copy, kind } = await changed(place, everything)
    expect(kind).toBe('change')
    const other = join(place.temp, 'other')
    git(place.temp, 'clone', '--quiet', place.checkout, other)
    writeFileSync(join(place.temp, 'patch.diff'), patch)
    git(other, 'apply', '--index', '../patch.diff')
    git(copy, 'add', '--all')
    expect(git(other, 'write-tree')).toBe(git(copy, 'write-tree'))
    expect(git(other, 'diff', '--name-status', '--find-renames', 'HEAD')).toContain(
      'R100\told/name.txt\told/other.txt',
    )
  })

  test('of nothing is empty', async () => {
    using place = checkoutOf(base)
    expect((await changed(place, () => {})).patch).toBe('')
  })

  test('is the same whatever the configuration of the checkout says', async () => {
    using place = checkoutOf({ ...base, '.gitattributes': '*.txt diff=evil filter=evil\n' })
    const before = (await changed(place, everything)).patch
    const trap = `touch ${place.root}/trapped; cat`
    for (const key of [
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.clean',
      'diff.external',
      'core.fsmonitor',
    ])
      git(place.checkout, 'config', key, trap)
    git(place.checkout, 'config', 'diff.noprefix', 'true')
    git(place.checkout, 'config', 'color.ui', 'always')
    rmSync(join(place.temp, 'copy'), { recursive: true })
    expect((await changed(place, everything)).patch).toBe(before)
    expect(readdirSync(place.root).sort()).toEqual(['checkout', 'temp'])
  })

  test('of a file in another encoding than UTF-8 applies as well', async () => {
    using place = checkoutOf({ 'latin.txt': Buffer.from('caf\xe9\nold\n', 'latin1') })
    const { patch } = await changed(place, copy =>
      writeFileSync(join(copy, 'latin.txt'), Buffer.from('caf\xe9\nnew\n', 'latin1')),
    )
    writeFileSync(join(place.temp, 'patch.diff'), patch)
    git(place.checkout, 'apply', '../temp/patch.diff')
    expect(git(place.checkout, 'hash-object', 'latin.txt')).toBe(
      git(place.temp, 'hash-object', 'copy/latin.txt'),
    )
  })

  test.each(['with space', 'with:colon', 'with"quote', 'ünicode'])(
    'is made of a checkout at a path %s',
    async name => {
      using place = checkoutOf(base, { name })
      const { patch, kind } = await changed(place, copy => appendFileSync(join(copy, 'gone.txt'), 'y\n'))
      expect(kind).toBe('change')
      expect(patch).toContain('\n x\n+y\n')
    },
  )

  test('leaves the checkout as it is, to the time of its objects', async () => {
    using place = checkoutOf(base)
    const state = () => execFileSync('find', [place.checkout, '-printf', '%p %m %s %T@ %y\n']).toString()
    const before = state()
    const { change } = await changed(place, everything)
    expect(change.length).toBeGreaterThan(8)
    expect(state()).toBe(before)
    expect(statSync(place.checkout).isDirectory()).toBe(true)
  })
})

describe('what is ignored', () => {
  const rules = {
    '.gitignore': '/out/\n*.tmp\n!keep.tmp\n# no rule\n\\#odd\n',
    'sub/.gitignore': 'local\n!/a.tmp\n',
  }
  const asked = [
    'a',
    'out/x',
    'sub/out/x',
    'x.tmp',
    'keep.tmp',
    'sub/local',
    'local',
    'sub/a.tmp',
    '#odd',
    '# no rule',
    'ü.tmp',
    ':x.tmp',
    'new\nline.tmp',
  ]

  test('is what git would say of the base commit', async () => {
    using place = checkoutOf(rules)
    const repository = openRepository(await readBaseline(place.checkout), place.temp)
    lay(place.checkout, { '.gitignore': '*\n' })
    const expected = ['out/x', 'x.tmp', 'sub/local', '#odd', 'ü.tmp', ':x.tmp', 'new\nline.tmp']
    expect([...(await repository.ignored(asked))].sort()).toEqual([...expected].sort())
  })

  test('is nothing where there are no rules, or no paths', async () => {
    using place = checkoutOf({ a: '1' })
    const repository = openRepository(await readBaseline(place.checkout), place.temp)
    expect(await repository.ignored(asked)).toEqual(new Set())
    expect(await repository.ignored([])).toEqual(new Set())
  })

  test('is not decided by a link that is called .gitignore', async () => {
    using place = checkoutOf({ '.gitignore': '->rules', rules: '*\n' })
    const repository = openRepository(await readBaseline(place.checkout), place.temp)
    expect(await repository.ignored(['a'])).toEqual(new Set())
  })
})
