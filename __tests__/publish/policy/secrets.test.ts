import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Leaving } from '../../../src/publish/policy/leaving.ts'
import { rulingOn, secretInTexts } from '../../../src/publish/policy/ruling.ts'
import { findTokens } from '../../../src/publish/policy/secrets/find-tokens.ts'
import type { Change } from '../../../src/sandbox/change.ts'
import { ENCODINGS } from '../../platform/encodings.ts'
import { LIMITS } from './leaving.ts'

const KEY = 'sk-proj-Zq8vN2xK7tR4wL9mB3cY6hF1jD5gS0aP'
const GITHUB = `ghp_${'k3Zq8vN2xT7wL5mB9cY1'.repeat(2).slice(0, 36)}`
const alnum = (length: number): string => {
  for (;;) {
    const text = randomBytes(200)
      .toString('base64')
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, length)
    if (!/test|fake|your|mock|stub|xxxx/i.test(text)) return text
  }
}
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const file = (path: string, text: string | Buffer) => {
  const content = Buffer.from(text)
  return { kind: 'write', path, mode: '100644', content, workingContent: content } as const
}
const reasonFor = async (
  change: Change,
  tree: Readonly<Record<string, string>> = {},
  words = '',
): Promise<string> => {
  const before = {
    modeOf: (path: string) => (path in tree ? '100644' : null),
    read: (path: string) => tree[path] ?? null,
    topLevel: new Set<string>(),
    lfs: new Set<string>(),
  }
  const leaving: Leaving = { change, patch: '', limits: LIMITS, before }
  const ruling = await rulingOn(leaving, { secrets: [KEY], words })
  return ruling.kind === 'blocked' ? ruling.reason : ''
}

describe('a secret of the run', () => {
  test.each(ENCODINGS)('%s does not leave in a file', async (_, encode) => {
    const reason = await reasonFor([file('src/a.js', `one\ntwo\nconst a = '${encode(KEY)}'\n`)])
    expect(reason).toMatch(/^src\/a\.js:3 holds a secret of this run \(/)
    expect(reason).not.toContain(KEY.slice(8, 16))
  })

  test.each(ENCODINGS)('%s does not leave in any text', async (_, encode) => {
    const texts = {
      branch: 'a',
      message: { title: 'b', body: 'c' },
      pullRequest: { title: 'd', body: 'e', draft: true, labels: [], reviewers: [], assignees: [] },
    }
    expect(await secretInTexts(texts, [KEY])).toBeNull()
    const evil = `x ${encode(KEY)} y`
    expect(await secretInTexts({ ...texts, branch: evil }, [KEY])).toMatch(/^the name of the branch holds/)
    expect(await secretInTexts({ ...texts, message: { title: 'b', body: evil } }, [KEY])).toMatch(
      /^the commit message holds/,
    )
    expect(
      await secretInTexts({ ...texts, pullRequest: { ...texts.pullRequest, title: evil } }, [KEY]),
    ).toMatch(/^the title/)
    expect(
      await secretInTexts({ ...texts, pullRequest: { ...texts.pullRequest, body: evil } }, [KEY]),
    ).toMatch(/^the body/)
    expect(await reasonFor([], {}, evil)).toMatch(/^the model's account holds a secret of this run/)
  })

  test('does not leave in the name of a file, in a binary one, in a link, or between invisible characters', async () => {
    expect(await reasonFor([file(`src/${KEY}.js`, '')])).toBe('the name of a changed file holds a secret')
    expect(
      await reasonFor([file('a.bin', Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(KEY)]))]),
    ).toMatch(/^a\.bin holds/)
    const link = { ...file('l', KEY), mode: '120000' } as const
    expect(await reasonFor([link])).toMatch(/^l:1 holds/)
    expect(await reasonFor([file('a', [...KEY].join('\u200b'))])).toMatch(
      /^a:1 holds .*between invisible characters/,
    )
  })

  test('does not count where it was before', async () => {
    expect(await reasonFor([file('a', `${KEY}\nb\n`)], { a: `${KEY}\na\n` })).toBe('')
  })
})

