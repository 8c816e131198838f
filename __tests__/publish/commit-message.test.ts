import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { commitMessage, titleOf } from '../../src/publish/commit-message.ts'
import { trailersOf } from '../../src/publish/trailers.ts'
import { HOSTILE } from './hostile.ts'
import { FACTS } from './publish-world.ts'

test('tells what was wrong in marked words, and ends with trailers', () => {
  const { title, body } = commitMessage(FACTS, '')
  expect(`${title}\n\n${body}`).toBe(`Fix failing tests on main

red before, green with the change in 2 fresh copies.

In the words of gpt-5.1-codex-max, unverified:

> add() subtracted.
>
> It adds now.

Codex-Max-Fix-Signature: abc123def456
Codex-Max-Fix-Base: ${'b'.repeat(40)}
Codex-Max-Fix-Run: https://github.com/octo/demo/actions/runs/42
Codex-Max-Fix-Model: gpt-5.1-codex-max
Codex-Max-Fix-Cost-USD: 0.1234`)
})

test.each([
  ['fix: {base} ({signature}, run {run-id})', 'fix: main (abc123def456, run 42)'],
  ['  {base}{base}  ', 'mainmain'],
  ['{unknown} stays', '{unknown} stays'],
  ['', 'Fix failing tests on main'],
])('the template %j makes the title %j', (template, title) => {
  expect(titleOf(FACTS, template)).toBe(title)
})

test('further lines of the template open the body', () => {
  const { title, body } = commitMessage(FACTS, 'fix: tests\n\nOn {base}.\nTwo lines.')
  expect(title).toBe('fix: tests')
  expect(body).toMatch(/^On main\.\nTwo lines\.\n\nred before/)
})

test('what a placeholder holds is never taken for another placeholder or for a pattern', () => {
  expect(titleOf({ ...FACTS, baseBranch: '{run-id}$&' }, 'on {base}')).toBe('on {run-id}$&')
})

describe('untrusted text', () => {
  test.each(HOSTILE)('%j makes no mention, reference, address, skip or trailer', text => {
    const hostile = {
      ...FACTS,
      words: text,
      reason: text,
      model: text,
      baseBranch: text.replace(/\s/g, ''),
      runUrl: text,
    }
    const { title, body } = commitMessage(hostile, '')
    const message = `${title}\n\n${body}`
    const own = body.slice(0, body.lastIndexOf('\n\n'))
    expect(`${title}\n${own}`).not.toMatch(/@\w|#\d|GH-\d|:\/\/|\[skip|\[ci/)
    const trailers = execFileSync('git', ['interpret-trailers', '--parse'], {
      input: message,
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
    expect(trailers.map(line => line.split(':')[0])).toEqual(
      ['Signature', 'Base', 'Run', 'Model', 'Cost-USD'].map(name => `Codex-Max-Fix-${name}`),
    )
    expect(trailersOf(message).get('Signature')).toBe('abc123def456')
  })
})
