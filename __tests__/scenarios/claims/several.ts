import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type GitHubOptions, type GitHubServer, startGitHub } from '../../../testbed/github/server.ts'
import type { ScriptedTurn } from '../../../testbed/model/script.ts'
import { type ModelServer, startModelServer } from '../../../testbed/model/server.ts'
import { type ActionResult, type ActionRun, runAction } from '../../../testbed/runner.ts'
import { CANARIES, pushPayload, REPOSITORY_ID } from '../play.ts'
import { createProject, git, type Project } from '../project.ts'
import { SUM, SUM_TEST, SUM_TURNS } from '../sum.ts'

export type Run = {
  readonly runId: number
  readonly attempt?: number
  readonly inputs?: Readonly<Record<string, string>>
  /** Default: a push of the project's commit. */
  readonly event?: ActionRun['event']
  /** Default: repairs the project. */
  readonly givesUp?: boolean
  readonly turns?: readonly ScriptedTurn[]
}

/** One project and one GitHub for several runs, each with a model of its own. */
export type Several = AsyncDisposable & {
  readonly project: Project
  readonly github: GitHubServer
  readonly run: (run: Run) => Promise<Ran>
}

export type Ran = { readonly result: ActionResult; readonly asked: number; readonly trace: string }

export async function several(options: Partial<GitHubOptions>): Promise<Several> {
  const project = await createProject({ files: SUM })
  const github = await startGitHub({
    bareRepository: project.remote,
    repositoryId: REPOSITORY_ID,
    ...options,
  })
  return {
    project,
    github,
    run: run => started(project, github, run),
    [Symbol.asyncDispose]: async () => {
      await github.close()
      await rm(project.directory, { recursive: true, force: true })
    },
  }
}

async function started(project: Project, github: GitHubServer, run: Run): Promise<Ran> {
  const turns = run.turns ?? (run.givesUp ? [{ say: 'I give up.' }] : SUM_TURNS)
  await using model = await startModelServer({ turns })
  const result = await runAction({
    checkout: project.checkout,
    inputs: inputsOf(run, model),
    event: run.event ?? { name: 'push', sha: project.headSha, payload: pushPayload() },
    environment: { GITHUB_RUN_ID: String(run.runId), GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1) },
    ...{ apiUrl: github.apiUrl, serverUrl: github.serverUrl },
  })
  const trace = await readFile(join(result.runnerTemp, 'codex-max-fix/trace.jsonl'), 'utf8')
  await rm(join(result.runnerTemp, '..'), { recursive: true, force: true })
  return { result, asked: model.requests.length, trace }
}

function inputsOf({ inputs }: Run, model: ModelServer): Record<string, string> {
  return {
    'test-command': SUM_TEST,
    'openai-api-key': CANARIES.key,
    'base-url': model.baseUrl,
    'github-token': CANARIES.token,
    ...inputs,
  }
}

/** A run of the action's own workflow, for GitHub to know. */
export function workflowRunOf(id: number, headSha: string, ended: boolean) {
  const conclusion = ended ? 'failure' : null
  return { id, headSha, jobs: [{ id: id * 10, name: 'repair', conclusion }] }
}

/** All claims in the repository. */
export function claimsIn({ remote }: Project): string[] {
  return git(remote, 'for-each-ref', '--format=%(refname)', 'refs/codex-max-fix').split('\n').filter(Boolean)
}
