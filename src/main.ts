import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { attempt, loadModel } from './agent/attempt.ts'
import { Budget } from './agent/budget.ts'
import type { TraceRecord } from './agent/journal.ts'
import { chooseModel, type ModelChoice } from './agent/model-choice.ts'
import { nanoUsd } from './agent/prices.ts'
import { testRunner } from './agent/test-runner.ts'
import { countsAsRun, readCiFailure } from './failure/ci-failure.ts'
import { describeFailure } from './failure/failure.ts'
import { gate } from './gate/gate.ts'
import type { Target } from './gate/target.ts'
import type { CommandResult } from './platform/command.ts'
import { messageOf, UserError } from './platform/errors.ts'
import type { GitHub } from './platform/github.ts'
import { createLog } from './platform/log.ts'
import { type Redact, redactor } from './platform/redact.ts'
import { seconds } from './platform/text.ts'
import { type End, passes } from './platform/verdict.ts'
import { Watch } from './platform/watch.ts'
import { prove } from './proof/prove.ts'
import { reproduce } from './proof/reproduce.ts'
import { offer } from './publish/offer.ts'
import { type Desk, openDesk } from './report/desk.ts'
import { endOf } from './report/end-of.ts'
import { liveReport } from './report/live.ts'
import { type Baseline, readBaseline } from './sandbox/baseline.ts'
import { collectChange } from './sandbox/collect.ts'
import { openScene } from './sandbox/scene.ts'
import { openWorkspace } from './sandbox/workspace.ts'
import { type Environment, readSettings, type Settings, secretsOf } from './settings.ts'

/** Runs the action to its one verdict; answers the exit status. Never throws. */
export async function main(environment: Environment, cancel: AbortSignal): Promise<number> {
  const redact = redactor(secretsOf(environment))
  const log = createLog(redact)
  const runnerTemp = existsSync(environment.RUNNER_TEMP ?? '') ? String(environment.RUNNER_TEMP) : tmpdir()
  const summaryFile = environment.GITHUB_STEP_SUMMARY ?? ''
  const desk: Desk = openDesk({ runnerTemp, summaryFile, redact }, liveReport(log))
  const end = await start(environment, { desk, redact, cancel }).catch(error => endOf(error, cancel))
  desk.finish(end)
  const passed = passes(end.verdict)
  if (passed) log.info(`${end.verdict}: ${end.reason}`)
  else log.error(`${end.verdict}: ${end.reason}`)
  return passed ? 0 : 1
}

type Hands = { readonly desk: Desk; readonly redact: Redact; readonly cancel: AbortSignal }

async function start(environment: Environment, hands: Hands): Promise<End> {
  const settings = readSettings(environment)
  const { checkout, pullRequest, event, disabled } = settings
  const baseline = await readBaseline(checkout).catch(noRepository)
  const head = { sha: baseline.headSha, branch: baseline.headBranch }
  const asked = { event, head, disabled, hasKey: settings.apiKey !== '' }
  const permitted = gate({ ...asked, base: pullRequest.base, branchPrefix: pullRequest.branchPrefix })
  if (permitted.kind !== 'go') return { verdict: permitted.kind, reason: permitted.reason }
  const choice = chooseModel(settings, new Date().toISOString().slice(0, 10))
  for (const note of choice.notes) hands.desk.note(note)
  return fix({ ...hands, settings, baseline, choice, target: permitted.target })
}

type Case = Hands & {
  readonly settings: Settings
  readonly baseline: Baseline
  readonly choice: ModelChoice
  readonly target: Target
}

