import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyPatch, applyPatchTool } from '../../../src/agent/tools/apply-patch.ts'
import { snapshot } from './snapshot.ts'

let home = ''
let root = ''

beforeEach(plant)
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** A root with links to its outside and its inside, a `.git`, and a neighbour that nothing may touch. */
function plant(): void {
  rmSync(home || join(tmpdir(), 'no-such-directory'), { recursive: true, force: true })
  home = mkdtempSync(join(tmpdir(), 'patch-tool-'))
  root = join(home, 'root')
  mkdirSync(join(root, 'src'), { recursive: true })
  mkdirSync(join(root, '.git'))
  mkdirSync(join(home, 'outside'))
  writeFileSync(join(root, '.git/config'), 'a\nb\n')
  writeFileSync(join(root, 'src/a'), 'a\nb\n')
  writeFileSync(join(home, 'outside/a'), 'a\nb\n')
  symlinkSync('../outside', join(root, 'out'))
  symlinkSync(join(home, 'outside/a'), join(root, 'file'))
  symlinkSync('.git', join(root, 'src/git'))
}

const wrap = (body: string) => `*** Begin Patch\n${body}\n*** End Patch`

describe('the tool', () => {
  test('is small in every request', () => {
    expect(applyPatchTool.name).toBe('apply_patch')
    expect(applyPatchTool.description.length).toBeLessThan(300)
    expect(applyPatchTool.grammar.length).toBeLessThan(900)
  })

  test('says what it did to each file', async () => {
    const body =
      '*** Add File: new/x\n+x\n*** Update File: src/a\n-a\n+A\n*** Add File: y\n*** Delete File: y'
    const answer = await applyPatch(root, wrap(body))
    expect(answer).toEqual({ ok: true, output: 'Success. Updated the following files:\nA new/x\nM src/a' })
    expect(await applyPatch(root, wrap('*** Update File: src/a\n*** Move to: b'))).toEqual({
      ok: true,
      output: 'Success. Updated the following files:\nD src/a\nA b',
    })
  })

  test.each([
    ['patch', JSON.stringify({ patch: wrap('*** Delete File: src/a') })],
    ['input', ` ${JSON.stringify({ input: wrap('*** Delete File: src/a') }, null, 2)}\n`],
  ])('takes the text in a JSON object as "%s"', async (_, text) => {
    expect(await applyPatch(root, text)).toEqual({ ok: true, output: expect.stringMatching(/\nD src\/a$/) })
  })

  test.each([
    ['broken JSON', '{"patch": "*** Begin'],
    ['JSON without a text', '{"patch": 1}'],
    ['a text that is no patch', 'hello'],
    ['a link to a file outside', wrap('*** Update File: file\n-a\n+x')],
    ['a link to a folder outside', wrap('*** Add File: out/b\n+x')],
    ['a link to .git', wrap('*** Update File: src/git/config\n-a\n+x')],
    ['a move through a link', wrap('*** Update File: src/a\n*** Move to: out/a')],
    [
      'a second operation that fails',
      wrap('*** Add File: n/e/w\n+x\n*** Update File: src/a\n-a\n+x\n*** Delete File: gone'),
    ],
  ])('answers %s with an error, and the tree stays as it is', async (_, text) => {
    const was = snapshot(home)
    expect(await applyPatch(root, text)).toEqual({
      ok: false,
      output: expect.stringMatching(/^Nothing was written\. /),
    })
    expect(snapshot(home)).toEqual(was)
  })
})

const PATHS = [
  'a',
  'src/a',
  'src',
  'n/e/w',
  'out/a',
  'out',
  'file',
  'src/git/config',
  '.git/config',
  '../outside/a',
  '.GIT/x',
  '/tmp/x',
  'src/../../outside/a',
  'a/b',
  '.',
]
const HARMLESS = ['src/a', 'src/b', 'n', 'n/e/w']
const path = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...PATHS, ...HARMLESS, ...HARMLESS, ...HARMLESS) },
  fc.string({ unit: 'grapheme' }),
)
const change = fc.array(
  fc.constantFrom(' a', '-a', '+a', ' b', '-b', '+c', '@@', '@@ a', '', '*** End of File'),
  { maxLength: 5 },
)
const operation = fc.oneof(
  fc.tuple(path, change).map(([name, lines]) => [`*** Update File: ${name}`, ...lines]),
  fc
    .tuple(path, path, change)
    .map(([name, to, lines]) => [`*** Update File: ${name}`, `*** Move to: ${to}`, ...lines]),
  path.map(name => [`*** Add File: ${name}`, '+a', '+b']),
  path.map(name => [`*** Delete File: ${name}`]),
)
const patches = fc
  .array(operation, { minLength: 1, maxLength: 4 })
  .map(operations => wrap(operations.flat().join('\n')))

test('whatever the text, there is an answer, the outside and .git stay, and an error changes nothing', async () => {
  const counts = { ok: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: patches }, fc.string()), async text => {
      plant()
      const was = snapshot(home)
      const { ok, output } = await applyPatch(root, text)
      const is = snapshot(home)
      counts[ok ? 'ok' : 'refused']++
      expect(output.length).toBeLessThan(2100)
      if (!ok) expect(is).toEqual(was)
      const guarded = Object.keys({ ...was, ...is }).filter(name =>
        /^outside|^root\/(\.git|out|file|src\/git)/i.test(name),
      )
      for (const name of guarded) expect([name, is[name]]).toEqual([name, was[name]])
      expect(
        Object.keys(is).filter(name => name.includes('.apply-patch-') || !/^(outside|root)/.test(name)),
      ).toEqual([])
    }),
    { numRuns: 600 },
  )
  expect(counts.ok).toBeGreaterThan(20)
  expect(counts.refused).toBeGreaterThan(100)
})
