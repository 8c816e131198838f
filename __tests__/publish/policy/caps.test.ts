import { expect, test } from '@jest/globals'
import type { Change, FileChange, FileMode } from '../../../src/sandbox/change.ts'
import { ruling } from './leaving.ts'

const file = (path: string, content: string | Buffer = 'x\n', mode: FileMode = '100644'): FileChange => {
  const bytes = Buffer.from(content)
  return { kind: 'write', path, mode, content: bytes, workingContent: bytes }
}
const files = (count: number): Change => Array.from({ length: count }, (_, at) => file(`src/${at}.js`))
const binary = (bytes: number) => Buffer.alloc(bytes)
const told = (answer: ReturnType<typeof ruling>): readonly string[] =>
  answer.kind === 'blocked'
    ? answer.breaches.map(({ path, rule }) => `${rule} ${path}`)
    : answer.flags.map(({ file: path, rule }) => `flag: ${rule} ${path}`)

test.each<readonly [string, ReturnType<typeof ruling>, readonly string[]]>([
  ['100 files', ruling(files(100)), []],
  ['101 files', ruling(files(101)), ['max-changed-files src/0.js']],
  [
    '3 files where 2 are allowed',
    ruling(files(3), { limits: { maxChangedFiles: 2 } }),
    ['max-changed-files src/0.js'],
  ],
  ['a patch of 1 MiB', ruling(files(1), { patch: 'x'.repeat(1024 * 1024) }), []],
  [
    'a patch of one byte more',
    ruling(files(1), { patch: 'x'.repeat(1024 * 1024 + 1) }),
    ['max-patch-kb src/0.js'],
  ],
  [
    'a patch counted in bytes',
    ruling(files(1), { patch: 'ü'.repeat(600), limits: { maxPatchKb: 1 } }),
    ['max-patch-kb src/0.js'],
  ],
  ['a binary file of 256 KiB', ruling([file('a.png', binary(256 * 1024))]), ['flag: binary a.png']],
  ['a binary file of one byte more', ruling([file('a.png', binary(256 * 1024 + 1))]), ['binary a.png']],
  ['a link to a neighbour', ruling([file('a/l', '../b', '120000')]), ['flag: symlink a/l']],
  ['a link out of the repository', ruling([file('a/l', '../../b', '120000')]), ['symlink a/l']],
  ['a link out and in again', ruling([file('a/l', '../../x/../y', '120000')]), ['symlink a/l']],
  ['an absolute link', ruling([file('l', '/etc/passwd', '120000')]), ['symlink l']],
  ['a link to a home', ruling([file('l', '~/.ssh/id', '120000')]), ['symlink l']],
  ['a link with backslashes', ruling([file('l', '..\\x', '120000')]), ['symlink l']],
  ['a link into .git', ruling([file('a/l', '../.GIT/config', '120000')]), ['symlink a/l']],
  ['a link with a line feed', ruling([file('l', 'a\nb', '120000')]), ['symlink l']],
  ['a new executable', ruling([file('a.sh', 'x', '100755')]), ['flag: executable a.sh']],
  [
    'a file that becomes executable',
    ruling([file('a', 'x', '100755')], { tree: { a: 'x' } }),
    ['flag: executable a'],
  ],
  [
    'a file that ceases to be',
    ruling([file('a')], { before: { modeOf: () => '100755' } }),
    ['flag: executable a'],
  ],
  [
    'an executable that stays one',
    ruling([file('a', 'y', '100755')], { before: { modeOf: () => '100755' } }),
    [],
  ],
  [
    'a file in the place of a submodule',
    ruling([file('sub')], { before: { modeOf: () => '160000' } }),
    ['submodule sub'],
  ],
  ['a file of LFS', ruling([file('a.bin')], { before: { lfs: new Set(['a.bin']) } }), ['lfs a.bin']],
  [
    'the deletion of a file of LFS',
    ruling([{ kind: 'delete', path: 'a.bin' }], { before: { lfs: new Set(['a.bin']) } }),
    ['lfs a.bin'],
  ],
  ['a deletion', ruling([{ kind: 'delete', path: 'a.js' }]), []],
  ['a path out of the repository', ruling([file('../a')]), ['path ../a']],
  ['an absolute path', ruling([file('/a')]), ['path /a']],
  ['a path that is not plain', ruling([file('a//b')]), ['path a//b']],
  ['a path with a line feed', ruling([file('a\nb')]), ['path a\nb']],
  ['a path with a turned direction', ruling([file('a\u202eb')]), ['path a\u202eb']],
  ['a lock file', ruling([file('web/package-lock.json')]), ['flag: lockfile web/package-lock.json']],
  ['a manifest', ruling([file('Cargo.toml')]), ['flag: manifest Cargo.toml']],
  ['a Dockerfile', ruling([file('docker/Dockerfile.dev')]), ['flag: build docker/Dockerfile.dev']],
  ['a makefile', ruling([file('Makefile')]), ['flag: build Makefile']],
  ['a deleted manifest', ruling([{ kind: 'delete', path: 'go.mod' }]), ['flag: manifest go.mod']],
])('%s', (_, answer, expected) => {
  expect(told(answer)).toEqual(expected)
})

test('names the path and the rule, what cannot be seen written out, and how many more there are', () => {
  const many = Array.from({ length: 8 }, (_, at) => file(`.github/${at}`))
  expect(ruling([file('.git\u200bhub/x')])).toMatchObject({
    reason:
      '.git\\u{200b}hub/x is protected (repository-settings): GitHub reads its workflows and settings from there; .git\\u{200b}hub/x is refused (path): it has an invisible character',
  })
  expect(ruling(many)).toMatchObject({ reason: expect.stringMatching(/; and 3 more$/) })
})
