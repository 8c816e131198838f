import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { UserError } from '../src/platform/errors.ts'
import { redactor } from '../src/platform/redact.ts'
import { type Environment, isDisabled, readSettings } from '../src/settings.ts'
import { secretsOf } from '../src/settings-secrets.ts'

const KEY = 'sk-proj-Abcdefghijklmnopqrstuvwxyz0123456789_-AB'
const TOKEN = `ghs_${'a1B2'.repeat(10)}`
const inputs: Record<string, { default?: string }> = parse(readFileSync('action.yml', 'utf8')).inputs

let root = ''
let base: Record<string, string> = {}
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'settings-')))
  for (const name of ['checkout/packages/app', 'checkout/..odd', 'temp', 'elsewhere'])
    mkdirSync(join(root, name), { recursive: true })
  symlinkSync(join(root, 'elsewhere'), join(root, 'checkout/way-out'))
  symlinkSync('packages/app', join(root, 'checkout/way-in'))
  writeFileSync(join(root, 'checkout/file'), '')
  writeFileSync(join(root, 'event.json'), '{"action":"completed"}')
  writeFileSync(join(root, 'broken.json'), `{"token":"${TOKEN}`)
  const defaults = Object.entries(inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    input.default ?? '',
  ])
  base = {
    ...Object.fromEntries(defaults),
    'INPUT_TEST-COMMAND': 'npm test',
    'INPUT_OPENAI-API-KEY': KEY,
    'INPUT_GITHUB-TOKEN': TOKEN,
    GITHUB_WORKSPACE: join(root, 'checkout'),
    RUNNER_TEMP: join(root, 'temp'),
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(root, 'event.json'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'abc',
    GITHUB_ACTOR: 'octocat',
    PATH: '/usr/bin:/bin',
  }
})
afterAll(() => rmSync(root, { recursive: true }))

const withInput = (name: string, value: string): Environment => ({
  ...base,
  [`INPUT_${name.toUpperCase()}`]: value,
})
const complaint = (environment: Environment): UserError => {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('nothing was wrong with it')
}

describe('the settings', () => {
  test('are the defaults of action.yml where nothing else is said', () => {
    const settings = readSettings(base)
    expect(settings).toMatchObject({
      testCommand: 'npm test',
      workingDirectory: '.',
      checkout: join(root, 'checkout'),
      runnerTemp: join(root, 'temp'),
      apiKey: KEY,
      identity: null,
      baseUrl: 'https://api.openai.com/v1',
      model: 'gpt-5.1-codex-max',
      modelFallback: 'gpt-5.3-codex',
      prices: null,
      effort: 'medium',
      serviceTier: 'default',
      maxCostUsd: 2,
      maxSteps: 40,
      maxMinutes: 30,
      commandTimeoutMinutes: 10,
      runId: null,
      reproduceRuns: 2,
      confirmRuns: 2,
      publish: 'pull-request',
      pullRequest: {
        branchPrefix: 'codex-max-fix/',
        base: '',
        draft: true,
        labels: [],
        reviewers: [],
        assignees: [],
      },
      github: { token: TOKEN, owner: 'octo', repository: 'app', apiUrl: 'https://api.github.com' },
      event: {
        name: 'push',
        payload: { action: 'completed' },
        ref: 'refs/heads/main',
        sha: 'abc',
        actor: 'octocat',
      },
    })
  })

  test.each<[string, string, object]>([
    ['working-directory', 'packages/app', { workingDirectory: 'packages/app' }],
    ['working-directory', './packages/../packages/app/', { workingDirectory: 'packages/app' }],
    ['working-directory', 'way-in', { workingDirectory: 'packages/app' }],
    ['working-directory', '..odd', { workingDirectory: '..odd' }],
    ['base-url', 'https://gateway.example/openai/v1///', { baseUrl: 'https://gateway.example/openai/v1' }],
    ['base-url', 'http://127.0.0.1:8080/v1', { baseUrl: 'http://127.0.0.1:8080/v1' }],
    ['model-fallback', '', { modelFallback: '' }],
    [
      'prices',
      'input=1 output=2',
      { prices: { input: 1_000_000, cached: 1_000_000, cacheWrite: 1_000_000, output: 2_000_000 } },
    ],
    ['max-cost-usd', '0.000001', { maxCostUsd: 0.000001 }],
    ['run-id', '12345678901', { runId: 12_345_678_901 }],
    ['publish', 'none', { publish: 'none' }],
    ['draft', 'false', { pullRequest: { draft: false } }],
    ['labels', ' a , b c\n\nd,', { pullRequest: { labels: ['a', 'b c', 'd'] } }],
    ['test-command', '  npm test  ', { testCommand: 'npm test' }],
  ])('take %s %j', (name, value, expected) => {
    expect(readSettings(withInput(name, value))).toMatchObject(expected)
  })

  test('need no token where nothing is published', () => {
    const environment = { ...withInput('publish', 'none'), 'INPUT_GITHUB-TOKEN': '' }
    expect(readSettings(environment).github.token).toBe('')
  })

  test('say that the action is switched off', () => {
    expect(isDisabled({ CODEX_MAX_FIX_DISABLED: '1' })).toBe(true)
    expect(isDisabled({ CODEX_MAX_FIX_DISABLED: '' })).toBe(false)
  })

  test('hand commands none of the secrets and none of the runner’s own variables', () => {
    const hostile = {
      ...base,
      ACTIONS_RUNTIME_TOKEN: 'a-token',
      AWS_SECRET_ACCESS_KEY: 'x',
      NPM_TOKEN: 'y',
      LC_ALL: 'C',
    }
    expect(readSettings(hostile).sandbox.environment).toEqual({
      PATH: '/usr/bin:/bin',
      LC_ALL: 'C',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      TERM: 'dumb',
    })
  })
})

