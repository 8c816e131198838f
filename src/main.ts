import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { TraceRecord } from './agent/journal.ts'
import { chooseModel } from './agent/model-choice.ts'
import { nanoUsd } from './agent/prices.ts'
import { type CheckTask, taskChecker } from './agent/task-check.ts'
import { type TestCommand, testRunner } from './agent/test-runner.ts'
import { gate } from './gate/gate.ts'
import type { Gate } from './gate/target.ts'
import type { Opening } from './opening.ts'
import { createLog, type Log } from './platform/log.ts'
import { masking, patchRedactor, redactor } from './platform/redact.ts'
import { type End, passes } from './platform/verdict.ts'
import { Watch } from './platform/watch.ts'
import { openDesk } from './report/desk.ts'
import { endOf } from './report/end-of.ts'
import { liveReport } from './report/live.ts'
import type { Baseline } from './sandbox/baseline.ts'
import { blockedNote } from './sandbox/blocked.ts'
import { nothingBlocked } from './sandbox/commands.ts'
import type { Environment, Settings } from './settings.ts'
import { secretsOf } from './settings-secrets.ts'
import type { Case, OpenCase } from './stages/case.ts'
import { claimsOf } from './stages/claims.ts'
import { permitFor } from './stages/permit.ts'
import { servedModel, today } from './stages/served-model.ts'
import { whatBroke } from './stages/what-broke.ts'

/** Runs the action to its one verdict; answers the exit status. Never throws. */
export async function main(
  environment: Environment,
  opening: Promise<Opening>,
  cancel: AbortSignal,
): Promise<number> {
  const secrets = secretsOf(environment)
  const redact = redactor(secrets)
  const log = createLog(redact)
  const runnerTemp = existsSync(environment.RUNNER_TEMP ?? '') ? String(environment.RUNNER_TEMP) : tmpdir()
  const summaryFile = environment.GITHUB_STEP_SUMMARY ?? ''
  const redactPatch = patchRedactor(secrets)
  const redactOpaque = masking(secrets)
  const desk = openDesk({ runnerTemp, summaryFile, redact, redactPatch, redactOpaque }, liveReport(log))
  const end = await start(opening, { desk, redact, redactPatch, secrets, cancel, log }).catch(error =>
    endOf(error, cancel),
  )
  desk.finish(end)
  const passed = passes(end.verdict)
  if (passed) log.info(`${end.verdict}: ${end.reason}`)
  else log.error(`${end.verdict}: ${end.reason}`)
  return passed ? 0 : 1
}

type Hands = Pick<Case, 'desk' | 'redact' | 'redactPatch' | 'secrets'> & {
  readonly cancel: AbortSignal
  readonly log: Log
}

async function start(opening: Promise<Opening>, { cancel, log, ...hands }: Hands): Promise<End> {
  const opened = await opening
  switch (opened.kind) {
    case 'off':
      return { verdict: 'nothing-to-do', reason: 'the variable CODEX_MAX_FIX_DISABLED is set' }
    case 'publish': {
      const { publishProposal } = await import('./stages/publish-proposal.ts')
      return publishProposal({ ...opened, ...hands, cancel }, opened.phase)
    }
    case 'repair':
      return begin(opened, { cancel, log, ...hands })
  }
}

async function begin(
  opened: Extract<Opening, { kind: 'repair' }>,
  { cancel, log, ...hands }: Hands,
): Promise<End> {
  const { settings } = opened
  await using scene = opened.scene
  const baseline = await opened.baseline
  const permitted = mayRun(settings, baseline)
  if (permitted.kind !== 'go') return { verdict: permitted.kind, reason: permitted.reason }
  const choice = chooseModel(settings, today())
  for (const note of choice.notes) hands.desk.note(note)
  const watch = new Watch(settings.maxMinutes * 60_000, cancel)
  const about = { settings, baseline, choice, target: permitted.target, scene, ...hands, watch }
  return await recipe(about).finally(() => tellOfSandbox(about, log))
}

