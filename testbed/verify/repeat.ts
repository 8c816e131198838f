import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { coloured, type TestedRun } from '../../src/agent/test-runner.ts'
import { testProof } from '../../src/failure/test-proof.ts'
import { readTests } from '../../src/failure/test-reading.ts'
import { ageReports } from '../../src/failure/test-report/age-reports.ts'
import type { CommandResult } from '../../src/platform/command.ts'
import { commandEnvironment } from '../../src/sandbox/environment.ts'
import { openScene, type Scene } from '../../src/sandbox/scene.ts'
import type { Workspace } from '../../src/sandbox/workspace.ts'
import type { Seen } from './compare.ts'
import type { Evidence, RecordedRun } from './recorded-proof.ts'

/** `home`: a directory for copies. `repository`: a clone at the base commit, with what the tests need installed. */
export type Repetition = {
  readonly home: string
  readonly repository: string
  readonly signal: AbortSignal
  readonly told: (what: string) => void
}

/** Runs all that the proof says on fresh copies of the clone, in the same sandbox as the action. */
export async function repeat(evidence: Evidence, how: Repetition): Promise<Seen> {
  const { home, repository } = how
  const environment = commandEnvironment(process.env)
  await using scene = openScene({
    ...{ checkout: repository, runnerTemp: home },
    sandbox: { mode: 'strict', trackingId: '', environment, allowedHosts: [], setup: 'never' },
    cancel: how.signal,
  })
  const hand = { evidence, how, scene }
  const { proof } = evidence
  const red = await times(proof.redRuns.length, () => tests(hand, 'before'))
  const before = proof.task?.before ? endingOf(await check(hand, 'before')) : null
  const green = await times(proof.confirmationRuns.length, () => tests(hand, 'after'))
  const after = proof.task?.after ? endingOf(await check(hand, 'after')) : null
  return {
    redRuns: red.map(endingOf),
    confirmationRuns: green.map(endingOf),
    tests: testProof(red.map(coloured), green.map(coloured)),
    before,
    after,
  }
}

type Hand = { readonly evidence: Evidence; readonly how: Repetition; readonly scene: Scene }
type Side = 'before' | 'after'

async function times<T>(count: number, run: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = []
  while (results.length < count) results.push(await run())
  return results
}

async function tests({ evidence, how, scene }: Hand, side: Side): Promise<TestedRun> {
  const { testCommand: text, workingDirectory: directory, testReport: globs } = evidence.proof
  await using copy = await scene.copies.take()
  await prepared(copy, side, evidence)
  await ageReports(globs, { root: copy.root, directory })
  how.told(`Running the tests ${side === 'before' ? 'before' : 'with'} the change ...`)
  const sinceMs = Date.now()
  const result = await copy.run({ text, directory }, bounds(evidence, how))
  const seenAs = how.repository
  return {
    ...result,
    ...(await readTests(result.output.text, { root: copy.root, seenAs, directory, globs, sinceMs })),
  }
}

async function check({ evidence, how, scene }: Hand, side: Side): Promise<CommandResult> {
  await using copy = await scene.copies.take()
  await prepared(copy, side, evidence)
  how.told(`Running task-check ${side === 'before' ? 'before' : 'with'} the change ...`)
  const { task, workingDirectory: directory } = evidence.proof
  return await copy.run({ text: task?.check ?? '', directory }, bounds(evidence, how))
}

async function prepared({ root }: Workspace, side: Side, { patch }: Evidence): Promise<void> {
  if (side === 'before') return
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
  await promisify(execFile)('git', ['apply', '--whitespace=nowarn', patch], { cwd: root, env })
}

function bounds({ proof }: Evidence, { signal }: Repetition) {
  return { timeoutMs: proof.commandTimeoutMinutes * 60_000, signal }
}

function endingOf({ ending }: CommandResult): RecordedRun {
  return { exitStatus: ending.kind === 'exited' ? ending.code : null, ending: ending.kind }
}
