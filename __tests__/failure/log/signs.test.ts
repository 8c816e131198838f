import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../src/failure/judge.ts'
import { logLines } from '../../../src/failure/lines.ts'
import { Block } from '../../../src/failure/log/block.ts'
import { signSearch } from '../../../src/failure/log/signs.ts'
import { toolLog } from '../fixture-logs.ts'

function unsigned(lines: readonly string[]): string[] {
  const block = new Block()
  if (!block.add(Buffer.from(`${lines.join('\n')}\n`))) throw new Error('more than a block')
  const signed = new Set(block.scan(signSearch()))
  return lines.filter((_, index) => !signed.has(index))
}

const logs = readdirSync(new URL('../../fixtures/logs/', import.meta.url))
  .filter(name => name.endsWith('.txt'))
  .map(name => name.replace(/\.txt$/, ''))

/** What is worth less only accompanies lines that bear one. */
const ACCOMPANIES = 4

function isBadNews(line: string): boolean {
  const verdict = judge(line)
  return verdict.kind === 'marked' && verdict.marker.worth >= ACCOMPANIES
}

describe('every line that the judge takes for bad news bears a sign', () => {
  test.each(logs)('in the log %s', name => {
    const lines = logLines(toolLog(name)).map(line => line.text)
    for (let at = 0; at < lines.length; at += 500) {
      const marked = unsigned(lines.slice(at, at + 500)).filter(isBadNews)
      expect(marked).toEqual([])
    }
  })
})

test.each([
  'FAIL src/a.test.ts',
  'not ok 3 - adds',
  '  1) adds two numbers',
  '12)',
  '  ● adds › two numbers',
  '✗ adds',
  '✘ adds',
  '❌ adds',
  '[-] adds',
  '__________ test_adds __________',
  '---- adds stdout ----',
  '── 1. Failure: adds ──',
  'src/a.c:3:9: error: no',
  'src/a.f90:3:9:',
  '   --> src/lib.rs:3:5',
  'src/A.java:[3,5] no',
  'E    assert 1 == 2',
  '** (ArgumentError) no',
  'Traceback (most recent call last):',
  '  File "a.py", line 3, in adds',
  "thread 'main' panicked at src/main.rs:3:5:",
  'Segmentation fault (core dumped)',
  'expected: 3',
  '     got: 4',
  '   right: `4`',
  '--- Expected',
  'make: *** [Makefile:3: all] Error 1',
  'Process finished with exit code 1',
  '$ npm test',
])('a sign is found in: %s', line => expect(unsigned(['plain', line, 'plain'])).toEqual(['plain', 'plain']))

test('most lines of a passing run bear none', () => {
  const passing = Array.from({ length: 500 }, (_, index) => [
    `ok ${index} - returns case ${index}`,
    `  ✓ shows item ${index} (${index} ms)`,
    `[${index}/1000] Building CXX object src/module_${index}.cpp.o`,
    `PASS src/widget-${index}.test.ts`,
  ]).flat()
  expect(unsigned(passing)).toHaveLength(passing.length)
})
