import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openDirectory } from '../../../src/agent/patch/directory.ts'
import { diskTree } from '../../../src/agent/patch/disk-tree.ts'
import { PatchError } from '../../../src/agent/patch/patch-error.ts'
import type { Edit, TreeFile } from '../../../src/agent/patch/plan.ts'
import { writeEdits } from '../../../src/agent/patch/write.ts'
import { snapshot } from './snapshot.ts'

let home = ''
let root = ''

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'patch-disk-'))
  root = join(home, 'root')
  mkdirSync(join(root, 'src/deep'), { recursive: true })
  writeFileSync(join(root, 'src/a'), 'a\n')
  writeFileSync(join(root, 'src/deep/b'), 'b\n')
  writeFileSync(join(home, 'secret'), 'secret\n')
})

afterEach(() => rmSync(home, { recursive: true, force: true }))

const file = (content: string, mode = 0o644): TreeFile => ({ content: Buffer.from(content), mode })
const write = (path: string, content: string, before: TreeFile | null = null): Edit => ({
  kind: 'write',
  path,
  before,
  after: file(content, before?.mode),
})

describe('reading', () => {
  test('gives content and permission bits, and null for what is missing', async () => {
    chmodSync(join(root, 'src/a'), 0o751)
    expect(await diskTree(root).read('src/a')).toEqual(file('a\n', 0o751))
    expect(await diskTree(root).read('src/none')).toBeNull()
    expect(await diskTree(root).read('none/none')).toBeNull()
  })

  test('refuses what is not a plain file, and everything behind a symbolic link', async () => {
    symlinkSync(join(home, 'secret'), join(root, 'link'))
    symlinkSync('src', join(root, 'inner'))
    symlinkSync(home, join(root, 'outer'))
    symlinkSync('gone', join(root, 'dangling'))
    execFileSync('mkfifo', [join(root, 'pipe')])
    const refusals: readonly (readonly [string, RegExp])[] = [
      ['link', /link is a symbolic link to .*secret: name the real file/],
      ['dangling', /dangling is a symbolic link to gone/],
      ['inner/a', /inner is a symbolic link to src/],
      ['outer/secret', /outer is a symbolic link/],
      ['src', /src is a directory/],
      ['src/a/b', /src\/a is a file, so the patch cannot use it as a directory/],
      ['pipe', /pipe is neither a file nor a directory/],
    ]
    for (const [path, message] of refusals) {
      const reading = diskTree(root).read(path)
      await expect(reading).rejects.toThrow(message)
      await expect(reading).rejects.toThrow(PatchError)
    }
  })

  test('lists plain files for hints, without .git and installed packages', async () => {
    for (const folder of ['.git', 'node_modules']) {
      mkdirSync(join(root, folder))
      writeFileSync(join(root, folder, 'x'), '')
    }
    symlinkSync(home, join(root, 'outer'))
    expect(await diskTree(root).paths()).toEqual(['src/a', 'src/deep/b'])
  })
})

describe('writing', () => {
  test('makes folders, keeps the mode whatever the umask, deletes, and leaves nothing else behind', async () => {
    const umask = process.umask(0o077)
    try {
      await writeEdits(root, [
        write('new/er/c', 'c\n'),
        write('src/a', 'A\n', file('a\n', 0o775)),
        { kind: 'delete', path: 'src/deep/b', before: file('b\n') },
      ])
    } finally {
      process.umask(umask)
    }
    expect(statSync(join(root, 'src/a')).mode & 0o777).toBe(0o775)
    expect(statSync(join(root, 'new/er/c')).mode & 0o777).toBe(0o644)
    expect(Object.keys(snapshot(root))).toEqual(['new', 'new/er', 'new/er/c', 'src', 'src/a', 'src/deep'])
  })

  test('replaces a link instead of writing through it', async () => {
    linkSync(join(home, 'secret'), join(root, 'hard'))
    symlinkSync(join(home, 'secret'), join(root, 'soft'))
    await writeEdits(root, [write('hard', 'mine\n'), write('soft', 'mine\n')])
    expect(readFileSync(join(home, 'secret'), 'utf8')).toBe('secret\n')
    expect(readFileSync(join(root, 'soft'), 'utf8')).toBe('mine\n')
  })

  test('refuses a folder that became a symbolic link since the plan', async () => {
    symlinkSync(home, join(root, 'outer'))
    await expect(writeEdits(root, [write('outer/x', 'x')])).rejects.toThrow(/outer is a symbolic link/)
    expect(existsSync(join(home, 'x'))).toBe(false)
  })

  test.each([
    ['while contents are staged', 'src/a/x'],
    ['while they are put in place', 'src/deep'],
  ])('that fails %s takes back everything', async (_, impossible) => {
    const was = snapshot(root)
    const edits: readonly Edit[] = [
      write('new/er/c', 'c\n'),
      write('new/d', 'd\n'),
      write('src/a', 'A\n', file('a\n')),
      { kind: 'delete', path: 'src/deep/b', before: file('b\n') },
      write(impossible, 'x'),
    ]
    await expect(writeEdits(root, edits)).rejects.toThrow(PatchError)
    expect(snapshot(root)).toEqual(was)
  })

  test('that fails for a reason of the disk names path and reason', async () => {
    await expect(writeEdits(root, [{ kind: 'delete', path: 'gone', before: file('') }])).rejects.toThrow(
      'gone cannot be written (ENOENT).',
    )
  })
})

const onLinux = process.platform === 'linux' ? test : test.failing

onLinux('an open directory is not left when a symbolic link takes its place', async () => {
  await using folder = await openDirectory(root, ['src'], null)
  renameSync(join(root, 'src'), join(root, 'moved'))
  symlinkSync(home, join(root, 'src'))
  writeFileSync(folder?.at('x') ?? '', 'x')
  expect(existsSync(join(home, 'x'))).toBe(false)
  expect(existsSync(join(root, 'moved/x'))).toBe(true)
})
