import { fork } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startModelServer } from '../testbed/model/server.ts'
import { createSample, samples } from '../testbed/sample.ts'
import { run } from '../testbed/samples/run.ts'

// For workflows: `node serve-testbed.ts CHECKOUT >> "$GITHUB_OUTPUT"` lays the red JavaScript sample into CHECKOUT, as
// actions/checkout and an earlier build would, and leaves a scripted model behind that ends with the job.
// With an IPC channel it is that model.
const sample = samples.javascript
if (process.send) await serve()
else await lay(process.argv[2] ?? '.')

async function serve(): Promise<void> {
  const { baseUrl } = await startModelServer({ turns: sample.turns })
  process.send?.(baseUrl)
}

async function lay(checkout: string): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'codex-max-fix-testbed-'))
  const { remote, branch, headSha } = await createSample('javascript', directory)
  await run(checkout, 'git', 'init', '--quiet', '--template=', `--initial-branch=${branch}`)
  await run(checkout, 'git', 'remote', 'add', 'origin', remote)
  await run(checkout, 'git', 'fetch', '--quiet', 'origin')
  await run(checkout, 'git', 'checkout', '--quiet', branch)
  await sample.install?.(checkout)
  await run(checkout, 'bash', '-eo', 'pipefail', '-c', sample.buildCommand)
  const baseUrl = await background(join(directory, 'model.log'))
  const outputs = { 'base-url': baseUrl, 'test-command': sample.testCommand, 'head-sha': headSha, remote }
  for (const [name, value] of Object.entries(outputs)) console.log(`${name}=${value}`)
}

/** A process of its own, which outlives this one; what it prints goes to the log. */
async function background(log: string): Promise<string> {
  const output = openSync(log, 'a')
  const child = fork(import.meta.filename, { detached: true, stdio: ['ignore', output, output, 'ipc'] })
  const [baseUrl] = await once(child, 'message')
  child.disconnect()
  child.unref()
  return String(baseUrl)
}
