import type { ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { Verdict } from '../../src/platform/verdict.ts'
import { type GitHubOptions, type GitHubServer, startGitHub } from '../../testbed/github/server.ts'
import type { Script } from '../../testbed/model/script.ts'
import { type ModelServer, startModelServer } from '../../testbed/model/server.ts'
import { type ActionResult, type ActionRun, runAction } from '../../testbed/runner.ts'
import { filesHolding, processesOf, treeHash } from './inspect.ts'
import { createProject, git, type Project, type ProjectPlan } from './project.ts'
import { SUM, SUM_TEST, SUM_TURNS } from './sum.ts'

export type Scenario = {
  readonly verdict: Verdict
  /** Default: the smallest red project. */
  readonly project?: ProjectPlan | Project
  readonly script?: Script
  /** Default: the smallest project's, `publish: none`. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: (project: Project) => ActionRun['event']
  /** With it, a GitHub over the project's bare repository is there. */
  readonly github?: Partial<GitHubOptions> | ((project: Project) => Partial<GitHubOptions>)
  readonly environment?: Readonly<Record<string, string>>
  readonly started?: (child: ChildProcess, model: ModelServer) => void
  readonly within?: ActionRun['within']
  /** Before the action starts. */
  readonly prepare?: (project: Project) => void | Promise<void>
  /** What the model server must have complained about; default nothing. */
  readonly violations?: RegExp
}

export type Played = {
  readonly project: Project
  readonly result: ActionResult
  readonly model: Pick<ModelServer, 'requests' | 'violations' | 'billed'>
  readonly github: Pick<GitHubServer, 'requests' | 'violations' | 'pulls' | 'labels' | 'comments'> | null
  /** The files that the action leaves, by name. */
  readonly files: Readonly<Record<string, string>>
}

/** Secrets that nothing may show; the last is one that the action is never given as an input. */
export const CANARIES = {
  key: 'sk-canary-1f0c2b7d9e4a',
  token: 'ghs_canary1f0c2b7d9e4a',
  runtime: 'runtime-canary-1f0c2b7d9e4a',
}

const PASSES: readonly Verdict[] = ['fixed', 'tests-changed', 'flaky', 'not-reproduced', 'nothing-to-do']

/** Plays a scenario through dist and asserts what holds for every one of them. The caller asserts what is its own. */
export async function play(
  scenario: Scenario,
  look: (played: Played) => void | Promise<void> = () => {},
): Promise<void> {
  const planned = scenario.project ?? { files: SUM }
  const project = 'checkout' in planned ? planned : await createProject(planned)
  await scenario.prepare?.(project)
  await using model = await startModelServer(scenario.script ?? { turns: SUM_TURNS })
  await using github = await gitHubFor(scenario, project)
  const before = treeHash(project.checkout)
  const result = await runAction(actionRun(scenario, { project, model, github }))
  const played = { project, result, model, github, files: filesOf(result) }
  try {
    assertInvariants(scenario, played)
    expect(treeHash(project.checkout)).toBe(before)
    await look(played)
  } catch (error) {
    if (error instanceof Error) error.message += `\n\nThe action's log:\n${result.log.slice(-4000)}`
    throw error
  }
  await rm(project.directory, { recursive: true, force: true })
  await rm(join(result.runnerTemp, '..'), { recursive: true, force: true })
}

type Scene = { readonly project: Project; readonly model: ModelServer; readonly github: GitHubServer | null }

function actionRun(scenario: Scenario, { project, model, github }: Scene): ActionRun {
  const publish = github ? 'pull-request' : 'none'
  const { started, within } = scenario
  return {
    checkout: project.checkout,
    inputs: {
      'test-command': SUM_TEST,
      'openai-api-key': CANARIES.key,
      'base-url': model.baseUrl,
      'github-token': CANARIES.token,
      publish,
      ...scenario.inputs,
    },
    event: scenario.event?.(project) ?? { name: 'push', sha: project.headSha, payload: pushPayload() },
    environment: { ACTIONS_RUNTIME_TOKEN: CANARIES.runtime, ...scenario.environment },
    ...(github ? { apiUrl: github.apiUrl, serverUrl: github.serverUrl } : {}),
    ...(within ? { within } : {}),
    ...(started ? { started: child => started(child, model) } : {}),
  }
}

export const REPOSITORY_ID = 1296269

export function pushPayload(): { readonly repository: Readonly<Record<string, unknown>> } {
  return { repository: { id: REPOSITORY_ID, default_branch: 'main' } }
}

/** What was published on GitHub. Before a model is asked an empty blob is written, to see whether it may, and a claim. */
export function writesTo({ github }: Played): readonly string[] {
  const writes =
    github?.requests.filter(({ method, body }) => method !== 'GET' && !isTrial(body) && !isClaim(body)) ?? []
  return writes.map(({ method, path }) => `${method} ${path}`)
}

function isTrial(body: unknown): boolean {
  return JSON.stringify(body) === '{"content":"","encoding":"utf-8"}'
}

function isClaim(body: unknown): boolean {
  const { message = '', ref = '' } = (body ?? {}) as { message?: string; ref?: string }
  return message.startsWith('Claim ') || ref.startsWith('refs/codex-max-fix/')
}

async function gitHubFor({ github }: Scenario, project: Project): Promise<GitHubServer | null> {
  if (!github) return null
  const options = typeof github === 'function' ? github(project) : github
  return startGitHub({ bareRepository: project.remote, repositoryId: REPOSITORY_ID, ...options })
}

function assertInvariants(scenario: Scenario, { project, result, model, github, files }: Played): void {
  const { outputs, exitCode, runnerTemp, summary, log } = result
  expect({ verdict: outputs.verdict, reason: outputs.reason }).toEqual({
    verdict: scenario.verdict,
    reason: expect.any(String),
  })
  expect(exitCode).toBe(PASSES.includes(scenario.verdict) ? 0 : 1)
  // Of a limit that is no number, nothing may be spent.
  const limitUsd = Number(scenario.inputs?.['max-cost-usd'] ?? '2.00') || 0
  expect(Number(outputs['cost-usd'])).toBeLessThanOrEqual(limitUsd)
  expect(summary).toContain(`codex-max-fix: ${scenario.verdict}`)
  expect(files['summary.md']).toBe(summary)
  expect(JSON.parse(files['result.json'] ?? '')).toEqual(outputs)
  expect(processesOf(project.directory)).toEqual([])
  expect(processesOf(runnerTemp)).toEqual([])
  expect(readdirSync(runnerTemp).sort()).toEqual(['_runner_file_commands', 'codex-max-fix'])
  expect(canariesIn({ project, result, model, github, files })).toEqual([])
  if (scenario.violations) expect(model.violations.join('\n')).toMatch(scenario.violations)
  else expect(model.violations).toEqual([])
  expect(github?.violations ?? []).toEqual([])
  expect(log).not.toMatch(/^::(?:set-output|add-mask|stop-commands|set-env|save-state)/m)
}

function canariesIn({ project, result, model, github, files }: Played): string[] {
  const secrets = Object.values(CANARIES)
  const channels: Record<string, string> = {
    ...files,
    log: result.log,
    'requests to the model': JSON.stringify(model.requests.map(({ body }) => body)),
    'requests to GitHub': JSON.stringify(
      github?.requests.map(({ method, path, body }) => ({ method, path, body })) ?? [],
    ),
    'git objects': objectsOf(project.remote),
  }
  const spoken = Object.entries(channels).flatMap(([name, text]) =>
    secrets.some(secret => text.includes(secret)) ? [name] : [],
  )
  return [...spoken, ...filesHolding(result.runnerTemp, secrets)]
}

function objectsOf(repository: string): string {
  const names = git(
    repository,
    'cat-file',
    '--batch-all-objects',
    '--batch-check=%(objectname) %(objecttype)',
  ).split('\n')
  return names.map(line => git(repository, 'cat-file', '-p', line.split(' ')[0] ?? '')).join('\n')
}

function filesOf({ runnerTemp }: ActionResult): Record<string, string> {
  const directory = join(runnerTemp, 'codex-max-fix')
  if (!existsSync(directory)) return {}
  return Object.fromEntries(
    readdirSync(directory).map(name => [name, readFileSync(join(directory, name), 'utf8')]),
  )
}
