import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { passes, type Verdict } from '../src/platform/verdict.ts'
import { readSettings } from '../src/settings.ts'

// What workflows rely on: a change here breaks somebody's. The README is held to action.yml in documents.test.ts.

/** Every input with its default. */
const INPUTS = {
  'test-command': 'required',
  'working-directory': '.',
  'openai-api-key': '',
  'identity-provider-id': '',
  'service-account-id': '',
  'base-url': 'https://api.openai.com/v1',
  model: 'gpt-5.1-codex-max',
  'model-fallback': 'gpt-5.3-codex',
  prices: '',
  'reasoning-effort': 'medium',
  'service-tier': 'default',
  'max-cost-usd': '2.00',
  'max-steps': '40',
  'max-minutes': '30',
  'command-timeout-minutes': '10',
  task: '',
  'task-file': '',
  'task-check': '',
  resume: '',
  'run-id': '',
  'test-report': '',
  attachments: '',
  'reproduce-runs': '2',
  'confirm-runs': '2',
  sandbox: 'strict',
  'sandbox-setup': 'auto',
  'allowed-hosts': '',
  'test-edits': 'flag',
  'protected-paths': '',
  'max-changed-files': '100',
  'max-patch-kb': '1024',
  'max-attempts': '2',
  'allowed-actors': '',
  phase: 'all',
  proposal: '',
  'proposal-sha256': '',
  publish: 'pull-request',
  'github-token': `\${{ github.token }}`,
  'branch-prefix': 'codex-max-fix/',
  base: '',
  draft: 'true',
  title: '',
  'commit-message': '',
  labels: '',
  reviewers: '',
  assignees: '',
}

const OUTPUTS = [
  ...['verdict', 'reason', 'branch', 'commit-sha', 'pull-request-number', 'pull-request-url'],
  ...['cost-usd', 'steps', 'input-tokens', 'cached-input-tokens', 'output-tokens', 'model'],
  ...['failure-signature', 'patch-file', 'trace-file', 'proof-file', 'result-file'],
  ...['proposal-file', 'proposal-sha256'],
]

/** Every verdict with the exit status of the step; a verdict too many or too few does not compile. */
const VERDICTS: Readonly<Record<Verdict, 0 | 1>> = {
  fixed: 0,
  'tests-changed': 0,
  flaky: 0,
  'not-reproduced': 0,
  'nothing-to-do': 0,
  'no-fix': 1,
  'limit-reached': 1,
  blocked: 1,
  'publish-failed': 1,
  environment: 1,
  'config-error': 1,
  'model-error': 1,
  'sandbox-unavailable': 1,
  cancelled: 1,
}

type Action = {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: Readonly<Record<'using' | 'main' | 'post', string>>
}

const ROOT = join(import.meta.dirname, '..')
const action: Action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
const directory = mkdtempSync(join(tmpdir(), 'codex-max-fix-contract-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('the inputs', () => {
  test('of action.yml are the ones agreed, with the defaults agreed', () => {
    const inputs = Object.entries(action.inputs)
    const found = inputs.map(([name, input]) => [name, input.required ? 'required' : (input.default ?? '')])
    expect(Object.fromEntries(found)).toEqual(INPUTS)
  })

  test('are read by the settings, every one and no other, and the defaults are good values', () => {
    const asked = new Set<string>()
    const given = Object.entries({ ...INPUTS, 'test-command': 'npm test', 'openai-api-key': 'sk-1' })
    const environment = {
      ...Object.fromEntries(given.map(([name, value]) => [variable(name), value])),
      ...{ GITHUB_WORKSPACE: directory, RUNNER_TEMP: directory, GITHUB_REPOSITORY: 'ada/demo' },
    }
    readSettings(
      new Proxy<Readonly<Record<string, string>>>(environment, {
        get: (target, name) => {
          asked.add(String(name))
          return target[String(name)]
        },
      }),
    )
    const read = [...asked].filter(name => name.startsWith('INPUT_'))
    expect(read.sort()).toEqual(Object.keys(INPUTS).map(variable).sort())
  })
})

describe('the outputs', () => {
  test('of action.yml are the ones agreed', () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS)
  })

  test('are set somewhere, every one and no other', () => {
    const source = globSync('**/*.ts', { cwd: join(ROOT, 'src') })
      .map(file => readFileSync(join(ROOT, 'src', file), 'utf8'))
      .join('\n')
    const named = [...source.matchAll(/\boutput\('([\w-]+)'/g)].map(([, name]) => name)
    const kept = [...source.matchAll(/\.keep\('(\w+)'/g)].map(([, name]) => `${name}-file`)
    expect([...new Set([...named, ...kept])].sort()).toEqual([...OUTPUTS].sort())
  })
})

describe('the verdicts', () => {
  test('let the step pass or fail as agreed', () => {
    const found = Object.keys(VERDICTS).map(verdict => [verdict, passes(verdict as Verdict) ? 0 : 1])
    expect(Object.fromEntries(found)).toEqual(VERDICTS)
  })

  test('are all named by the output that holds them', () => {
    const named = action.outputs.verdict?.description.match(/(?<=`)[\w-]+(?=`)/g)
    expect(named).toEqual(Object.keys(VERDICTS))
  })
})

test('the runner starts the bundle with Node 24, and the post step after it', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post/index.js' })
  expect([action.runs.main, action.runs.post].filter(path => !existsSync(join(ROOT, path)))).toEqual([])
})

/** As the runner names it. */
function variable(input: string): string {
  return `INPUT_${input.toUpperCase()}`
}
