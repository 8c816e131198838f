import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../../src/platform/errors.ts'
import { proposalText } from '../../../src/publish/proposal/proposal.ts'
import { readProposal } from '../../../src/publish/proposal/read-proposal.ts'
import { FIX, remove, write } from '../publish-world.ts'
import { digestOf, forged, OURS, PROPOSAL } from './proposed.ts'

const read = ({ file, sha256 }: { file: Buffer; sha256: string }) => readProposal(file, { ...OURS, sha256 })

test('a proposal is read as it was written, whatever its files hold', () => {
  const change = [
    write('a/né.bin', Buffer.from([0, 255, 10]), '100755'),
    write('b', '../a', '120000'),
    remove('c d.txt'),
  ]
  const findings = [
    { file: 'a', line: 3, rule: 'test', sentence: 'a: it is a test', allowed: true as const },
    { file: 'b', line: null, rule: 'skip', sentence: 'b: skipped' },
  ]
  const facts = { ...PROPOSAL.facts, findings, task: { text: 'Migrate', check: 'make check' } }
  const proposal = { ...PROPOSAL, change, facts, proof: '{"base":1}' }
  const file = Buffer.from(proposalText(proposal))
  expect(read({ file, sha256: digestOf(file) })).toEqual(proposal)
})

describe('refused is', () => {
  type Edit = Parameters<typeof forged>[0]
  const path =
    (name: unknown): Edit =>
    form =>
      void Object.assign(form.files[0] ?? {}, { path: name })
  const file =
    (more: object): Edit =>
    form =>
      void Object.assign(form.files[0] ?? {}, more)
  const facts =
    (more: object): Edit =>
    form =>
      void Object.assign(form.facts, more)
  const whole =
    (more: object): Edit =>
    form =>
      void Object.assign(form, more)
  test.each<[string, Edit, RegExp]>([
    ['another version', whole({ schemaVersion: 2 }), /schemaVersion: one of 1/],
    ['a key too many', whole({ token: 'x' }), /no other keys/],
    ['a key too many in the facts', facts({ runUrl: 'https://evil.example' }), /facts: no other keys/],
    ['a key too many in a file', file({ link: 'x' }), /files\[0\]: no other keys/],
    ['a prototype', () => JSON.parse('{"__proto__":{"x":1}}'), /no other keys|schemaVersion/],
    ['a list', () => [], /an object/],
    ['nothing', () => 'null', /an object/],
    ['no file', whole({ files: [] }), /at least one changed file, got none/],
    ['the same path twice', form => void form.files.push({ ...form.files[0] }), /each path once/],
    ['too many files', whole({ files: Array(10_001).fill({ kind: 'delete', path: 'a' }) }), /at most 10000/],
    ['a path out of the repository', path('../x'), /files\[0\]\.path: .*it has "\.\."/],
    ['a path out of it further on', path('a/../../x'), /it has "\.\."/],
    ['an absolute path', path('/etc/passwd'), /it is absolute/],
    ['a path of Windows', path('C:\\x'), /it is absolute/],
    ['a path with a backslash', path('a\\..\\b'), /it has a backslash/],
    ['a path into .git', path('.GIT/config'), /"\.git" is not part/],
    ['a path that only looks like none into it', path('.g\u200cit/config'), /"\.git" is not part/],
    ['a path with a line end', path('a\nb'), /a character that no file name should have/],
    ['a path that is not in its plain form', path('./a'), /it is not in its plain form/],
    ['no path at all', path(null), /it is no text/],
    ['a submodule', file({ mode: '160000' }), /mode: one of 100644, 100755, 120000/],
    ['a folder', file({ mode: '040000' }), /mode: one of/],
    ['a kind that there is not', file({ kind: 'rename' }), /kind: one of write/],
    ['content that is no base64', file({ content: '§' }), /content in base64/],
    ['content in another spelling of base64', file({ content: 'YQ' }), /content in base64/],
    ['a deletion with content', file({ kind: 'delete' }), /no other keys/],
    ['a commit that is none', whole({ headSha: 'main' }), /headSha: the id of a commit/],
    ['a base that is none', facts({ baseSha: 'HEAD~1' }), /facts\.baseSha: the id of a commit/],
    ['a signature that leads elsewhere', facts({ signature: '../../main' }), /facts\.signature/],
    ['a run that is none', facts({ runId: '42/attempts/1' }), /facts\.runId/],
    ['a model with a line end', facts({ model: 'gpt\nEvil: 1' }), /facts\.model/],
    ['a negative cost', facts({ costNanoUsd: -1 }), /facts\.costNanoUsd/],
    ['a cost that is a text', facts({ costNanoUsd: '1' }), /facts\.costNanoUsd/],
    ['half a step', facts({ steps: 0.5 }), /facts\.steps/],
    ['an endless text', facts({ words: 'x'.repeat(300_000) }), /facts\.words: a text of at most/],
    [
      'a finding that allows itself in another way',
      facts({ findings: [{ file: 'a', line: 1, rule: 'r', sentence: 's', allowed: 'yes' }] }),
      /findings\[0\]\.allowed/,
    ],
    ...['no-fix', 'flaky', 'blocked', 'nothing-to-do', 'cancelled', 'FIXED', ''].map(
      (verdict): [string, Edit, RegExp] => [
        `the verdict "${verdict}"`,
        facts({ verdict }),
        /facts\.verdict: one of fixed, tests-changed/,
      ],
    ),
    [
      'a proposal for another repository',
      whole({ repository: 'mallory/demo' }),
      /one for octo\/demo, got one for mallory/,
    ],
    [
      'a proposal of another run',
      facts({ runId: '41' }),
      /one of this workflow run \(42\), got one of the run 41/,
    ],
  ])('%s', (_, edit, expected) => {
    const attempt = () => read(forged(edit))
    expect(attempt).toThrow(UserError)
    expect(attempt).toThrow(expected)
  })

  test('what is no JSON', () => {
    for (const text of ['', '{', '\u0000', '{"schemaVersion":1}\n{}']) {
      const file = Buffer.from(text)
      expect(() => read({ file, sha256: digestOf(file) })).toThrow(
        /^proposal: expected a proposal of this version/,
      )
    }
  })

  test('a file of which one byte is another', () => {
    const file = Buffer.from(proposalText({ ...PROPOSAL, change: [FIX] }))
    const sha256 = digestOf(file)
    file[file.length - 10] = 0x20
    expect(() => read({ file, sha256 })).toThrow(/^proposal-sha256: expected the digest of the proposal/)
  })

  test('the digest of something else, before the file is looked into', () => {
    expect(() => read({ file: Buffer.from('{'), sha256: '0'.repeat(64) })).toThrow(/^proposal-sha256/)
  })
})
