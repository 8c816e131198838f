import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startModelServer } from '../../../testbed/model/server.ts'
import { type ActionRun, runAction, runPost } from '../../../testbed/runner.ts'
import { processesOf, treeHash } from '../inspect.ts'
import { CANARIES } from '../play.ts'
import { createProject } from '../project.ts'
import { SUM, SUM_TEST, SUM_TURNS } from '../sum.ts'

const moments = [
  ['while the tests reproduce', 'tests', /^Base main/m],
  ['while a command runs', 'command', /^The model runs sleep/m],
] as const

test.each(moments)('after kill -9 %s nothing runs on, and the post step reports', async (_, kind, when) => {
  const slow = { ...SUM, 'test.sh': `${kind === 'tests' ? 'sleep 600\n' : ''}${SUM['test.sh']}` }
  const project = await createProject({ files: slow })
  const before = treeHash(project.checkout)
  await using model = await startModelServer({ turns: [...SUM_TURNS.slice(1, 2), { shell: 'sleep 600' }] })
  const run: ActionRun = {
    checkout: project.checkout,
    inputs: {
      'test-command': SUM_TEST,
      'openai-api-key': CANARIES.key,
      'base-url': model.baseUrl,
      publish: 'none',
    },
    event: { name: 'push', sha: project.headSha },
    started: child => {
      let log = ''
      child.stdout?.on('data', text => {
        log += text
        if (when.test(log)) setTimeout(() => child.kill('SIGKILL'), 200)
      })
    },
  }
  const killed = await runAction(run)
  expect(killed.exitCode).toBeNull()
  expect(killed.outputs.verdict).toBe('cancelled')
  const post = await runPost(run, killed)
  expect(post.exitCode).toBe(0)
  expect(processesOf(killed.runnerTemp)).toEqual([])
  expect(treeHash(project.checkout)).toBe(before)
  expect(readdirSync(killed.runnerTemp).sort()).toEqual(['_runner_file_commands', 'codex-max-fix'])
  expect(post.summary).toContain('codex-max-fix: cancelled')
  const files = join(killed.runnerTemp, 'codex-max-fix')
  expect(JSON.parse(readFileSync(join(files, 'result.json'), 'utf8')).verdict).toBe('cancelled')
})

test('after a run that ended by itself the post step changes nothing', async () => {
  const project = await createProject({ files: SUM })
  await using model = await startModelServer({ turns: SUM_TURNS })
  const run: ActionRun = {
    checkout: project.checkout,
    inputs: {
      'test-command': SUM_TEST,
      'openai-api-key': CANARIES.key,
      'base-url': model.baseUrl,
      publish: 'none',
    },
    event: { name: 'push', sha: project.headSha },
  }
  const result = await runAction(run)
  const post = await runPost(run, result)
  expect(post.summary).toBe(result.summary)
  expect(existsSync(join(result.runnerTemp, 'codex-max-fix/result.json'))).toBe(true)
})