/** Whatever the end was: what was done to the machine, and what commands could not reach, which may be why. */
async function tellOfSandbox({ scene, desk }: Pick<Case, 'scene' | 'desk'>, log: Log): Promise<void> {
  const { notes, blocked } = await scene.sandbox.catch(() => nothingBlocked)
  const unreached = blockedNote(blocked())
  for (const note of [...notes, ...(unreached === null ? [] : [unreached])]) {
    log.info(note)
    desk.note(note)
  }
}

async function recipe(about: Case): Promise<End> {
  const { settings, desk, watch } = about
  const goingOn = await stoppedRun(about)
  desk.journal.append(runRecord(about))
  const { confirmRuns } = settings
  const runTests = testRunner(testCommandOf(settings), desk.journal, { watch, confirmRuns })
  const open = { ...about, runTests, checkTask: checkTaskOf(about), goingOn }
  const { admitted, equipped } = permitFor(about)
  const served = servedModel(about)
  const claims = claimsOf(open)
  const broken = await whatBroke(open, {
    underWay: () => {
      void loadFix().then(({ warmUp }) => warmUp())
      // Without leave no secret is used, not even to ask for a model.
      void admitted().then(refusal => void (refusal ?? served()), later)
    },
    red: () => void equipped().catch(later),
    foreseen: signature =>
      void admitted().then(refusal => void (refusal ?? claims.foresee(signature)), later),
  })
  const refused = await admitted()
  if (refused) return refused
  if (broken.kind === 'end') return broken.end
  await equipped()
  const { fix } = await loadFix()
  const checked = await served()
  if (checked.kind === 'gone') throw checked.error
  for (const note of checked.choice.notes) desk.note(note)
  return fix({ ...open, ...claims, choice: checked.choice }, broken)
}

/** Whoever waits for it is told. */
function later(): void {}

async function stoppedRun({ settings, target }: Case): Promise<OpenCase['goingOn']> {
  if (!settings.stoppedRun) return null
  const { goOnFrom } = await import('./stages/go-on.ts')
  return goOnFrom(settings, target.baseSha)
}

/** The model's client is the largest part of the bundle: it loads while the tests run, whatever their colour will be. */
function loadFix(): Promise<typeof import('./stages/fix.ts')> {
  return import('./stages/fix.ts')
}

function mayRun(settings: Settings, { headSha, headBranch }: Baseline): Gate {
  const { event, apiKey, identity, mayProveIdentity } = settings
  const { base, branchPrefix } = settings.pullRequest
  const unused = mayProveIdentity ? 'unused' : 'none'
  return gate({
    event,
    head: { sha: headSha, branch: headBranch },
    base,
    branchPrefix,
    platform: process.platform,
    hasKey: apiKey !== '' || identity !== null,
    identity: identity === null ? unused : 'used',
  })
}

function testCommandOf(settings: Settings): TestCommand {
  const { testCommand, workingDirectory, commandTimeoutMinutes, testReport, checkout } = settings
  const timeoutMs = commandTimeoutMinutes * 60_000
  return { text: testCommand, directory: workingDirectory, timeoutMs, reports: testReport, checkout }
}

function checkTaskOf({ settings, desk, watch }: Case): CheckTask | null {
  const { task, workingDirectory, commandTimeoutMinutes } = settings
  if (!task || task.check === '') return null
  const timeoutMs = commandTimeoutMinutes * 60_000
  return taskChecker({ text: task.check, directory: workingDirectory, timeoutMs }, desk.journal, watch)
}

function runRecord({ settings, choice, target }: Case): TraceRecord {
  const { testCommand, workingDirectory, baseUrl, maxSteps, maxMinutes } = settings
  const limits = { maxCostNanoUsd: nanoUsd(settings.maxCostUsd), maxSteps, maxMinutes }
  const model = { model: choice.facts.id, baseUrl, pricesUnverified: choice.pricesUnverified }
  const { baseSha, baseBranch } = target
  return {
    type: 'run',
    startedAt: new Date().toISOString(),
    testCommand,
    workingDirectory,
    ...model,
    ...limits,
    baseSha,
    baseBranch,
    task: settings.task?.text ?? '',
    taskCheck: settings.task?.check ?? '',
    sandbox: settings.sandbox.mode,
  }
}
