import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PatchError } from '../../../src/agent/patch/patch-error.ts'
import { safePath } from '../../../src/agent/patch/path-safety.ts'

describe('a path below the root', () => {
  test.each([
    ['a', 'a'],
    ['./src//a.ts', 'src/a.ts'],
    ['src/./a b.ts', 'src/a b.ts'],
    ['.github/workflows/ci.yml', '.github/workflows/ci.yml'],
    ['.gitignore', '.gitignore'],
    ['docs/.gitkeep', 'docs/.gitkeep'],
    ['git/a', 'git/a'],
    ['...', '...'],
    ['a..b/..c', 'a..b/..c'],
    ['日本/é.txt', '日本/é.txt'],
  ])('%s is taken', (path, plain) => {
    expect(safePath(path)).toBe(plain)
  })
})

describe('a path is refused when it', () => {
  test.each([
    ['is empty', ['', '.', './', './/.']],
    ['is absolute', ['/etc/passwd', '//a', 'C:/a', 'c:a']],
    ['climbs', ['..', '../a', 'a/../b', 'a/..', './../a']],
    ['has a backslash', ['a\\b', '..\\a', '\\\\host\\a']],
    ['has a control character', ['a\0b', 'a\nb', 'a\u{7f}', 'a\u{85}b', '\ud800']],
    ['names a directory', ['a/', 'a/.']],
    ['is too long', ['a'.repeat(256), 'é'.repeat(128), `${'a/'.repeat(2500)}a`]],
    ['is in .git', ['.git', '.git/config', 'a/.git/hooks/x', '.GIT/config', '.gIt', './.git']],
    ['is in .git with dots and spaces behind', ['.git./a', '.git /a', '.git. . /a', ' .git/a']],
    [
      'is in .git with ignorable characters',
      [
        '.git\u{200c}/a',
        '.g\u{200b}it/a',
        '\u{feff}.git/a',
        '.gi\u{ad}t/a',
        '.git\u{fe0f}/a',
        '.\u{2060}git/a',
      ],
    ],
    ['is in .git in compatibility forms', ['．ｇｉｔ/a', '.ｇit/a', '.g\u{131}t/a', '.G\u{130}T/a']],
    [
      'is in .git by short name or stream',
      ['git~1/a', 'GIT~1/config', 'Git~2', '.git:x/a', '.git::$INDEX_ALLOCATION/config'],
    ],
  ])('%s', (_, paths) => {
    for (const path of paths) expect(() => safePath(path)).toThrow(PatchError)
  })
})

test('what is taken stays below the root, and no spelling of .git is taken', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '', 'a', '.git', '.GiT ', '/', '\\', 'C:', '.git\u{200d}'),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(fc.array(part), parts => {
      const path = parts.join('/')
      try {
        const taken = safePath(path).split('/')
        expect(taken.some(name => ['', '.', '..', '.git'].includes(name.toLowerCase()))).toBe(false)
        expect(safePath(taken.join('/'))).toBe(taken.join('/'))
      } catch (error) {
        if (!(error instanceof PatchError)) throw error
      }
    }),
    { numRuns: 3000 },
  )
})
