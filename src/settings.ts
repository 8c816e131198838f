import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { EFFORTS, type Effort } from './agent/effort.ts'
import type { Identity } from './agent/identity.ts'
import { parseRates, type Rates } from './agent/prices.ts'
import { SERVICE_TIERS, type ServiceTier } from './agent/service-tier.ts'
import type { Event } from './gate/event.ts'
import { UserError } from './platform/errors.ts'
import {
  choice,
  decimal,
  flag,
  type Inputs,
  inputsFrom,
  lines,
  list,
  quoted,
  wholeNumber,
} from './platform/inputs.ts'
import { commandEnvironment } from './sandbox/environment.ts'
import { baseUrlFrom, identityFrom } from './settings-endpoint.ts'

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
  readonly runId: number | null
  /** Globs relative to the working directory. */
  readonly testReport: readonly string[]
  readonly reproduceRuns: number
  readonly confirmRuns: number
  readonly publish: 'pull-request' | 'branch' | 'none'
  readonly pullRequest: PullRequestSettings
  readonly github: GitHubSettings
  readonly event: Event
  /** What repository code and the model's commands find in their environment. */
  readonly commandEnvironment: Readonly<Record<string, string>>
}

export type PullRequestSettings = {
  readonly branchPrefix: string
  /** Overrules the base branch; empty: contract, "base branch". */
  readonly base: string
  readonly draft: boolean
  readonly title: string
  readonly commitMessage: string
  readonly labels: readonly string[]
  readonly reviewers: readonly string[]
  readonly assignees: readonly string[]
}

export type GitHubSettings = {
  readonly token: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly owner: string
  readonly repository: string
  /** Of the run that this action is part of; empty outside of Actions. */
  readonly runId: string
}

/** Reads inputs and environment once. Throws UserError for the first one that is wrong. */
export function readSettings(environment: Environment): Settings {
  const inputs = inputsFrom(environment)
  const checkout = directoryOf(environment, 'GITHUB_WORKSPACE')
  const publish = choice(inputs, 'publish', ['pull-request', 'branch', 'none'])
  return {
    testCommand: required(inputs, 'test-command', 'a command line, for example npm test'),
    workingDirectory: workingDirectory(inputs, checkout),
    checkout,
    runnerTemp: directoryOf(environment, 'RUNNER_TEMP'),
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
    runId: runId(inputs),
    testReport: reportGlobs(inputs),
    reproduceRuns: wholeNumber(inputs, 'reproduce-runs', { min: 1, max: 100, unit: 'test runs' }),
    confirmRuns: wholeNumber(inputs, 'confirm-runs', { min: 1, max: 100, unit: 'test runs' }),
    publish,
    pullRequest: pullRequest(inputs),
    github: github(inputs, environment, publish),
    event: event(environment),
    commandEnvironment: commandEnvironment(environment),
  }
}

/** Whether the action is switched off, whatever its inputs. */
export function isDisabled(environment: Environment): boolean {
  return (environment.CODEX_MAX_FIX_DISABLED ?? '') !== ''
}

/** The values that must never be shown. */
export function secretsOf(environment: Environment): readonly string[] {
  const names = [
    'INPUT_OPENAI-API-KEY',
    'INPUT_GITHUB-TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  ]
  return [...names, 'GITHUB_TOKEN', 'OPENAI_API_KEY']
    .flatMap(name => environment[name]?.trim() ?? [])
    .filter(secret => secret !== '')
}

function required(inputs: Inputs, name: string, expected: string): string {
  const text = inputs(name)
  if (text === '') throw new UserError(name, expected, 'nothing')
  return text
}

function directoryOf(environment: Environment, variable: string): string {
  const path = environment[variable] ?? ''
  if (isAbsolute(path) && isDirectory(path)) return realpathSync(path)
  throw new UserError(variable, 'the path of a directory, as the runner sets it', quoted(path))
}

function workingDirectory(inputs: Inputs, checkout: string): string {
  const text = inputs('working-directory') || '.'
  const path = join(checkout, text)
  const found = isDirectory(path) ? relative(checkout, realpathSync(path)) : '..'
  const outside = isAbsolute(text) || found === '..' || found.startsWith('../')
  if (outside)
    throw new UserError('working-directory', 'a directory inside the checkout, relative to it', quoted(text))
  return found || '.'
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
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

/** Which files count is decided where they are found; what can never be one is said at once. */
function reportGlobs(inputs: Inputs): readonly string[] {
  const globs = lines(inputs, 'test-report')
  const outside = globs.find(glob => isAbsolute(glob) || glob.split(/[\\/]/).includes('..'))
  if (outside === undefined) return globs
  throw new UserError('test-report', 'globs below working-directory, relative to it', quoted(outside))
}

function pullRequest(inputs: Inputs): PullRequestSettings {
  return {
    branchPrefix: branchName(inputs, 'branch-prefix'),
    base: inputs('base') === '' ? '' : branchName(inputs, 'base'),
    draft: flag(inputs, 'draft'),
    title: inputs('title'),
    commitMessage: inputs('commit-message'),
    labels: list(inputs, 'labels'),
    reviewers: list(inputs, 'reviewers'),
    assignees: list(inputs, 'assignees'),
  }
}

/** The part of git's grammar for reference names that cannot surprise anyone: git-check-ref-format(1), ASCII only. */
function branchName(inputs: Inputs, name: string): string {
  const text = inputs(name)
  const plain =
    /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(text) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|\.$/.test(text)
  if (plain) return text
  throw new UserError(name, 'letters, digits and . _ - / as in a branch name', quoted(text))
}

function github(inputs: Inputs, environment: Environment, publish: Settings['publish']): GitHubSettings {
  const token = inputs('github-token')
  const slug = environment.GITHUB_REPOSITORY ?? ''
  const [owner = '', repository = ''] = slug.split('/')
  if (publish !== 'none' && token === '')
    throw new UserError('github-token', `a token, to publish (${publish})`, 'nothing')
  if (!/^[\w.-]+\/[\w.-]+$/.test(slug))
    throw new UserError('GITHUB_REPOSITORY', 'owner/name, as the runner sets it', quoted(slug))
  return {
    token,
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
    owner,
    repository,
    runId: environment.GITHUB_RUN_ID ?? '',
  }
}

function event(environment: Environment): Event {
  const path = environment.GITHUB_EVENT_PATH ?? ''
  return {
    name: environment.GITHUB_EVENT_NAME ?? '',
    payload: path === '' ? {} : payloadAt(path),
    ref: environment.GITHUB_REF ?? '',
    sha: environment.GITHUB_SHA ?? '',
    actor: environment.GITHUB_ACTOR ?? '',
  }
}

function payloadAt(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UserError('GITHUB_EVENT_PATH', "a JSON file with the event's payload", quoted(path))
  }
}
