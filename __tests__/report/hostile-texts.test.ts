import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { TraceRecord } from '../../src/agent/journal.ts'
import { withoutCommands } from '../../src/platform/log.ts'
import { pullRequestBody } from '../../src/publish/body.ts'
import { commitMessage, titleOf } from '../../src/publish/commit-message.ts'
import { summary } from '../../src/report/summary.ts'
import { deedsOf } from '../publish/github-markdown.ts'
import { HOSTILE } from '../publish/hostile.ts'
import { FACTS } from '../publish/publish-world.ts'
import { call, response, run, settle, testRun, verdict } from './trace.ts'

const MORE = [
  'closes #1',
  'Fixes: octo/demo#1',
  'RESOLVES https://github.com/octo/demo/issues/1',
  'GH-1',
  '@octo/team @a-b',
  'mail me@evil.example',
  'mailto:me@evil.example',
  '![][x]\n\n[x]: https://evil.example/i.png',
  '[^1]\n\n[^1]: note',
  '<https://evil.example>',
  '<me@evil.example>',
  'http://evil.example',
  'ftp://evil.example',
  'WWW.evil.example',
  '[x](javascript:alert(1))',
  '<details open><summary>x</summary>',
  '</details>',
  '<picture><source srcset=x></picture>',
  '<sub>x</sub>',
  '&lt;img&gt; &#64;octocat &commat;octocat &num;1',
  '$$\\href{https://evil.example}{x}$$',
  '$`x`$',
  ':octocat: :+1:',
  '[!CAUTION]',
  '> [!CAUTION]\n> x',
  '- [x] done',
  '| a |\n|---|',
  '# x',
  'x\n===',
  '***',
  '    code',
  '\tcode',
  '```mermaid\ngraph\n```',
  '`',
  '``',
  '\\',
  '\\@octocat',
  '*@octocat*',
  '**#1**',
  '~~@octocat~~',
  '::set-output name=x::y',
  '##[error]x',
  '\u200b@octocat',
  '@\u200boctocat',
  '\u202e@octocat',
  '\u0000@octocat',
  'a@\u2060b',
  '<!--',
  '-->',
  ']]>',
  '<?php',
  '<!DOCTYPE html>',
  '<a href="https://evil.example">x</a>',
]
const pieces = fc.constantFrom(
  ...HOSTILE,
  ...MORE,
  '\n',
  '\n\n',
  ' ',
  '|',
  '`',
  '<',
  '&',
  '[',
  ']',
  '(',
  ')',
  '!',
  '@',
  '#',
  'a',
  '\\',
)
const hostile = fc.array(pieces, { minLength: 1, maxLength: 6 }).map(parts => parts.join(''))
const URL = 'https://github.com/o/r/pull/7'
const HTML =
  /^(?:<br>|<details><summary>\d+ (?:steps?|files?)<\/summary>|<\/details>|<!-- codex-max-fix: [\w.]+ -->)$/
const allowed = { urls: [URL, FACTS.runUrl], html: HTML }
const finding = (text: string) => ({ file: text, line: 1, rule: 'x', sentence: text })

function summaryOf(text: string): string {
  const records: readonly TraceRecord[] = [
    run({ testCommand: text, workingDirectory: text, model: text }),
    testRun('reproduce', 1),
    response(1, { text, model: text }),
    settle(1, 1, 1, text),
    ...call(1, 'shell_command', JSON.stringify({ command: text }), text, 'invalid'),
    ...call(1, 'apply_patch', `*** Update File: ${text}\n`, `Success.\n${text}`),
    verdict('fixed', text, {
      words: text,
      notes: [text],
      findings: [finding(text)],
      flags: [finding(text)],
      tests: {
        source: 'report',
        redToGreen: [text],
        stayedGreen: [],
        lost: [text],
        newlySkipped: [text],
        flaky: [text],
        objections: [text],
      },
      outputs: { branch: 'codex-max-fix/main-abc', 'pull-request-number': '7', 'pull-request-url': URL },
    }),
  ]
  return summary({ records, patch: `diff --git a/x b/x\n+${text}\n`, directory: '/tmp/x' })
}

