import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startGitHub } from '../../testbed/github/server.ts'
import type { ScriptedTurn } from '../../testbed/model/script.ts'
import { startModelServer } from '../../testbed/model/server.ts'
import { type ActionResult, type ActionRun, runAction } from '../../testbed/runner.ts'
import { REPOSITORY_ID } from '../scenarios/play.ts'
import { createProject, git, type Project, type ProjectFiles } from '../scenarios/project.ts'
import { SUM, SUM_TEST } from '../scenarios/sum.ts'
import { failed, withRun } from '../scenarios/workflow-run/red-run.ts'
import type { Replacement } from './weakened.ts'

/** What a hostile model, log or event wants of a whole run. */
export type Scheme = {
  readonly name: string
  readonly row: string
  readonly turns: readonly ScriptedTurn[]
  readonly files?: ProjectFiles
  readonly inputs?: Readonly<Record<string, string>>
  /** Before the action starts. */
  readonly prepare?: (project: Project) => void
  readonly event?: (project: Project) => ActionRun['event']
  readonly without: readonly Replacement[]
  readonly succeeded: (outcome: Outcome) => boolean
}

export type Outcome = {
  readonly result: ActionResult
  /** The bodies of all requests to the model. */
  readonly asked: string
  /** Titles and bodies of pull requests. */
  readonly offered: string
  /** `git log -p` of all branches of the remote but main. */
  readonly pushed: string
}

export const KEY = 'sk-canary-1f0c2b7d9e4a'
export const TOKEN = 'ghs_canary1f0c2b7d9e4a'

/** Plays one run of a bundle to its end: dist where no other is given. */
export async function playScheme(scheme: Scheme, entry?: string): Promise<Outcome> {
  const project = await createProject({ files: { ...SUM, ...scheme.files } })
  scheme.prepare?.(project)
  await using model = await startModelServer({ turns: scheme.turns })
  await using github = await startGitHub({
    bareRepository: project.remote,
    repositoryId: REPOSITORY_ID,
    ...withRun([failed(1, 'test')])(project),
  })
  const push = { name: 'push', sha: project.headSha, payload: { repository: { id: REPOSITORY_ID } } }
  const endpoint = { 'openai-api-key': KEY, 'base-url': model.baseUrl, 'github-token': TOKEN }
  const result = await runAction({
    checkout: project.checkout,
    inputs: { 'test-command': SUM_TEST, ...endpoint, ...scheme.inputs },
    event: scheme.event?.(project) ?? push,
    apiUrl: github.apiUrl,
    serverUrl: github.serverUrl,
    ...(entry ? { entry } : {}),
  })
  const outcome = {
    result,
    asked: JSON.stringify(model.requests.map(({ body }) => body)),
    offered: JSON.stringify([...github.pulls.values()].map(({ title, body }) => [title, body])),
    pushed: git(project.remote, 'log', '-p', '--all', '--not', 'main'),
  }
  await rm(project.directory, { recursive: true, force: true })
  await rm(join(result.runnerTemp, '..'), { recursive: true, force: true })
  return outcome
}