async function fix(about: Case): Promise<End> {
  const { settings, baseline, choice, target, desk, redact, cancel } = about
  const { testCommand, workingDirectory, confirmRuns, reproduceRuns } = settings
  desk.journal.append(runRecord(about))
  const watch = new Watch(settings.maxMinutes * 60_000, cancel)
  const commandTimeoutMs = settings.commandTimeoutMinutes * 60_000
  const runId = settings.runId ?? target.runId
  const ci =
    runId === null
      ? null
      : await readCiFailure({ ...settings.github, github: await connect(settings), runId })
  if (ci?.kind === 'nothing') return { verdict: 'nothing-to-do', reason: ci.reason }
  if (ci?.kind === 'unread') desk.note(ci.reason)

  await using scene = await openScene({
    baseline,
    runnerTemp: settings.runnerTemp,
    environment: settings.commandEnvironment,
  })
  const { sandbox, repository } = scene
  const runTests = testRunner(
    { text: testCommand, directory: workingDirectory, timeoutMs: commandTimeoutMs },
    desk.journal,
    { watch, confirmRuns },
  )
  void loadModel()
  const isCiFailure = (output: string): boolean => countsAsRun(ci, baseline.headSha, output)
  const collector = { baseline, repository, byproducts: new Set<string>() }
  const reproduction = await reproduce({ sandbox, runTests, collector, isCiFailure, times: reproduceRuns })
  if (reproduction.kind === 'end') return reproduction.end
  const failure = describeFailure({
    ...(ci?.kind === 'failed' ? { jobs: ci } : {}),
    reproduction: reproduction.runs[0]?.output.text ?? '',
  })
  desk.output('failure-signature', failure.signature)
  if (watch.leftMs === 0) return noTime(settings, reproduction.runs)

  await using workspace = await openWorkspace(sandbox)
  const task = { ...failure, testCommand, workingDirectory, checkout: baseline.checkout }
  const budget = new Budget(nanoUsd(settings.maxCostUsd))
  const cacheScope = `${settings.github.owner}/${settings.github.repository} ${testCommand}`
  const outcome = await attempt({
    ...settings,
    task,
    choice,
    endpoint: settings,
    cacheScope,
    commandTimeoutMs,
    workspace,
    runTests,
    budget,
    watch,
    journal: desk.journal,
    note: desk.note,
    redact,
  })
  desk.words(outcome.words)
  watch.stop()
  const collected = await collectChange({ ...collector, byproducts: reproduction.byproducts }, workspace.root)
  const { change } = collected
  const patch = await repository.diff(change)
  desk.keep('patch', patch)
  if (outcome.kind === 'stopped') return outcome.end
  if (collected.kind === 'blocked') return { verdict: 'blocked', reason: collected.reason }

  const proof = await prove(
    { baseline, testCommand, workingDirectory, change, patch, red: reproduction.runs },
    { sandbox, runTests, times: confirmRuns },
  )
  desk.findings(proof.findings)
  if (proof.file) desk.keep('proof', proof.file)
  if (!passes(proof.end.verdict) || settings.publish === 'none') return proof.end
  if (cancel.aborted)
    return { verdict: 'cancelled', reason: 'the run was cancelled before anything was pushed' }
  return offer({ ...about, github: await connect(settings), failure, change, proof, words: outcome.words })
}

function runRecord({ settings, choice, target }: Case): TraceRecord {
  const { testCommand, workingDirectory, baseUrl, maxSteps, maxMinutes } = settings
  const limits = { maxCostNanoUsd: nanoUsd(settings.maxCostUsd), maxSteps, maxMinutes }
  const model = { model: choice.facts.id, baseUrl, pricesUnverified: choice.pricesUnverified }
  return {
    type: 'run',
    startedAt: new Date().toISOString(),
    testCommand,
    workingDirectory,
    ...model,
    ...limits,
    ...target,
  }
}

function noTime({ confirmRuns, maxMinutes }: Settings, runs: readonly CommandResult[]): End {
  const longestMs = Math.max(...runs.map(run => run.durationMs))
  const needed = `${confirmRuns + 1} test runs of ${seconds(longestMs)} and 60 s`
  return {
    verdict: 'limit-reached',
    reason: `max-minutes: ${needed} have to be kept back for the proof, which leaves nothing of ${maxMinutes} minutes for a repair`,
  }
}

async function connect({ github }: Settings): Promise<GitHub> {
  if (github.token === '')
    throw new UserError('github-token', 'a token, to read the logs of run-id', 'nothing')
  const { getOctokit } = await import('@actions/github')
  return getOctokit(github.token, { baseUrl: github.apiUrl })
}

function noRepository(error: unknown): never {
  throw new UserError('GITHUB_WORKSPACE', 'a git checkout: run actions/checkout first', messageOf(error))
}
