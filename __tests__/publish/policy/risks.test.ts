import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../src/sandbox/change.ts'
import { BACKDOORS } from './backdoors.ts'
import { ruling } from './leaving.ts'

const write = (path: string, text: string): Change => {
  const content = Buffer.from(text)
  return [{ kind: 'write', path, mode: '100644', content, workingContent: content }]
}
const flagsFor = (path: string, text: string, before?: string) => {
  const answer = ruling(write(path, text), before === undefined ? {} : { tree: { [path]: before } })
  return answer.kind === 'clear' ? answer.flags : []
}

test('there are at least 20 backdoors', () => {
  expect(BACKDOORS.length).toBeGreaterThanOrEqual(20)
})

describe('a backdoor is flagged:', () => {
  test.each(BACKDOORS)('%s', (_, path, added, rule) => {
    const flags = flagsFor(path, path.endsWith('.json') ? added : `one\ntwo\n${added}\n`)
    expect(flags.map(flag => flag.rule)).toContain(rule)
    expect(flags.every(flag => flag.file === path)).toBe(true)
  })

  test('with its line, once for each risk, and not for what was there', () => {
    const text = 'a\nfetch(x)\nfetch(y)\n'
    expect(flagsFor('a.js', text)).toEqual([
      { file: 'a.js', line: 2, rule: 'network', sentence: 'a.js has a line that speaks to another machine' },
    ])
    expect(flagsFor('a.js', text, text)).toEqual([])
  })
})

describe('is not flagged:', () => {
  test.each([
    ['src/sum.js', 'export const sum = (a, b) => a + b\n'],
    ['src/range.py', 'def upto(n):\n    return range(n + 1)\n'],
    ['lib/cart.rb', 'def total = items.sum(&:price)\n'],
    ['src/cart.rs', 'pub fn total(&self) -> u64 { self.items.iter().map(|i| i.price).sum() }\n'],
    ['src/match.js', 'const found = /x(y)/.exec(line)\n'],
    ['src/a.ts', "import { join } from 'node:path'\nexport const at = join(root, 'x')\n"],
    ['README.md', 'See https://example.com/docs and localhost.\n'],
    ['src/i18n.ts', "export const hello = 'Здравствуйте, мир'\n"],
  ])('%s', (path, text) => expect(flagsFor(path, text)).toEqual([]))

  test('a package.json whose own commands and version change', () => {
    const before = '{ "version": "1.0.0", "scripts": { "test": "jest" }, "dependencies": { "a": "1.0.0" } }'
    const after = before.replace('jest', 'jest --ci').replace('"version": "1.0.0"', '"version": "1.0.1"')
    expect(flagsFor('package.json', after, before).map(({ rule }) => rule)).toEqual(['manifest'])
  })
})

test('takes no longer for lines that were made to be slow', () => {
  const started = performance.now()
  for (const piece of ['select ', 'new Date ', '\\x41', "'A", 'import(', 'chr(1).', ' ', '${', 'аa'])
    flagsFor('a.js', `${piece.repeat(20_000)}\n`.repeat(20))
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('nothing in the sources merges or approves a pull request', () => {
  const source = join(import.meta.dirname, '../../../src')
  const calls = globSync('**/*.ts', { cwd: source }).flatMap(
    file =>
      readFileSync(join(source, file), 'utf8').match(
        /pulls\.merge\b|enablePullRequestAutoMerge|enableAutoMerge|['"]APPROVE['"]|approveWorkflowRun|pulls\/\{pull_number\}\/merge/g,
      ) ?? [],
  )
  expect(calls).toEqual([])
})
