import { expect, test } from '@jest/globals'
import { play } from '../play.ts'

type Row = readonly [input: string, value: string, message: RegExp | string]

const rows: readonly Row[] = [
  ['test-command', '', 'test-command: expected a command line, for example npm test, got nothing'],
  [
    'working-directory',
    'nowhere',
    /^working-directory: expected a directory inside the checkout, relative to it, got "nowhere"$/,
  ],
  ['working-directory', '..', /^working-directory: /],
  ['working-directory', '/etc', /^working-directory: /],
  ['openai-api-key', '', 'openai-api-key: expected the key of the model endpoint, got nothing'],
  ['base-url', 'http://example.com/v1', /^base-url: expected an https URL/],
  ['base-url', 'not a url', /^base-url: /],
  ['base-url', 'https://user:secret-in-url@example.com/v1', /^base-url: (?!.*secret-in-url)/],
  ['model', 'two words', /^model: expected the name of a model/],
  ['model-fallback', 'no-such-model', /^model-fallback: expected a model whose prices are known/],
  ['prices', 'input=1', /^prices: expected input=1\.25 cached=0\.125 output=10/],
  ['prices', 'input=-1 output=3', /^prices: /],
  ['reasoning-effort', 'max', 'reasoning-effort: expected one of low, medium, high, xhigh, got "max"'],
  ['max-cost-usd', 'two', /^max-cost-usd: expected a number from .* \(USD\), got "two"$/],
  ['max-cost-usd', '0', /^max-cost-usd: /],
  ['max-cost-usd', '1e9', /^max-cost-usd: /],
  ['max-steps', '0', /^max-steps: expected a whole number from 1 /],
  ['max-steps', '1.5', /^max-steps: /],
  ['max-minutes', '-1', /^max-minutes: /],
  ['command-timeout-minutes', 'soon', /^command-timeout-minutes: /],
  ['resume', 'absent.jsonl', /^resume: expected the path of a trace/],
  ['run-id', 'latest', /^run-id: expected a whole number/],
  ['reproduce-runs', '0', /^reproduce-runs: /],
  ['confirm-runs', '', /^confirm-runs: .* got nothing$/],
  ['allowed-hosts', 'npm\nexample.com', /^allowed-hosts: expected host:port in ASCII.*, got "example.com"$/],
  ['sandbox-setup', 'once', 'sandbox-setup: expected one of auto, never, got "once"'],
  ['sandbox', 'loose', 'sandbox: expected one of strict, off, got "loose"'],
  ['sandbox', 'off', /^sandbox: expected strict in a public repository, .*, got "off"$/],
  [
    'protected-paths',
    'src/**\n!src/a',
    'protected-paths: expected globs as in .gitignore, one per line, and this one begins with "!": what is protected cannot be taken out, got "!src/a"',
  ],
  ['max-changed-files', '0', /^max-changed-files: expected a whole number from 1 to 3000 \(files\)/],
  ['max-patch-kb', '1 MB', /^max-patch-kb: /],
  ['publish', 'suggestions', 'publish: expected one of pull-request, branch, none, got "suggestions"'],
  ['branch-prefix', 'a b', /^branch-prefix: /],
  ['branch-prefix', '-x', /^branch-prefix: /],
  ['base', 'a..b', /^base: /],
  ['draft', 'yes', 'draft: expected one of true, false, got "yes"'],
]

test.each(rows)('%s = "%s" is a configuration error within a second', async (input, value, message) => {
  await play({ verdict: 'config-error', inputs: { [input]: value } }, ({ result, model }) => {
    if (message instanceof RegExp) expect(result.outputs.reason).toMatch(message)
    else expect(result.outputs.reason).toBe(message)
    expect(result.durationMs).toBeLessThan(1_000)
    expect(model.requests).toEqual([])
    expect(result.outputs['cost-usd']).toBe('0.000000')
  })
})

test('publishing without a token is a configuration error', async () => {
  await play(
    { verdict: 'config-error', inputs: { 'github-token': '', publish: 'pull-request' } },
    ({ result }) => {
      expect(result.outputs.reason).toBe(
        'github-token: expected a token, to publish (pull-request), got nothing',
      )
    },
  )
})

test.each([
  ['GITHUB_WORKSPACE', '/nowhere'],
  ['GITHUB_REPOSITORY', 'nobody'],
])('%s = %s is named too', async (name, value) => {
  await play({ verdict: 'config-error', environment: { [name]: value } }, ({ result }) => {
    expect(result.outputs.reason).toMatch(new RegExp(`^${name}: expected `))
  })
})