describe('a token of well-known shape', () => {
  const tokens: readonly (readonly [string, string])[] = [
    ['GitHub', GITHUB],
    ['GitHub, fine-grained', `github_pat_11${alnum(20)}_${alnum(59)}`],
    ['GitHub, as a JSON Web Token', `ghs_123_eyJ${alnum(40)}.eyJ${alnum(80)}.${alnum(86)}`],
    ['GitLab', `glpat-${alnum(20)}`],
    ['OpenAI', `sk-proj-${alnum(48)}`],
    ['Anthropic', `sk-ant-api03-${alnum(93)}AA`],
    [
      'AWS',
      `AKIA${alnum(60)
        .toUpperCase()
        .replace(/[^A-Z2-7]/g, '')
        .slice(0, 16)}`,
    ],
    ['AWS, the secret part', `aws_secret_access_key = "${alnum(40)}"`],
    ['Slack', `xoxb-${'582913746012'}-${'9173640258173'}-${alnum(24)}`],
    ['npm', `npm_${alnum(36)}`],
    ['Stripe', `sk_live_${alnum(24)}`],
    ['Google', `AIza${alnum(35)}`],
    ['SendGrid', `SG.${alnum(22)}.${alnum(43)}`],
    ['a JSON Web Token', `eyJ${alnum(30)}.eyJ${alnum(40)}.${alnum(43)}`],
    ['a private key', PEM],
    ['an address with a password', `https://ci:${alnum(20)}@registry.acme.dev/x`],
  ]

  test.each(tokens)('of %s does not leave', async (_, token) => {
    const reason = await reasonFor([file('a.js', `first\n${token}\n`)])
    expect(reason).toMatch(/^a\.js:2 holds /)
    expect(reason).not.toContain(token.slice(-12))
  })

  test('may stay where it was, and move', async () => {
    expect(await reasonFor([file('a', `${GITHUB}\nnew\n`)], { a: `${GITHUB}\nold\n` })).toBe('')
    expect(
      await reasonFor([file('b', `${GITHUB}\n`), { kind: 'delete', path: 'a' }], { a: `${GITHUB}\n` }),
    ).toBe('')
  })

  test('may be quoted by the model, as it is masked there', async () => {
    expect(await reasonFor([], {}, `The test uses ${GITHUB}.`)).toBe('')
  })

  test('cannot be hidden by a comment for the linter', async () => {
    const key = `sk_live_${alnum(24)}`
    for (const comment of [
      '// secretlint-disable',
      '/* secretlint-disable-line */',
      '// secretlint-disable-next-line',
    ])
      expect(
        await findTokens(
          `${comment}\nhttps://ci:${alnum(20)}@registry.acme.dev/x ${comment}\n${key} ${comment}`,
        ),
      ).not.toEqual([])
  })

  test.each([
    'AKIAIOSFODNN7EXAMPLE',
    'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    `ghp_${'x'.repeat(36)}`,
    `ghp_${'0123456789'.repeat(4)}`,
    'ghp_1234567890abcdefghijklmnopqrstuvwxyz',
    `github_pat_${'A1b2'.repeat(20)}`,
    'sk-test-not-a-real-key-for-the-tests',
    `sk_test_${alnum(24)}`,
    'xoxb-fake-token-for-tests-0000',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
    '-----BEGIN PRIVATE KEY-----\nbm90IGEga2V5\n-----END PRIVATE KEY-----',
    'https://user:pass@example.com/',
    'postgres://postgres:postgres@localhost:5432/app',
    'mongodb://root:hunter2@db:27017',
    'AIzaSyTest-key-that-nobody-has-ever-had1',
  ])('that is made up for a test may leave: %s', async text => {
    expect(await reasonFor([file('test/a.test.js', `const a = '${text}'\n`)])).toBe('')
  })

  test('is looked for in time that grows with the text alone', async () => {
    const started = performance.now()
    for (const text of [
      'a'.repeat(1e6),
      'sk-'.repeat(3e5),
      'eyJ.'.repeat(2e5),
      'ghp_'.repeat(2e5),
      '-----BEGIN PRIVATE KEY-----'.repeat(3e4),
      '://a:'.repeat(2e5),
      'key="'.repeat(2e5),
    ])
      await findTokens(text)
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})
