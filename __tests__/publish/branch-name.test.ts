import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { branchName } from '../../src/publish/branch-name.ts'

const SIGNATURE = 'abc123def456'

test.each([
  ['main', 'codex-max-fix/main-abc123def456'],
  ['feature/x_1.2', 'codex-max-fix/feature/x_1.2-abc123def456'],
  ['dependabot/npm_and_yarn/a-1.0', 'codex-max-fix/dependabot/npm_and_yarn/a-1.0-abc123def456'],
])('a plain base branch %s is part of the name as it is', (base, expected) => {
  expect(branchName('codex-max-fix/', base, SIGNATURE)).toBe(expected)
})

test.each([
  ['größe', /^p\/gro-e-[0-9a-f]{8}-abc123def456$/],
  ['fix-#12', /^p\/fix--12-[0-9a-f]{8}-/],
  ['a@b', /^p\/a-b-[0-9a-f]{8}-/],
  ['分支', /^p\/---[0-9a-f]{8}-/],
  ['x'.repeat(300), /^p\/x{100,}-[0-9a-f]{8}-abc123def456$/],
])('base branch %s is folded to ASCII and told apart by a hash', (base, expected) => {
  expect(branchName('p/', base, SIGNATURE)).toMatch(expected)
})

test('base branches that fold to the same name keep branches of their own', () => {
  expect(branchName('p/', 'a@b', SIGNATURE)).not.toBe(branchName('p/', 'a#b', SIGNATURE))
})

test('every name is a branch name for git, in ASCII, of at most 200 characters', () => {
  const names = fc.sample(
    fc.string({
      unit: fc.constantFrom(...'aZ9./-_@{~^:?*[\\ \t\u00e9\u3000lock'.split(''), '.lock', '..', '//'),
      minLength: 1,
      maxLength: 260,
    }),
    200,
  )
  for (const base of names) {
    const name = branchName('codex-max-fix/', base, SIGNATURE)
    expect(name).toMatch(/^[\x21-\x7e]{1,200}$/)
    execFileSync('git', ['check-ref-format', `refs/heads/${name}-r9`])
  }
})
