import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readBaseline } from '../../src/sandbox/baseline.ts'
import { checkoutOf, git, lay } from './checkout.ts'

const names = ['a b.txt', 'ü/漢字.txt', 'new\nline', '"quoted"', "it's", '-dash', 'tab\there', 'back\\slash']

describe('the baseline', () => {
  test('is what HEAD holds, by path, mode and object', async () => {
    using place = checkoutOf({ 'a.txt': 'a\n', 'run.sh*': '#!/bin/sh\n', 'src/link': '->../a.txt' })
    const baseline = await readBaseline(place.checkout)
    expect(baseline).toMatchObject({ checkout: place.checkout, headBranch: 'main', objectFormat: 'sha1' })
    expect(baseline.headSha).toBe(git(place.checkout, 'rev-parse', 'HEAD').trim())
    const oid = (path: string) => git(place.checkout, 'rev-parse', `HEAD:${path}`).trim()
    expect(Object.fromEntries(baseline.tracked)).toEqual({
      'a.txt': { mode: '100644', oid: oid('a.txt') },
      'run.sh': { mode: '100755', oid: oid('run.sh') },
      'src/link': { mode: '120000', oid: oid('src/link') },
    })
  })

  test('knows every name as it is', async () => {
    using place = checkoutOf(Object.fromEntries(names.map(name => [name, name])))
    expect([...(await readBaseline(place.checkout)).tracked.keys()].sort()).toEqual([...names].sort())
  })

  test('has no branch where HEAD is detached', async () => {
    using place = checkoutOf({ a: '1' })
    git(place.checkout, 'checkout', '--quiet', '--detach')
    expect((await readBaseline(place.checkout)).headBranch).toBeNull()
  })

  test('knows a branch with slashes', async () => {
    using place = checkoutOf({ a: '1' })
    git(place.checkout, 'checkout', '--quiet', '-b', 'heads/feature/x')
    expect((await readBaseline(place.checkout)).headBranch).toBe('heads/feature/x')
  })

  test('is read from a repository with SHA-256 objects', async () => {
    using place = checkoutOf({ a: '1' }, { init: ['--object-format=sha256'] })
    const baseline = await readBaseline(place.checkout)
    expect(baseline.objectFormat).toBe('sha256')
    expect(baseline.headSha).toMatch(/^[0-9a-f]{64}$/)
    expect(baseline.tracked.get('a')?.oid).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is HEAD, whatever index and working tree hold', async () => {
    using place = checkoutOf({ a: '1', b: '1' })
    const before = await readBaseline(place.checkout)
    lay(place.checkout, { a: '2', c: '3' })
    git(place.checkout, 'add', 'c')
    git(place.checkout, 'rm', '--quiet', '--cached', 'b')
    expect(await readBaseline(place.checkout)).toEqual(before)
  })

  test('of a directory that is no repository is an error', async () => {
    using place = checkoutOf({})
    await expect(readBaseline(place.temp)).rejects.toThrow('not a git repository')
  })

  test('is read without running what the repository’s configuration names', async () => {
    using place = checkoutOf({ '.gitattributes': '* filter=evil\n', a: '1' })
    const trap = `touch ${place.root}/trapped; cat`
    for (const key of [
      'filter.evil.clean',
      'filter.evil.smudge',
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
    ])
      git(place.checkout, 'config', key, trap)
    await readBaseline(place.checkout)
    expect(existsSync(`${place.root}/trapped`)).toBe(false)
  })
})
