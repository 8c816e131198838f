import { describe, expect, test } from '@jest/globals'
import { marked, type Token } from 'marked'
import { commentResult, resultText } from '../../src/publish/result-comment.ts'
import { fixBranch } from '../testbed/github-world.ts'
import { HOSTILE } from './hostile.ts'
import { type World, world } from './publish-world.ts'

const RESULT = {
  verdict: 'no-fix',
  reason: 'the model gave up',
  number: 1,
  headSha: 'a'.repeat(40),
  runUrl: 'https://github.com/octo/demo/actions/runs/7',
  fixUrl: '',
  costUsd: '0.1',
} as const

async function told(here: World): Promise<string | null> {
  const place = { owner: 'octo', repository: 'demo' }
  const patience = { signal: new AbortController().signal, sleep: async () => {} }
  return commentResult(here.octokit, { place, result: RESULT }, patience)
}

async function withPull(here: World): Promise<void> {
  await fixBranch(here)
  await here.rest.pulls.create({ owner: 'octo', repo: 'demo', title: 'A', head: 'fix', base: 'main' })
}

test('the comment stays one, and is left alone where it says the same', async () => {
  await using here = await world()
  await withPull(here)
  expect([await told(here), await told(here)]).toEqual([null, null])
  expect(here.github.comments).toHaveLength(1)
  expect(here.github.requests.filter(({ method }) => method === 'PATCH')).toEqual([])
})

test('a comment that GitHub refuses becomes a note', async () => {
  await using here = await world({ tokens: { ghs_testbed: { contents: 'write' } } })
  expect(await told(here)).toMatch(/^The pull request #1 could not be told of the result: .* \(403\)\.$/)
})

describe('a reason', () => {
  test.each(HOSTILE)('%j stays text', text => {
    const tokens = flat(marked.lexer(resultText({ ...RESULT, reason: text })))
    expect(tokens.filter(({ type }) => type === 'html').map(({ raw }) => raw.trim())).toEqual([
      '<!-- codex-max-fix result -->',
    ])
    expect(tokens.filter(({ type }) => type === 'image')).toEqual([])
    expect(tokens.flatMap(token => (token.type === 'link' ? [String(token.href)] : []))).toEqual([
      RESULT.runUrl,
    ])
  })
})

function flat(tokens: readonly Token[]): Token[] {
  return tokens.flatMap(token => [token, ...flat('tokens' in token && token.tokens ? token.tokens : [])])
}
