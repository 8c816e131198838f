import { describe, expect, test } from '@jest/globals'
import { nearestPaths } from '../../../src/agent/patch/nearest-paths.ts'
import { parsePatch } from '../../../src/agent/patch/parse.ts'
import { planPatch, type Tree } from '../../../src/agent/patch/plan.ts'

function treeOf(files: Readonly<Record<string, string>>): Tree {
  const mode = (path: string) => (path.endsWith('.sh') ? 0o755 : 0o644)
  return {
    read: async path => {
      const content = files[path]
      return content === undefined ? null : { content: Buffer.from(content), mode: mode(path) }
    },
    paths: async () => Object.keys(files),
  }
}

const FILES = { 'src/a.ts': 'one\ntwo\n', 'src/b.ts': 'three\n', 'run.sh': 'true\n' }

/** `path: content`, `path: content (755)` or `-path` for each edit. */
async function plan(body: string): Promise<readonly string[]> {
  const edits = await planPatch(parsePatch(`*** Begin Patch\n${body}\n*** End Patch`), treeOf(FILES))
  return edits.map(edit => {
    if (edit.kind === 'delete') return `-${edit.path}`
    const mode = edit.after.mode === 0o644 ? '' : ` (${edit.after.mode.toString(8)})`
    return `${edit.path}: ${edit.after.content}${mode}`
  })
}

describe('a plan', () => {
  test.each([
    ['adds', '*** Add File: c\n+x', ['c: x\n']],
    ['overwrites by adding, and keeps the mode', '*** Add File: run.sh\n+false', ['run.sh: false\n (755)']],
    ['deletes', '*** Delete File: src/b.ts', ['-src/b.ts']],
    ['updates', '*** Update File: ./src/a.ts\n-one\n+1', ['src/a.ts: 1\ntwo\n']],
    [
      'moves with the mode',
      '*** Update File: run.sh\n*** Move to: bin/run',
      ['-run.sh', 'bin/run: true\n (755)'],
    ],
    ['moves and edits', '*** Update File: src/b.ts\n*** Move to: c\n-three\n+3', ['-src/b.ts', 'c: 3\n']],
    [
      'moves over a file',
      '*** Update File: src/b.ts\n*** Move to: src/a.ts',
      ['-src/b.ts', 'src/a.ts: three\n'],
    ],
    [
      'moves to the same path as a plain update',
      '*** Update File: src/b.ts\n*** Move to: src/b.ts\n+4',
      ['src/b.ts: three\n4\n'],
    ],
    ['updates what it added', '*** Add File: c\n+x\n*** Update File: c\n-x\n+y', ['c: y\n']],
    [
      'updates what it moved',
      '*** Update File: src/b.ts\n*** Move to: c\n*** Update File: c\n+4',
      ['-src/b.ts', 'c: three\n4\n'],
    ],
    [
      'updates twice',
      '*** Update File: src/a.ts\n-one\n+1\n*** Update File: src/a.ts\n 1\n-two\n+2',
      ['src/a.ts: 1\n2\n'],
    ],
    ['adds what it deleted', '*** Delete File: src/b.ts\n*** Add File: src/b.ts\n+x', ['src/b.ts: x\n']],
    [
      'forgets what comes and goes',
      '*** Add File: c\n+x\n*** Delete File: c\n*** Delete File: src/b.ts',
      ['-src/b.ts'],
    ],
  ])('%s', async (_, body, edits) => {
    expect(await plan(body)).toEqual(edits)
  })

  test.each([
    [
      'a missing file, with the nearest paths',
      '*** Update File: a.ts\n-one',
      /^a\.ts: there is no such file\. Did you mean src\/a\.ts\?$/,
    ],
    ['a missing file to delete', '*** Delete File: src/bb.ts', /Did you mean src\/b\.ts/],
    ['a missing file like no other', '*** Delete File: zzzz', /Nothing in the repository has a similar path/],
    [
      'a file that it deleted',
      '*** Delete File: src/b.ts\n*** Update File: src/b.ts\n+x',
      /an earlier operation of this patch/,
    ],
    [
      'a file that it moved',
      '*** Update File: src/b.ts\n*** Move to: c\n*** Delete File: src/b.ts',
      /an earlier operation/,
    ],
    ['no change', '*** Update File: src/a.ts\n-one\n+one', /The patch changes nothing/],
    ['kept lines only', '*** Update File: src/a.ts\n one', /The patch changes nothing/],
    ['an addition that is there already', '*** Add File: src/b.ts\n+three', /The patch changes nothing/],
    ['a file inside a file', '*** Add File: c\n+x\n*** Add File: c/d\n+x', /c cannot be a file while c\/d/],
    ['a bad path', '*** Add File: ../c\n+x', /refused: it has "\.\."/],
    ['a bad path to move to', '*** Update File: src/b.ts\n*** Move to: .git/x', /refused: "\.git"/],
    [
      'a second operation that fails',
      '*** Add File: c\n+x\n*** Update File: src/a.ts\n-zero',
      /src\/a\.ts, hunk 1 of 1/,
    ],
  ])('is refused for %s', async (_, body, message) => {
    await expect(plan(body)).rejects.toThrow(message)
  })
})

test('the nearest paths are those with the same file name, then the most alike, three at most', () => {
  const paths = ['src/agent/loops.ts', 'lib/loop.ts', 'src/agent/loop2.ts', 'src/agent/loop3.ts', 'readme']
  expect(nearestPaths(paths, 'src/agent/loop.ts')).toEqual([
    'lib/loop.ts',
    'src/agent/loop2.ts',
    'src/agent/loop3.ts',
  ])
  expect(nearestPaths(paths, 'x')).toEqual([])
})
