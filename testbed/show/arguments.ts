import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type SampleName, samples } from '../sample.ts'

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly message: string; readonly exitCode: 1 | 2 }
  | VerifyRequest
  | Show

export type VerifyRequest = {
  readonly kind: 'verify'
  /** Of proof.json, and of a clone at its base commit. */
  readonly file: string
  readonly repository: string
}

export type Show = SampleShow | ProjectShow

export type SampleShow = {
  readonly kind: 'sample'
  readonly sample: SampleName
  /** Null: the sample's own script plays the model. */
  readonly live: Live | null
  readonly keep: boolean
}

export type ProjectShow = {
  readonly kind: 'project'
  readonly path: string
  readonly testCommand: string
  readonly live: Live
  readonly keep: boolean
}

/** Inputs of the action that lead to a real endpoint. */
export type Live = Readonly<Record<string, string>>

type Environment = Readonly<Record<string, string | undefined>>

export function requestOf(argv: readonly string[], environment: Environment): Request {
  try {
    return understood(valuesOf(argv), environment)
  } catch (error) {
    // parseArgs explains at length; its first sentence says it.
    return refused((error as Error).message.replace(/\. .*|\n[\s\S]*/, ''))
  }
}

const ONLY_LIVE = ['repo', 'base-url', 'model', 'max-cost-usd'] as const

type Values = ReturnType<typeof valuesOf>

function valuesOf(argv: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const given = { sample: text, repo: text, 'test-command': text, verify: text }
  const endpoint = { 'base-url': text, model: text, 'max-cost-usd': text }
  const options = { ...given, ...endpoint, live: flag, keep: flag, help: { ...flag, short: 'h' } } as const
  return parseArgs({ args: [...argv], options }).values
}

function understood(values: Values, environment: Environment): Request {
  const { sample = 'javascript', repo, 'test-command': testCommand, live, keep } = values
  const early = ONLY_LIVE.find(name => values[name] !== undefined)
  if (values.help) return { kind: 'help' }
  if (values.verify !== undefined) return verification(values, environment)
  if (early && !live) return refused(`--${early} needs --live: the scripted model knows the samples only`)
  if ((repo === undefined) !== (testCommand === undefined))
    return refused('--repo and --test-command go together')
  if (repo !== undefined && values.sample !== undefined)
    return refused('--repo and --sample exclude each other')
  if (!isSample(sample))
    return refused(`--sample is one of ${Object.keys(samples).join(', ')}, not ${sample}`)
  const apiKey = environment.CODEX_MAX_FIX_API_KEY || environment.OPENAI_API_KEY
  if (live && !apiKey) return { ...refused(NO_KEY), exitCode: 1 }
  const endpoint = live ? liveInputs(values, apiKey ?? '') : null
  if (endpoint === null || repo === undefined || testCommand === undefined)
    return { kind: 'sample', sample, live: endpoint, keep }
  return { kind: 'project', path: located(repo, environment), testCommand, live: endpoint, keep }
}

function verification({ verify = '', repo, ...others }: Values, environment: Environment): Request {
  const more = Object.entries(others).find(([, value]) => value !== undefined && value !== false)
  if (more) return refused(`--verify goes with --repo alone, not with --${more[0]}`)
  if (repo === undefined) return refused('--verify needs --repo: a clone at the commit of the proof')
  return { kind: 'verify', file: located(verify, environment), repository: located(repo, environment) }
}

/** npm runs its scripts in the package's directory and says where it was called. */
function located(path: string, environment: Environment): string {
  return resolve(environment.INIT_CWD ?? '.', path)
}

const NO_KEY = '--live needs the key of the model endpoint in OPENAI_API_KEY or CODEX_MAX_FIX_API_KEY'

function liveInputs(values: Values, apiKey: string): Live {
  const names = ['base-url', 'model', 'max-cost-usd'] as const
  const given = names.flatMap(name => (values[name] === undefined ? [] : [[name, values[name]]]))
  return { 'openai-api-key': apiKey, ...Object.fromEntries(given) }
}

function isSample(name: string): name is SampleName {
  return Object.hasOwn(samples, name)
}

function refused(message: string): Extract<Request, { kind: 'refused' }> {
  return { kind: 'refused', message, exitCode: 2 }
}
