import { expect, test } from '@jest/globals'
import { play } from '../play.ts'
import { SUM } from '../sum.ts'

test('a program that is missing ends the run with its name, at 0 USD', async () => {
  await play(
    { verdict: 'environment', inputs: { 'test-command': 'no-such-runner --all' } },
    ({ result, model }) => {
      expect(result.outputs.reason).toMatch(
        /^test-command cannot run here \(exit 127: .*no-such-runner: command not found\)/,
      )
      expect(model.requests).toEqual([])
    },
  )
})

test('a program that may not be executed ends the run', async () => {
  await play({ verdict: 'environment', inputs: { 'test-command': './test.sh' } }, ({ result }) => {
    expect(result.outputs.reason).toMatch(/^test-command cannot run here \(exit 126: .*Permission denied\)/)
  })
})

test('a test command that times out counts as red', async () => {
  const files = { ...SUM, 'test.sh': `[ "$(bash sum.sh 2 3)" = 5 ] || sleep 600\n` }
  await play(
    { verdict: 'fixed', project: { files }, inputs: { 'command-timeout-minutes': '0.01' } },
    ({ result }) => {
      expect(result.summary).toContain('red (timed out after 0.6 s)')
    },
  )
})

test('a test command with several lines and a working directory runs as written', async () => {
  const files = { 'sub dir/sum.sh': `${SUM['sum.sh']}`, 'sub dir/test.sh': `${SUM['test.sh']}` }
  const inputs = { 'working-directory': 'sub dir', 'test-command': 'true |\n  cat\nbash test.sh' }
  const turns = [{ shell: "sed -i 's/-/+/' 'sub dir/sum.sh'" }, { runTests: true as const }, { say: 'Done.' }]
  await play({ verdict: 'fixed', project: { files }, inputs, script: { turns } })
})

test('a failure in the middle of a pipe is red: bash runs with pipefail', async () => {
  await play({ verdict: 'fixed', inputs: { 'test-command': 'bash test.sh | cat' } })
})

test.each<[string, string, RegExp]>([
  [
    'a service that is not there',
    'echo "psql: error: connection to server at \\"localhost\\" (127.0.0.1), port 5432 failed: Connection refused" >&2; exit 2',
    /5432|[Pp]ostgre/,
  ],
  ['a full disk', 'echo "cp: error writing \'x\': No space left on device" >&2; exit 1', /disk|space/],
])(
  'what is missing around the code ends the run with its remedy, at 0 USD: %s',
  async (_, command, remedy) => {
    await play({ verdict: 'environment', inputs: { 'test-command': command } }, ({ result, model }) => {
      expect(result.outputs.reason).toMatch(/^test-command cannot run here \(exit \d+: /)
      expect(result.outputs.reason).toMatch(remedy)
      expect(model.requests).toEqual([])
    })
  },
)
