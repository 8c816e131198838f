import { EFFORTS, type Effort } from './agent/effort.ts'
import type { GivenTask } from './agent/given-task.ts'
import type { Identity } from './agent/identity.ts'
import { parseRates, type Rates } from './agent/prices.ts'
import { SERVICE_TIERS, type ServiceTier } from './agent/service-tier.ts'
import type { Event } from './gate/event.ts'
import { UserError } from './platform/errors.ts'
import { choice, decimal, type Inputs, inputsFrom, quoted, wholeNumber } from './platform/inputs.ts'
import type { TestEdits } from './proof/finding.ts'
import type { Limits } from './publish/policy/leaving.ts'
import { baseUrlFrom, identityFrom } from './settings-endpoint.ts'
import { allowedActorsFrom, eventFrom } from './settings-event.ts'
import { limitsFrom } from './settings-limits.ts'
import { directoryFrom, globsFrom, workingDirectoryFrom } from './settings-paths.ts'
import { type Phase, phaseFrom, publishFrom } from './settings-phase.ts'
import {
  type GitHubSettings,
  githubFrom,
  type PullRequestSettings,
  pullRequestFrom,
} from './settings-publish.ts'
import { type StoppedRun, stoppedRunFrom } from './settings-resume.ts'
import { type SandboxSettings, sandboxFrom } from './settings-sandbox.ts'
import { taskFrom } from './settings-task.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export type Settings = {
  readonly testCommand: string
  /** Relative to the checkout, `.` for its root. */
  readonly workingDirectory: string
  readonly checkout: string
  readonly runnerTemp: string
  readonly apiKey: string
  /** Instead of a key. */
  readonly identity: Identity | null
  readonly baseUrl: string
  readonly model: string
  /** Empty: fail instead. */
  readonly modelFallback: string
  readonly prices: Rates | null
  readonly effort: Effort
  readonly serviceTier: ServiceTier
  readonly maxCostUsd: number
  readonly maxSteps: number
  readonly maxMinutes: number
  readonly commandTimeoutMinutes: number
  /** Null: the tests are to pass, and nothing else. */
  readonly task: GivenTask | null
  /** What is gone on from. */
  readonly stoppedRun: StoppedRun | null
  readonly runId: number | null
  /** Globs relative to the working directory. */
  readonly testReport: readonly string[]
  /** Of pictures that failing tests leave behind, as well. */
  readonly attachments: readonly string[]
  readonly reproduceRuns: number
  readonly confirmRuns: number
  readonly testEdits: TestEdits
  /** What may leave. */
  readonly limits: Limits
  /** Runs that may spend money on one failure at one base commit. */
  readonly maxAttempts: number
  readonly phase: Phase
  readonly publish: 'pull-request' | 'branch' | 'none'
  readonly pullRequest: PullRequestSettings
  readonly github: GitHubSettings
  readonly event: Event
  /** Logins that may start a run besides those who may write. */
  readonly allowedActors: readonly string[]
  /** Whether the job may ask GitHub for identity tokens. */
  readonly mayProveIdentity: boolean
  readonly sandbox: SandboxSettings
}

/** Reads inputs and environment once. Throws UserError for the first one that is wrong. */
export function readSettings(environment: Environment): Settings {
  const inputs = inputsFrom(environment)
  const checkout = directoryFrom(environment, 'GITHUB_WORKSPACE')
  const event = eventFrom(environment)
  const phase = phaseFrom(inputs, checkout)
  const publish = publishFrom(inputs, phase)
  return {
    testCommand: testCommandFrom(inputs, phase),
    workingDirectory: workingDirectoryFrom(inputs, checkout),
    checkout,
    runnerTemp: directoryFrom(environment, 'RUNNER_TEMP'),
    apiKey: inputs('openai-api-key'),
    baseUrl: baseUrlFrom(inputs),
    identity: identityFrom(inputs, environment),
    model: modelName(inputs, 'model'),
    modelFallback: inputs('model-fallback') === '' ? '' : modelName(inputs, 'model-fallback'),
    prices: inputs('prices') === '' ? null : parseRates(inputs('prices')),
    effort: choice(inputs, 'reasoning-effort', EFFORTS),
    serviceTier: choice(inputs, 'service-tier', SERVICE_TIERS),
    maxCostUsd: decimal(inputs, 'max-cost-usd', { min: 0.000001, max: 10_000, unit: 'USD' }),
    maxSteps: wholeNumber(inputs, 'max-steps', { min: 1, max: 10_000, unit: 'model responses' }),
    maxMinutes: decimal(inputs, 'max-minutes', { min: 0.01, max: 7200, unit: 'minutes' }),
    commandTimeoutMinutes: decimal(inputs, 'command-timeout-minutes', {
      min: 0.001,
      max: 7200,
      unit: 'minutes',
    }),
    task: taskFrom(inputs, checkout),
    stoppedRun: stoppedRunFrom(inputs, checkout),
    runId: runId(inputs),
    testReport: globsFrom(inputs, 'test-report'),
    attachments: globsFrom(inputs, 'attachments'),
    reproduceRuns: wholeNumber(inputs, 'reproduce-runs', { min: 1, max: 100, unit: 'test runs' }),
    confirmRuns: wholeNumber(inputs, 'confirm-runs', { min: 1, max: 100, unit: 'test runs' }),
    testEdits: choice(inputs, 'test-edits', ['deny', 'flag', 'allow']),
    limits: limitsFrom(inputs),
    maxAttempts: wholeNumber(inputs, 'max-attempts', { min: 1, max: 1000, unit: 'runs' }),
    phase,
    publish,
    pullRequest: pullRequestFrom(inputs),
    github: githubFrom(inputs, environment, phase.kind === 'propose' ? 'none' : publish),
    event,
    allowedActors: allowedActorsFrom(inputs),
    mayProveIdentity: (environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '') !== '',
    sandbox: sandboxFrom(inputs, environment, event),
  }
}

/** Whether the action is switched off, whatever its inputs. */
export function isDisabled(environment: Environment): boolean {
  return (environment.CODEX_MAX_FIX_DISABLED ?? '') !== ''
}

function testCommandFrom(inputs: Inputs, phase: Phase): string {
  const text = inputs('test-command')
  if (text !== '' || phase.kind === 'publish') return text
  throw new UserError('test-command', 'a command line, for example npm test', 'nothing')
}

function modelName(inputs: Inputs, name: string): string {
  const text = inputs(name)
  if (/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/.test(text)) return text
  throw new UserError(name, 'the name of a model, for example gpt-5.1-codex-max', quoted(text))
}

function runId(inputs: Inputs): number | null {
  return inputs('run-id') === ''
    ? null
    : wholeNumber(inputs, 'run-id', { min: 1, max: 999_999_999_999_999, unit: 'id of a workflow run' })
}