function bodyOf(text: string): string {
  const ended = [{ ending: text, durationMs: 1 }]
  return pullRequestBody({
    ...FACTS,
    verdict: 'tests-changed',
    reason: text,
    words: text,
    findings: [finding(text)],
    flags: [finding(text)],
    notes: [text],
    model: text,
    workingDirectory: text,
    testCommand: text,
    redRuns: ended,
    greenRuns: ended,
  })
}

describe('in a summary, as GitHub reads it, does nothing:', () => {
  test.each([...HOSTILE, ...MORE])('%j', text => expect(deedsOf(summaryOf(text), allowed)).toEqual([]))
  test('whatever is put together from these', () => {
    fc.assert(
      fc.property(hostile, text => expect(deedsOf(summaryOf(text), allowed)).toEqual([])),
      { numRuns: 150 },
    )
  })
})

describe('in the body of a pull request, as GitHub reads it, does nothing:', () => {
  test.each([...HOSTILE, ...MORE])('%j', text => expect(deedsOf(bodyOf(text), allowed)).toEqual([]))
  test('whatever is put together from these', () => {
    fc.assert(
      fc.property(hostile, text => expect(deedsOf(bodyOf(text), allowed)).toEqual([])),
      { numRuns: 150 },
    )
  })
})

test('in title, commit message and log, nothing that is put together from these refers, closes or commands', () => {
  const property = fc.property(hostile, text => {
    const facts = { ...FACTS, reason: text, words: text, model: text, baseBranch: text }
    const { title, body } = commitMessage(facts, '')
    for (const said of [title, body, titleOf(facts, 'Fix {base}')])
      expect(said).not.toMatch(/(?<!\w)@[a-z\d]|#\d|\bGH-\d|\[(?:skip|ci)/i)
    expect(title).not.toContain('\n')
    expect(withoutCommands(text)).not.toMatch(/^\s*::|##\[/m)
  })
  fc.assert(property, { numRuns: 300 })
})

test('the check itself sees what it is there for', () => {
  const deeds = [
    '@octocat',
    '#1',
    'GH-1',
    'o/r#1',
    'www.evil.example',
    '![x](y)',
    '<b>x</b>',
    '[x](https://evil.example)',
    'me@evil.example',
    '[^1]\n\n[^1]: x',
  ]
  expect(deeds.filter(text => deedsOf(text, allowed).length === 0)).toEqual([])
})

test('the patch stands in the summary whole, for whoever has no files, up to 64 KiB at least', () => {
  const patch = `diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n${'+0123456789\n'.repeat(5_450)}`
  expect(Buffer.byteLength(patch)).toBeGreaterThan(64_000)
  expect(summary({ records: [run(), verdict('fixed', 'x')], patch, directory: '/tmp' })).toContain(patch)
})

test('a summary that is too long loses whole parts, and leaves neither fence nor fold open', () => {
  const long = '`@<|#'.repeat(60_000)
  const flood = { ...finding(long), line: null }
  const texts = [
    verdict('no-fix', long, { notes: Array(300).fill(long), words: long }),
    verdict('no-fix', 'x', { findings: Array(50).fill(flood), flags: Array(50).fill(flood) }),
    verdict('no-fix', 'x', { words: '```'.repeat(100_000) }),
  ].map(end =>
    summary({
      records: [run({ testCommand: long }), testRun('repair', 1), end],
      patch: `diff --git a/x b/x\n+${long}\n`,
      directory: '/tmp/x',
    }),
  )
  for (const text of texts) {
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text.trimEnd().endsWith('Files of this run, for a step that uploads them: `/tmp/x`')).toBe(true)
    expect(text.match(/^<details>/gm)?.length).toBe(text.match(/^<\/details>$/gm)?.length)
    expect(deedsOf(text, allowed)).toEqual([])
  }
})