const numbers = ['', '-1', '1e3', '0x10', '1,5', 'many', 'NaN', 'Infinity', '99999999999999999999', '1 2']
const BAD_HOSTS = [
  ...['example.com', ':443', 'example.com:', 'example.com:0', 'example.com:65536', 'example.com:https'],
  ...[
    'https://example.com:443',
    'user@example.com:443',
    '*.example.com:443',
    'example.com.:443',
    'exämple.com:443',
  ],
  ...[
    '169.254.169.254:80',
    '[fe80::1]:80',
    '[fd00:ec2::254]:80',
    '[::ffff:169.254.169.254]:80',
    '0.0.0.0:80',
  ],
  ...[
    '2130706433:80',
    '0x7f000001:80',
    '127.1:80',
    '0177.0.0.1:80',
    '168.63.129.16:80',
    'github',
    'npm,pypi',
  ],
  'ok.example.com:443\nbad host:443',
]
const bad: readonly (readonly [string, readonly string[]])[] = [
  ['test-command', ['', '  ', '\n']],
  [
    'working-directory',
    ['..', '../elsewhere', '/etc', 'absent', 'file', 'way-out', 'file/below', 'x'.repeat(300)],
  ],
  [
    'base-url',
    [
      '',
      'api.openai.com',
      'http://api.openai.com/v1',
      'ftp://x',
      'https://',
      'https://x/?a=1',
      'https://x/#a',
      'http://localhost.example',
    ],
  ],
  ['model', ['', 'two words', '-x', '../x y', 'a'.repeat(101), 'x\ny']],
  ['model-fallback', ['two words', '$x']],
  ['prices', ['1.25', 'input=1', 'input=x output=1', 'input=1 output=1 input=2']],
  ['reasoning-effort', ['', 'none', 'MEDIUM', 'max', 'minimal']],
  ['identity-provider-id', ['idp 1', 'idp_1\nidp_2', 'idp_$1', 'x'.repeat(201)]],
  ['service-account-id', ['sa/2', '"sa_2"', 'sä_2']],
  ['service-tier', ['', 'auto', 'FLEX', 'fast', 'scale', 'ultrafast']],
  ['max-cost-usd', [...numbers, '0', '0.0000001', '10001']],
  ['max-steps', [...numbers, '0', '1.5', '10001']],
  ['max-minutes', [...numbers, '0', '7201']],
  ['command-timeout-minutes', [...numbers, '0', '7201']],
  ['task-file', ['/etc/passwd', '../x', 'absent.md', 'sub']],
  ['resume', ['absent.jsonl', 'sub', '/dev/null']],
  ['run-id', ['0', '-1', '1.5', 'latest', '9999999999999999']],
  ['test-report', ['/tmp/report.xml', '../report.xml', 'a/../../b.xml', 'ok.xml\n..\\x.xml']],
  ['attachments', ['/tmp/shot.png', '../shot.png', 'a/../../b.png', 'ok.png\n..\\x.png']],
  ['reproduce-runs', [...numbers, '0', '1.5', '101']],
  ['confirm-runs', [...numbers, '0', '1.5', '101']],
  ['allowed-hosts', BAD_HOSTS],
  ['sandbox-setup', ['', 'yes', 'Auto']],
  ['sandbox', ['', 'on', 'Strict', 'off', 'none']],
  ['test-edits', ['', 'refuse', 'Flag', 'true']],
  ['protected-paths', ['!src', '/', 'a//b', '../x', 'a\\b', '[a', 'ok\n./x', 'x'.repeat(500)]],
  ['max-changed-files', [...numbers, '0', '1.5', '3001']],
  ['max-patch-kb', [...numbers, '0', '1.5', '20481']],
  ['max-attempts', [...numbers, '0', '1.5', '1001']],
  ['allowed-actors', ['*', 'renovate*', 'ada, *[bot]', '[bot]', 'ada grace', 'ada\n@grace', 'octo/team']],
  ['phase', ['', 'plan', 'Publish']],
  ['proposal', ['proposal.json']],
  ['proposal-sha256', ['abc']],
  ['publish', ['', 'yes', 'suggestions', 'Branch']],
  ['github-token', ['']],
  [
    'branch-prefix',
    [
      '',
      '/x',
      '-x',
      '.x',
      'a..b',
      'a//b',
      'a b',
      'a~',
      'ü/',
      'x.lock',
      'x.lock/',
      'a/.b',
      'a@{b',
      'x\u3000y',
    ],
  ],
  ['base', ['-x', 'a..b', 'a b', '$(id)', 'x.', 'refs\nx']],
  ['draft', ['', 'yes', 'True', '1']],
]
const free = [
  'openai-api-key',
  'task',
  'task-check',
  'title',
  'commit-message',
  'labels',
  'reviewers',
  'assignees',
]

