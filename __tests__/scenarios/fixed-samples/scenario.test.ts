import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createSample, type SampleName, samples } from '../../../testbed/sample.ts'
import { run } from '../../../testbed/samples/run.ts'
import { whenAvailable } from '../../capability.ts'
import { type Played, play } from '../play.ts'
import { git, type Project } from '../project.ts'
import { githubRequests } from '../record.ts'

async function fixed(name: SampleName): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'codex-max-fix-scenario-'))
  const project = { directory, ...(await createSample(name, join(directory, 'sample'))) }
  const { turns, testCommand } = samples[name]
  const scenario = {
    verdict: 'fixed',
    project,
    script: { turns },
    inputs: { 'test-command': testCommand },
    github: {},
  } as const
  await play(scenario, async played => {
    await greenInItsOwnCheckout(project, played, testCommand)
    expect(played.result.outputs['pull-request-number']).toBe('1')
    expect(told(played)).toMatchSnapshot()
  })
}

test('the JavaScript sample, through a pull request', () => fixed('javascript'))
whenAvailable('python', whenAvailable('bubblewrap', test))('the Python sample, through a pull request', () =>
  fixed('python'),
)
whenAvailable('c', whenAvailable('bubblewrap', test))('the C sample, through a pull request', () =>
  fixed('c'),
)

/** The branch replaces what the checkout holds, so that the installed dependencies are there. */
async function greenInItsOwnCheckout(
  { checkout }: Project,
  { result }: Played,
  testCommand: string,
): Promise<void> {
  git(checkout, 'fetch', '--quiet', 'origin', result.outputs.branch ?? '')
  git(checkout, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
  await run(checkout, 'bash', '-eo', 'pipefail', '-c', testCommand)
}

/** What does not depend on how long a real runner took: commit, patch, what was asked of GitHub, the end. */
function told(played: Played): string {
  const { project, result, files } = played
  const { outputs } = result
  const message = git(project.remote, 'log', '-1', '--format=%B', outputs.branch ?? '')
  const parts = [outputs.reason, files['patch.diff'], message, ...githubRequests(played)]
  return parts
    .join('\n')
    .replaceAll(project.headSha, '<base>')
    .replaceAll(outputs['failure-signature'] ?? '', '<signature>')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:<port>')
    .replace(/(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/g, '<sha>')
    .replace(/Cost-USD: .*/, 'Cost-USD: <usd>')
}
