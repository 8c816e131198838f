import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { pullRequestBody } from '../../src/publish/body.ts'
import type { Facts } from '../../src/publish/facts.ts'
import { HOSTILE } from './hostile.ts'
import { FACTS } from './publish-world.ts'

const FINDINGS = [
  {
    file: 'test/add.test.js',
    line: null,
    rule: 'test',
    sentence: 'test/add.test.js is written: it is a test or belongs to one',
  },
]

test('tells verdict, words, proof, cost and how to repeat it', () => {
  expect(
    pullRequestBody({ ...FACTS, workingDirectory: 'packages/a', notes: ['CI waits.'] }),
  ).toMatchSnapshot()
})

test('begins with a banner that lists what was found, where tests changed', () => {
  const body = pullRequestBody({
    ...FACTS,
    verdict: 'tests-changed',
    reason: 'green only together',
    findings: FINDINGS,
  })
  const [banner] = tokensOf(body).filter(token => token.type === 'blockquote')
  expect(banner?.raw).toContain('[!WARNING]')
  expect(shownText(banner ? [banner] : [])).toContain('test/add.test.js is written')
})

test.each([
  ['[!WARNING]', FINDINGS],
  ['[!NOTE]', FINDINGS.map(finding => ({ ...finding, allowed: true as const }))],
])('lists edits of tests beside a fix as a %s', (call, findings) => {
  const [banner] = tokensOf(pullRequestBody({ ...FACTS, findings })).filter(
    ({ type }) => type === 'blockquote',
  )
  expect(banner?.raw).toContain(call)
  expect(shownText(banner ? [banner] : [])).toMatch(
    /green without these edits too:.*test\/add\.test\.js is written/s,
  )
})

describe('untrusted text', () => {
  test.each(HOSTILE)('%j stays text', text => {
    const body = pullRequestBody(hostileFacts(text))
    const tokens = tokensOf(body)
    const html = tokens.filter(token => token.type === 'html').map(token => token.raw.trim())
    expect(html).toEqual(['<!-- codex-max-fix: abc123def456 -->'])
    expect(tokens.filter(token => token.type === 'image')).toEqual([])
    expect(tokens.filter(token => token.type === 'link').map(token => 'href' in token && token.href)).toEqual(
      [FACTS.runUrl],
    )
    expect(tokens.filter(token => token.type === 'heading')).toHaveLength(2)
    expect(tokens.filter(token => token.type === 'table')).toHaveLength(1)
    expect(shownText(tokens)).not.toMatch(/@\w|#\d|GH-\d|www\.|:\/\/evil/i)
  })

  test("of any length and kind fits into GitHub's limit and stays where it belongs", () => {
    const piece = fc.constantFrom(
      '`',
      '````',
      '&',
      '<',
      '\u{1f600}',
      '@',
      'word ',
      '\n',
      '|',
      '\u0000',
      'é',
      '\n\n',
    )
    const long = fc.tuple(
      fc.string({ unit: piece, minLength: 1, maxLength: 50 }),
      fc.integer({ min: 1, max: 3000 }),
    )
    fc.assert(
      fc.property(long, fc.integer({ min: 0, max: 150 }), ([text, times], count) => {
        const body = pullRequestBody(hostileFacts(text.repeat(times), count))
        expect(body.length).toBeLessThanOrEqual(65_536)
        expect(body.endsWith('<!-- codex-max-fix: abc123def456 -->')).toBe(true)
        expect(body.isWellFormed()).toBe(true)
        expect(tokensOf(body).filter(token => token.type === 'html')).toHaveLength(1)
      }),
      { numRuns: 40 },
    )
  })
})

function hostileFacts(text: string, count = 2): Facts {
  const many = <T>(item: T): T[] => Array.from({ length: count }, () => item)
  return {
    ...FACTS,
    verdict: 'tests-changed',
    reason: text,
    words: text,
    testCommand: 'npm test',
    workingDirectory: text,
    findings: many({ file: text, line: 3, rule: 'test', sentence: text }),
    redRuns: many({ ending: text, durationMs: 1 }),
    greenRuns: many({ ending: text, durationMs: 1 }),
    notes: many(text),
    model: text,
  }
}

function tokensOf(body: string): Token[] {
  const tokens: Token[] = []
  void marked.walkTokens(marked.lexer(body), token => void tokens.push(token))
  return tokens
}

/** What a reader sees, entities decoded. */
function shownText(tokens: readonly Token[]): string {
  const leaves = tokens.filter(
    token => ['text', 'code', 'codespan', 'escape'].includes(token.type) || token.type === 'blockquote',
  )
  return leaves
    .map(token => token.raw.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))))
    .join('\n')
}