describe('a bad input', () => {
  test.each(bad.flatMap(([name, values]) => values.map(value => [name, value] as const)))(
    '%s %j is named',
    (name, value) => {
      const error = complaint(withInput(name, value))
      expect(error.input).toBe(name)
      expect(error.message).toBe(`${name}: expected ${error.expected}, got ${error.got}`)
      const trimmed = value.trim()
      expect(error.got).toMatch(trimmed === '' ? /^nothing$/ : /^".{1,90}"$/)
      expect(error.expected.length).toBeGreaterThan(5)
    },
  )

  test('is a task that is given twice, too long, or says nothing, and a check of none', () => {
    writeFileSync(join(root, 'checkout/long.md'), 'x'.repeat(40_000))
    writeFileSync(join(root, 'checkout/blank.md'), ' \n')
    const given = (change: Record<string, string>) => complaint({ ...base, ...change })
    expect(given({ 'INPUT_TASK-CHECK': 'true' })).toMatchObject({ input: 'task-check', got: 'neither' })
    expect(given({ INPUT_TASK: 'do', 'INPUT_TASK-FILE': 'long.md' }).input).toBe('task-file')
    expect(given({ INPUT_TASK: 'x'.repeat(40_000) })).toMatchObject({ input: 'task', got: '40000 bytes' })
    expect(given({ 'INPUT_TASK-FILE': 'long.md' })).toMatchObject({ input: 'task-file', got: '40000 bytes' })
    expect(given({ 'INPUT_TASK-FILE': 'blank.md' })).toMatchObject({
      input: 'task-file',
      got: 'an empty one',
    })
  })

  test('is thought of for every input of the action', () => {
    expect([...bad.map(([name]) => name), ...free].sort()).toEqual(Object.keys(inputs).sort())
  })

  test.each([
    ['GITHUB_WORKSPACE', ''],
    ['GITHUB_WORKSPACE', '/absent'],
    ['GITHUB_WORKSPACE', 'relative'],
    ['RUNNER_TEMP', ''],
    ['GITHUB_REPOSITORY', 'app'],
    ['GITHUB_REPOSITORY', 'a/b/c'],
    ['GITHUB_EVENT_PATH', '/absent.json'],
  ])('is a variable of the runner, too: %s %j', (name, value) => {
    expect(complaint({ ...base, [name]: value }).input).toBe(name)
  })

  test('never shows what a broken payload holds', () => {
    expect(complaint({ ...base, GITHUB_EVENT_PATH: join(root, 'broken.json') }).message).not.toContain(TOKEN)
  })
})

