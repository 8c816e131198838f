import { describe, expect, test } from '@jest/globals'
import { requestOf } from '../../../testbed/show/arguments.ts'

const KEY = 'sk-of-the-arguments-test'

describe('a command line', () => {
  const withKey = { OPENAI_API_KEY: KEY }
  test.each([
    ['--unknown', {}, 2, /^Unknown option '--unknown'$/],
    ['more', {}, 2, /^Unexpected argument 'more'$/],
    ['--sample', {}, 2, /^Option '--sample <value>' argument missing$/],
    ['--sample rust', {}, 2, /^--sample is one of javascript, python, c, not rust$/],
    ['--model gpt-x', withKey, 2, /^--model needs --live: /],
    ['--repo . --test-command make', withKey, 2, /^--repo needs --live: /],
    ['--live --repo .', withKey, 2, /^--repo and --test-command go together$/],
    ['--live --test-command make', withKey, 2, /^--repo and --test-command go together$/],
    ['--live --repo . --test-command make --sample c', withKey, 2, /exclude each other$/],
    ['--verify proof.json', {}, 2, /^--verify needs --repo: /],
    [
      '--verify proof.json --repo . --sample c',
      {},
      2,
      /^--verify goes with --repo alone, not with --sample$/,
    ],
    ['--live', {}, 1, /OPENAI_API_KEY or CODEX_MAX_FIX_API_KEY$/],
  ])('%s is refused in one line', (line, environment, exitCode, message) => {
    const expected = { kind: 'refused', exitCode, message: expect.stringMatching(message) }
    expect(requestOf(line.split(' '), environment)).toEqual(expected)
  })
})

test('a key of its own name goes before the common one, and only what was given is an input', () => {
  const environment = { OPENAI_API_KEY: 'other', CODEX_MAX_FIX_API_KEY: KEY }
  const request = requestOf(['--live', '--max-cost-usd', '0.10', '--sample=c', '--keep'], environment)
  const live = { 'openai-api-key': KEY, 'max-cost-usd': '0.10' }
  expect(request).toEqual({ kind: 'sample', sample: 'c', live, keep: true })
})
