import { startGitHub } from '../github/server.ts'
import { type ModelServer, startModelServer } from '../model/server.ts'
import { createSample, samples } from '../sample.ts'
import type { SampleDefinition } from '../samples/definition.ts'
import type { SampleShow } from './arguments.ts'
import { callersEnvironment } from './environment.ts'
import type { Stage } from './stage.ts'

/** A sample project with its local GitHub, and with its scripted model unless a real one is asked for. */
export async function sampleStage({ sample: name, live }: SampleShow, home: string): Promise<Stage> {
  const sample: SampleDefinition = samples[name]
  const { checkout, remote, headSha, branch } = await createSample(name, home)
  const servers = new AsyncDisposableStack()
  const model = live ? null : servers.use(await startModelServer({ turns: sample.turns }))
  const github = servers.use(await startGitHub({ bareRepository: remote, defaultBranch: branch }))
  const publishing = { 'github-token': 'token-of-the-local-github', publish: 'pull-request' }
  return {
    run: {
      checkout,
      inputs: { 'test-command': sample.testCommand, ...(live ?? scripted(model)), ...publishing },
      event: { name: 'push', ref: `refs/heads/${branch}`, sha: headSha },
      environment: live ? callersEnvironment(process.env, home) : { TMPDIR: home },
      apiUrl: github.apiUrl,
      serverUrl: github.serverUrl,
    },
    truth: [live ? REAL : SCRIPTED, LOCAL],
    origin: { github, remote, testCommand: sample.testCommand, install: sample.install ?? (async () => {}) },
    [Symbol.asyncDispose]: () => servers.disposeAsync(),
  }
}

const SCRIPTED =
  'The model is scripted: a local server plays it from testbed/samples, no real model is asked, no money is spent. The rest is real: the action, its commands, its limits, its proof.'
const REAL = 'The model is real, and so is what it costs.'
const LOCAL = 'GitHub is a local testbed over a real git repository; nothing is pushed anywhere else.'

function scripted(model: ModelServer | null): Record<string, string> {
  return { 'base-url': model?.baseUrl ?? '', 'openai-api-key': 'key-of-the-scripted-model' }
}