describe('a secret', () => {
  test('is known by every way in which it comes', () => {
    const environment = {
      ...base,
      ACTIONS_RUNTIME_TOKEN: ' runtime-token\n',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token',
      GITHUB_TOKEN: 'github-token',
      OPENAI_API_KEY: 'openai-key',
    }
    const known = [KEY, TOKEN, 'runtime-token', 'id-token', 'github-token', 'openai-key']
    expect([...secretsOf(environment)].sort()).toEqual(known.sort())
    expect(secretsOf({})).toEqual([])
  })

  const shapes = (secret: string): readonly string[] => [
    secret,
    `https://user:${secret}@api.openai.com/v1`,
    `https://${secret}@api.openai.com/v1`,
    `https://a@${secret}@api.openai.com/v1`,
    `https://user:${secret}/x@api.openai.com/v1`,
    `https://api.openai.com/v1?key=${secret}`,
    `https://api.openai.com/v1#${secret}`,
    `${'x '.repeat(30)}${secret}`,
  ]

  test.each(bad.map(([name]) => name))('in the wrong place, at %s, is not shown', name => {
    for (const secret of [KEY, TOKEN])
      for (const value of shapes(secret)) {
        const environment = { ...withInput(name, value), 'INPUT_OPENAI-API-KEY': '' }
        const message = messageFor(environment)
        expect(redactor(secretsOf(environment))(message)).not.toContain(secret.slice(8, 30))
      }
  })

  test.each(shapes('a-key-of-no-known-shape').slice(1, 7))(
    'of no known shape in the base-url %s is not shown',
    value => {
      expect(complaint(withInput('base-url', value)).message).not.toContain('no-known')
    },
  )

  function messageFor(environment: Environment): string {
    try {
      return String(readSettings(environment).maxSteps)
    } catch (error) {
      return String(error)
    }
  }
})

describe('workload identity', () => {
  const withIdentity = (change: Environment = {}): Environment => ({
    ...base,
    'INPUT_OPENAI-API-KEY': '',
    'INPUT_IDENTITY-PROVIDER-ID': 'idp_1',
    'INPUT_SERVICE-ACCOUNT-ID': 'sa_2',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://runner.example/token?api-version=2.0',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    ...change,
  })

  test('stands in place of a key', () => {
    expect(readSettings(withIdentity())).toMatchObject({
      apiKey: '',
      identity: {
        identityProviderId: 'idp_1',
        serviceAccountId: 'sa_2',
        requestUrl: 'https://runner.example/token?api-version=2.0',
        requestToken: 'request-token',
      },
    })
  })

  test.each([
    ['openai-api-key', 'beside a key', { 'INPUT_OPENAI-API-KEY': KEY }],
    ['identity-provider-id', 'by half', { 'INPUT_IDENTITY-PROVIDER-ID': '' }],
    ['service-account-id', 'by the other half', { 'INPUT_SERVICE-ACCOUNT-ID': '' }],
    ['service-account-id', 'with an id that is none', { 'INPUT_SERVICE-ACCOUNT-ID': 'sa_2"' }],
    ['base-url', 'at another endpoint', { 'INPUT_BASE-URL': 'https://example.openai.azure.com/openai/v1' }],
    ['identity-provider-id', 'without the permission', { ACTIONS_ID_TOKEN_REQUEST_URL: '' }],
    ['identity-provider-id', 'without a token for it', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
  ])('is refused, naming %s, when it is given %s', (input, _, change) => {
    const error = complaint(withIdentity(change as unknown as Environment))
    expect(error.input).toBe(input)
    expect(error.message).not.toContain(KEY)
  })
})
