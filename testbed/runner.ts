import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { asConfinedAsHere } from './confinement.ts'

/** No run of the testbed is meant to take so long: this one hangs. */
const LONGEST_RUN_MS = 120_000

const ROOT = join(import.meta.dirname, '..')

export type ActionRun = {
  readonly checkout: string
  /** By name as in action.yml; what is not given has its default, as the runner does it. */
  readonly inputs: Readonly<Record<string, string>>
  readonly event: {
    readonly name: string
    readonly payload?: unknown
    readonly ref?: string
    readonly sha: string
    readonly actor?: string
  }
  readonly apiUrl?: string
  readonly serverUrl?: string
  /** Owner and name. */
  readonly repository?: string
  /** On top of what the runner sets; also overrules it. */
  readonly environment?: Readonly<Record<string, string>>
  /** The bundle to run; dist of this repository by default. */
  readonly entry?: string
  /** What Node is started with, as a program and its arguments: a machine that lacks something. */
  readonly within?: readonly string[]
  /** Called with the running action: to signal it, or to watch it. */
  readonly started?: (child: ChildProcess) => void
  /** Called with what it prints, as it prints it. */
  readonly printed?: (text: string) => void
}

export type ActionResult = {
  readonly exitCode: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly state: Readonly<Record<string, string>>
  /** `$RUNNER_TEMP`. */
  readonly runnerTemp: string
  readonly environment: Readonly<Record<string, string>>
  readonly durationMs: number
}

/** Starts the bundled action as the runner starts it: inputs and file commands by environment, in the workspace. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const directory = await realpath(
    await mkdtemp(join(run.environment?.TMPDIR ?? '/tmp', 'codex-max-fix-run-')),
  )
  const environment = await environmentOf(run, directory)
  const start = performance.now()
  const { exitCode, log } = await node(run.entry ?? join(ROOT, 'dist/index.js'), environment, run)
  const durationMs = performance.now() - start
  return { exitCode, log, durationMs, environment, ...(await fileCommands(environment)) }
}

/** Starts the action's post step with the state that the main step has saved. */
export async function runPost(run: ActionRun, result: ActionResult): Promise<ActionResult> {
  const saved = Object.entries(result.state).map(([name, value]) => [`STATE_${name}`, value])
  const environment = { ...result.environment, ...Object.fromEntries(saved) }
  const start = performance.now()
  const { exitCode, log } = await node(join(ROOT, 'dist/post/index.js'), environment, {
    checkout: run.checkout,
  })
  return {
    exitCode,
    log,
    durationMs: performance.now() - start,
    environment,
    ...(await fileCommands(environment)),
  }
}

const RUNNERS_TOKEN = /^\$\{\{ github\.token \}\}$/

/** The defaults of action.yml, with the runner's own token for `${{ github.token }}`. */
export async function defaultInputs(): Promise<Record<string, string>> {
  const action = parse(await readFile(join(ROOT, 'action.yml'), 'utf8'))
  const entries = Object.entries<{ default?: string }>(action.inputs)
  return Object.fromEntries(
    entries.map(([name, input]) => [name, String(input.default ?? '').replace(RUNNERS_TOKEN, '')]),
  )
}

async function environmentOf(asked: ActionRun, directory: string): Promise<Record<string, string>> {
  const run = asConfinedAsHere(asked)
  const inputs = { ...(await defaultInputs()), ...run.inputs }
  const given = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ])
  const commands = join(directory, 'temp/_runner_file_commands')
  await mkdir(commands, { recursive: true })
  const files = {
    GITHUB_OUTPUT: 'set_output',
    GITHUB_STATE: 'save_state',
    GITHUB_STEP_SUMMARY: 'step_summary',
    GITHUB_ENV: 'set_env',
    GITHUB_PATH: 'add_path',
  }
  const paths = Object.entries(files).map(([name, file]) => [name, join(commands, file)] as const)
  for (const [, path] of paths) await writeFile(path, '')
  const event = join(directory, 'event.json')
  await writeFile(event, JSON.stringify(run.event.payload ?? {}))
  const { PATH = '', HOME = '', LANG = 'C.UTF-8' } = process.env
  return {
    PATH,
    HOME,
    LANG,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: run.checkout,
    GITHUB_REPOSITORY: run.repository ?? 'octo/demo',
    GITHUB_EVENT_NAME: run.event.name,
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: run.event.ref ?? 'refs/heads/main',
    GITHUB_SHA: run.event.sha,
    GITHUB_ACTOR: run.event.actor ?? 'octocat',
    GITHUB_TRIGGERING_ACTOR: run.event.actor ?? 'octocat',
    GITHUB_RUN_ID: '4242',
    GITHUB_API_URL: run.apiUrl ?? 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: run.serverUrl ?? 'http://127.0.0.1:9',
    RUNNER_TEMP: join(directory, 'temp'),
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(paths),
    ...Object.fromEntries(given),
    ...run.environment,
  }
}

type Ended = { readonly exitCode: number | null; readonly log: string }

function node(
  entry: string,
  environment: Record<string, string>,
  run: Pick<ActionRun, 'checkout' | 'started' | 'printed' | 'within'>,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const [program = '', ...args] = [...(run.within ?? []), process.execPath, entry]
    const child = spawn(program, args, {
      cwd: run.checkout,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => {
        chunks.push(text)
        run.printed?.(text)
      })
    }
    child.on('error', reject)
    child.on('close', exitCode => resolve({ exitCode, log: chunks.join('') }))
    run.started?.(child)
    setTimeout(() => child.kill('SIGKILL'), LONGEST_RUN_MS).unref()
  })
}

async function fileCommands(environment: Readonly<Record<string, string>>) {
  const text = (name: string): Promise<string> => readFile(environment[name] ?? '', 'utf8')
  return {
    outputs: keyValues(await text('GITHUB_OUTPUT')),
    state: keyValues(await text('GITHUB_STATE')),
    summary: await text('GITHUB_STEP_SUMMARY'),
    runnerTemp: environment.RUNNER_TEMP ?? '',
  }
}

/** `name<<DELIMITER`, lines, `DELIMITER`; the last value of a name stands. Source: actions/runner, FileCommandManager.cs. */
function keyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '') ?? []
    if (!name || !delimiter) continue
    const end = lines.indexOf(delimiter, at + 1)
    values[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}
