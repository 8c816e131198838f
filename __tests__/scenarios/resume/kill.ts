import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { TraceRecord } from '../../../src/agent/journal.ts'
import type { Script, ScriptedTurn } from '../../../testbed/model/script.ts'
import { type ModelServer, startModelServer } from '../../../testbed/model/server.ts'
import { type ActionResult, type ActionRun, runAction, runPost } from '../../../testbed/runner.ts'
import { processesOf, treeHash } from '../inspect.ts'
import { CANARIES } from '../play.ts'
import { createProject, type Project } from '../project.ts'
import { SUM, SUM_PATCH, SUM_TEST } from '../sum.ts'

/** A change by a command, one by a patch, a command that leaves what git ignores, a claim that is wrong, the end. */
const TURNS: readonly ScriptedTurn[] = [
  {
    reasoning: 'See what the code does.',
    shell: 'cat sum.sh; echo seen > notes.txt; mkdir -p out; echo x > out/x',
  },
  { say: 'Fixed already?' },
  { patch: SUM_PATCH },
  { runTests: true },
  { say: 'sum.sh subtracted where it should add. I replaced the operator.' },
]

/** What is answered depends on the request alone: on how often the model has spoken in it. */
export const script: Script = {
  turns: (_, { body }) => {
    const { input } = body as { input: readonly { type: string; role?: string; output?: unknown }[] }
    const own = input.filter(item => item.type === 'custom_tool_call' || item.type === 'function_call').length
    const said = input.filter(item => item.role === 'assistant').length
    return TURNS[own + said] ?? { say: 'Nothing is left to do.' }
  },
}

export const FILES = { ...SUM, '.gitignore': 'out/\n' }

export type Killed = AsyncDisposable & {
  readonly project: Project
  readonly model: ModelServer
  readonly run: ActionRun
  readonly result: ActionResult
  /** Of the job's log, so many lines that tell of a record were printed by then. */
  readonly lines: number
}

export function actionOn(
  project: Project,
  model: ModelServer,
  inputs: Record<string, string> = {},
): ActionRun {
  return {
    checkout: project.checkout,
    inputs: {
      'test-command': SUM_TEST,
      'openai-api-key': CANARIES.key,
      'base-url': model.baseUrl,
      publish: 'none',
      ...inputs,
    },
    event: { name: 'push', sha: project.headSha },
  }
}

const TELLING = /^(?:::group::Step|The model |\((?:done|invalid),|[\d.]+ of [\d.]+ USD|Tests \(|Base )/gm

/** Kills the action with the n-th line that tells of a record. */
export async function killedAt(n: number, inputs: Record<string, string> = {}): Promise<Killed> {
  const project = await createProject({ files: FILES })
  const model = await startModelServer(script)
  const run = actionOn(project, model, inputs)
  const dispose = async () => {
    await model.close()
    await rm(project.directory, { recursive: true, force: true })
  }
  let lines = 0
  const started: ActionRun['started'] = child => {
    let log = ''
    child.stdout?.on('data', text => {
      log += text
      lines = log.match(TELLING)?.length ?? 0
      if (lines >= n) child.kill('SIGKILL')
    })
  }
  try {
    const result = await runAction({ ...run, started })
    return {
      ...{ project, model, run, result, lines },
      [Symbol.asyncDispose]: async () => {
        await dispose()
        await removeRun(result)
      },
    }
  } catch (error) {
    await dispose()
    throw error
  }
}

async function removeRun({ runnerTemp }: ActionResult): Promise<void> {
  await rm(join(runnerTemp, '..'), { recursive: true, force: true })
}

export function traceOf({ runnerTemp }: ActionResult): TraceRecord[] {
  const text = readFileSync(join(runnerTemp, 'codex-max-fix/trace.jsonl'), 'utf8')
  return text.split('\n').flatMap(line => (line === '' || !line.endsWith('}') ? [] : [JSON.parse(line)]))
}

/** Goes on from a killed run and asserts that it ends like one that was never stopped. */
export async function goesOn(stopped: Killed): Promise<void> {
  const { project, model, run, result: killed } = stopped
  const before = treeHash(project.checkout)
  // The post step ends what is left and reports, as it does behind every run.
  const post = await runPost(run, killed)
  expect(post.exitCode).toBe(0)
  expect(processesOf(killed.runnerTemp)).toEqual([])
  const early = traceOf(killed)
  const asked = model.requests.length
  const resume = join(killed.runnerTemp, 'codex-max-fix/trace.jsonl')
  const result = await runAction({ ...run, inputs: { ...run.inputs, resume } })
  expect({ verdict: result.outputs.verdict, log: result.log.slice(-1500) }).toMatchObject({
    verdict: 'fixed',
  })
  const all = traceOf(result)
  nothingTwice(early, all)
  // Each turn that was answered before is in the first request that follows, and is asked for no more.
  const turns = early.filter(record => record.type === 'response').length
  expect(all.filter(record => record.type === 'response')).toHaveLength(TURNS.length)
  expect(model.requests.length - asked).toBe(TURNS.length - turns)
  const patch = readFileSync(join(result.runnerTemp, 'codex-max-fix/patch.diff'), 'utf8')
  expect(patch).toContain('+echo $(($1 + $2))')
  expect(patch).not.toContain('out/x')
  expect(model.violations).toEqual([])
  expect(treeHash(project.checkout)).toBe(before)
  expect(JSON.stringify(all)).not.toContain(CANARIES.key)
  await removeRun(result)
}

function nothingTwice(early: readonly TraceRecord[], all: readonly TraceRecord[]): void {
  const starts = all.flatMap(record => (record.type === 'tool-start' ? [record.call.callId] : []))
  expect(new Set(starts).size).toBe(starts.length)
  const ids = all.flatMap(record => (record.type === 'reserve' ? [record.id] : []))
  expect(new Set(ids).size).toBe(ids.length)
  const settled = early.flatMap(record => (record.type === 'settle' ? [record] : []))
  for (const record of settled) expect(all).toContainEqual(record)
  const spent = all.flatMap(record => (record.type === 'settle' ? [record.nanoUsd] : []))
  const last = all.findLast(record => record.type === 'settle')
  expect(last?.type === 'settle' && last.spentNanoUsd).toBe(spent.reduce((sum, nano) => sum + nano, 0))
}
