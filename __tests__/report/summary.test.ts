import { describe, expect, test } from '@jest/globals'
import { marked, type Token } from 'marked'
import type { RunEnd, TraceRecord } from '../../src/agent/journal.ts'
import { summary } from '../../src/report/summary.ts'
import { call, fixedRun, response, run, settle, testRun, verdict } from './trace.ts'

const MIB = 1024 * 1024
const directory = '/tmp/runner/codex-max-fix'
const patchOf = (text: string) => `diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+${text}\n`
const shown = (records: readonly TraceRecord[], patch = '') => summary({ records, patch, directory })
const partsOf = (markdown: string): Token[] =>
  marked.lexer(markdown, { gfm: true }).filter(token => token.type !== 'space')
const everyToken = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap(token => [
    token,
    ...everyToken(('tokens' in token && token.tokens) || []),
    ...everyToken('items' in token ? token.items : []),
    ...('rows' in token
      ? token.rows.flat().flatMap((cell: { tokens: Token[] }) => everyToken(cell.tokens))
      : []),
  ])

describe('the summary', () => {
  test('tells from top to bottom what happened', () => {
    const text = shown(fixedRun, patchOf('new'))
    const places = [
      'codex-max-fix: fixed',
      '**Red before, green with the change in 2 fresh copies.** Pull request [#7](https://github.com/o/r/pull/7).',
      '| 0.0030 of 2.00 USD | 2 of 40 | 1.5 of 30 | 2000 | 1000 | 40 | gpt-5.1-codex-max | 3 |',
      '### What was wrong and what was changed',
      "In the model's words, not checked by anyone:",
      'The sum was off by one.',
      '### Proof',
      '| before, pristine tree | red (exit 1) | 3.0 s |',
      '| after, fresh copy with the change | green (exit 0) | 3.0 s |',
      '### Steps',
      '| 1 | runs cat src/a.js \\| head | Exit code: 0 | 1000 | 500 | 20 | 0.0010 | 3.5 s |',
      '| 2 | says: I fixed the sum. |',
      '### Diff',
      '<details><summary>1 file</summary>',
      '+new',
      directory,
    ].map(part => [part, text.indexOf(part)] as const)
    for (const [part, at] of places) expect([part, at >= 0]).toEqual([part, true])
    expect(places.map(([, at]) => at)).toEqual(places.map(([, at]) => at).sort((a, b) => a - b))
  })

  test('stands without a run, for what went wrong before it', () => {
    const text = shown([verdict('config-error', 'max-steps: expected a whole number, got "x"')])
    expect(text).toContain('codex-max-fix: config-error')
    expect(text).toContain('**Max-steps: expected a whole number, got "x".**')
    expect(text).not.toMatch(/### |\| Cost/)
    expect(shown([])).toContain('## codex-max-fix')
  })

  test('folds a long trace and leaves a short one open', () => {
    const steps = (number: number) => Array.from({ length: number }, (_, at) => response(at + 1))
    expect(shown([run(), ...steps(11)])).not.toContain('<details>')
    expect(shown([run(), ...steps(12)])).toContain('<details><summary>12 steps</summary>')
  })

  test('says what is not known', () => {
    const text = shown([run({ pricesUnverified: true }), response(1, { usage: null })])
    expect(text).toContain('(list price; unverified at this base-url)')
    expect(text).toContain('| ? | ? | ? |')
  })

  test('warns before anything else of what decides what counts as right', () => {
    const findings = [
      { file: 'a_test.go', line: null, rule: 'test', sentence: 'a_test.go is written: it is a test' },
    ]
    const text = shown([run(), verdict('tests-changed', 'green', { findings, notes: ['a note'] })])
    expect(text.indexOf('> [!WARNING]')).toBeLessThan(text.indexOf('| Cost'))
    expect(text).toContain('> - a\\_test.go is written: it is a test')
    expect(text).toContain('- a note')
  })
})

describe('the size of a summary', () => {
  const much = (size: number) => 'ü`|<x '.repeat(size / 7)
  const steps = Array.from({ length: 3_000 }, (_, at) => [
    response(at, { text: much(1_000) }),
    ...call(at, 'shell_command', JSON.stringify({ command: much(2_000) }), much(3_000)),
  ]).flat()

  const size = (text: string) => {
    expect(Buffer.byteLength(text)).toBeLessThan(MIB)
    expect(text.isWellFormed()).toBe(true)
    return ['codex-max-fix: ', '| Cost', directory].map(part => text.includes(part))
  }

  test.each<[string, readonly TraceRecord[], string]>([
    ['a patch of 20 MB', [run(), verdict('fixed', 'x')], patchOf(much(20 * MIB))],
    ['words of 5 MB', [run(), verdict('fixed', 'x', { words: much(5 * MIB) })], ''],
    ['3,000 steps', [run(), ...steps, verdict('no-fix', 'x')], patchOf('new')],
    [
      '5,000 test runs',
      [run(), ...Array(5_000).fill(testRun('repair', 1)), verdict('no-fix', 'x')],
      patchOf('new'),
    ],
  ])('is under 1 MiB with %s, and nothing else is lost for it', (_, records, patch) => {
    expect(size(shown(records, patch))).toEqual([true, true, true])
  })

  test.each<[string, readonly TraceRecord[]]>([
    ['a reason of 5 MB', [run(), verdict('environment', much(5 * MIB))]],
    ['notes of 5 MB', [run(), verdict('environment', 'x', { notes: Array(5).fill(much(MIB)) })]],
    [
      'a test command of 2 MB',
      [run({ testCommand: much(2 * MIB) }), testRun('repair', 1), verdict('fixed', 'x')],
    ],
  ])('is under 1 MiB even with %s', (_, records) => {
    expect(size(shown(records, patchOf('new')))[0]).toBe(true)
  })

  test('says that there is more of a patch than it shows', () => {
    expect(shown(fixedRun, patchOf('x'.repeat(MIB)))).toContain('The rest is in patch.diff.')
    expect(shown(fixedRun, patchOf('x'))).not.toContain('The rest is in patch.diff.')
  })
})

const known = {
  source: 'report' as const,
  redToGreen: ['a'],
  stayedGreen: ['b', 'c'],
  lost: [],
  newlySkipped: [],
  flaky: [],
  objections: [],
}

describe('the tests one by one', () => {
  const told = (tests: RunEnd['tests']) =>
    shown([run(), testRun('reproduce', 1), verdict('fixed', 'so it is', { tests })])

  test('are a table of before and after', () => {
    const text = told({ ...known, lost: ['x'], newlySkipped: ['y'], flaky: ['z'] })
    expect(text).toContain(
      '| Test | Before | After |\n| --- | --- | --- |\n| a | red | green |\n| x | there | **gone** |\n| y | executed | **skipped** |',
    )
    expect(text).toContain('2 other tests stayed green, by the test reports.')
    expect(text).toContain('Changed colour over runs of one tree: z.')
  })

  test('are counted from the twenty-first on', () => {
    const ids = Array.from({ length: 23 }, (_, index) => `t${index}`)
    const text = told({ ...known, redToGreen: ids, source: 'console' })
    expect(text).toContain('| t19 | red | green |\n| and 3 more | red | green |')
    expect(text).toContain('by what the tests printed')
  })

  test('are not spoken of where nothing is known of them', () => {
    const unknown = { redToGreen: null, stayedGreen: null, lost: null, newlySkipped: null }
    expect(told({ ...known, ...unknown, source: 'exit-status' })).not.toContain('Before |')
    expect(told(null)).not.toContain('Before |')
  })

  test('are counted for each run that tells', () => {
    const counts = { source: 'report' as const, executed: 48, failed: 2, skipped: 1 }
    const text = shown([run(), { ...testRun('reproduce', 1), tests: counts }, verdict('no-fix', 'x')])
    expect(text).toContain('| Tests | Result | Counts | Time |')
    expect(text).toContain('| 2 of 48 failed, 1 skipped |')
  })
})

describe('untrusted text', () => {
  const evil = [
    '</details> <img src=x onerror=alert(1)> <!-- ',
    '![x](https://evil.example/i.png) [x](https://evil.example)',
    '@octocat closes #12 GH-12 https://evil.example www.evil.example a@evil.example',
    '| a | b |\n| --- | --- |\n```\n````\n# heading\nx\n===\ny\n---\n    code\n> quote\n~~~',
  ].join('\n')
  const hostile: readonly TraceRecord[] = [
    run({ testCommand: evil, workingDirectory: 'a_b`c' }),
    testRun('reproduce', 1),
    response(1, { text: evil, model: evil }),
    settle(1, 1, 1, evil),
    ...call(1, 'shell_command', JSON.stringify({ command: evil }), evil, 'invalid'),
    response(2),
    ...call(2, evil, evil, evil),
    response(3),
    ...call(3, 'apply_patch', `*** Update File: ${evil}\n`, `Success.\n${evil}`),
    verdict('no-fix', evil, {
      words: evil,
      notes: [evil],
      findings: [{ file: evil, line: 3, rule: 'test', sentence: evil }],
      tests: { ...known, redToGreen: [evil], lost: [evil], newlySkipped: [evil], flaky: [evil] },
    }),
  ]
  const tokens = everyToken(partsOf(shown(hostile, patchOf(evil))))

  test('is neither link nor image', () => {
    expect(tokens.filter(token => token.type === 'link' || token.type === 'image')).toEqual([])
  })

  test('is no HTML: there is only what the summary folds with', () => {
    const html = tokens.filter(token => token.type === 'html').map(token => token.raw.trim())
    for (const raw of html) expect(raw).toMatch(/^(?:<br>|<details><summary>1 file<\/summary>|<\/details>)$/)
    expect(html.filter(raw => raw === '</details>')).toHaveLength(1)
  })

  test('starts no heading, table or quotation', () => {
    const headings = tokens
      .filter(token => token.type === 'heading')
      .map(token => ('text' in token ? token.text : ''))
    expect(headings).toEqual([
      '❌ codex-max-fix: no-fix',
      'What was wrong and what was changed',
      'Proof',
      'Steps',
      'Diff',
    ])
    expect(tokens.filter(token => token.type === 'table')).toHaveLength(4)
    expect(tokens.filter(token => token.type === 'blockquote')).toHaveLength(2)
  })

  test('cannot leave its fence', () => {
    const fences = tokens
      .filter(token => token.type === 'code')
      .map(token => ('text' in token ? token.text : ''))
    expect(fences).toHaveLength(2)
    for (const text of fences) expect(text).toContain('> quote\n~~~')
  })

  test('mentions nobody outside of its fences', () => {
    const said = tokens
      .filter(token => token.type === 'text')
      .map(token => token.raw)
      .join('\n')
    expect(said).toContain('octocat')
    expect(said).not.toMatch(/@[a-z]|#\d|GH-\d|:\/\/evil|www\.evil/)
  })
})
