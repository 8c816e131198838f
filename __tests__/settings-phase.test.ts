import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { MOST_PROPOSAL_BYTES } from '../src/publish/proposal/proposal.ts'
import { phaseFrom, publishFrom } from '../src/settings-phase.ts'

const SHA = 'a'.repeat(64)
let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'codex-max-fix-phase-'))
  writeFileSync(join(root, 'proposal.json'), '{}')
  writeFileSync(join(root, 'huge.json'), '')
  truncateSync(join(root, 'huge.json'), MOST_PROPOSAL_BYTES + 1)
  symlinkSync('proposal.json', join(root, 'link.json'))
  mkdirSync(join(root, 'folder'))
})
afterAll(() => rmSync(root, { recursive: true }))

const phase = (inputs: Readonly<Record<string, string>>) => phaseFrom(name => inputs[name] ?? '', root)
const publishing = (proposal: string, sha256 = SHA) =>
  phase({ phase: 'publish', proposal, 'proposal-sha256': sha256 })

test('a proposal is read by its path, relative to the workspace or not', () => {
  const read = { kind: 'publish', sha256: SHA, proposal: Buffer.from('{}') }
  expect(publishing('proposal.json')).toEqual(read)
  expect(publishing(join(root, 'proposal.json'))).toEqual(read)
  expect(phase({ phase: 'propose' })).toEqual({ kind: 'propose' })
})

describe('a bad value is named:', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['no proposal', () => publishing(''), /^proposal: expected the path of a file, .* got nothing$/],
    ['a proposal that is not there', () => publishing('no.json'), /^proposal: expected the path of a file/],
    ['a folder', () => publishing('folder'), /^proposal: expected the path of a file/],
    ['a link, wherever it leads', () => publishing('link.json'), /^proposal: expected the path of a file/],
    [
      'a file that is too large, before it is read',
      () => publishing('huge.json'),
      /^proposal: expected a file of at most/,
    ],
    ['no digest', () => publishing('proposal.json', ''), /^proposal-sha256: expected the output/],
    [
      'a digest that is none',
      () => publishing('proposal.json', SHA.toUpperCase()),
      /^proposal-sha256: expected/,
    ],
    [
      'a proposal for a job that proposes',
      () => phase({ phase: 'propose', proposal: 'x' }),
      /^proposal: expected nothing/,
    ],
    [
      'nothing to do for a job that publishes',
      () =>
        publishFrom(name => (name === 'publish' ? 'none' : ''), {
          kind: 'publish',
          proposal: Buffer.alloc(0),
          sha256: SHA,
        }),
      /^publish: expected pull-request or branch/,
    ],
  ])('%s', (_, read, expected) => {
    expect(read).toThrow(expected)
  })
})
