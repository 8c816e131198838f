import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Baseline, readBaseline } from '../../src/sandbox/baseline.ts'
import { type Collector, collectChange } from '../../src/sandbox/collect.ts'
import type { Sandbox, SandboxOptions } from '../../src/sandbox/commands.ts'
import { openRepository } from '../../src/sandbox/repository.ts'
import { openSandbox } from '../../src/sandbox/sandbox.ts'
import { openScene, type Scene } from '../../src/sandbox/scene.ts'
import { copyCheckout, removeCopy, type Workspace } from '../../src/sandbox/workspace.ts'
import { available } from '../capability.ts'

/** A path ends in `*` where the file is executable; a content that begins with `->` is the target of a link. */
export type Files = Readonly<Record<string, string | Buffer>>

/** Whether a copy can stand at the checkout's own path on this machine. */
export const CAN_BIND = canBind()
export const COMMAND_ENVIRONMENT = { PATH: process.env.PATH ?? '', HOME: '/root', LC_ALL: 'C' }
/** How commands are confined in tests that do not ask for more. */
export const MODE = CAN_BIND ? ('strict' as const) : ('off' as const)
const SANDBOX = {
  mode: MODE,
  trackingId: '',
  environment: COMMAND_ENVIRONMENT,
  allowedHosts: [],
  setup: 'never' as const,
}

/** A committed checkout beside an empty directory for what is temporary. */
export function checkoutOf(
  files: Files,
  options: { readonly name?: string; readonly init?: readonly string[] } = {},
) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-')))
  const checkout = join(root, options.name ?? 'checkout')
  const temp = join(root, 'temp')
  mkdirSync(checkout)
  mkdirSync(temp)
  git(checkout, 'init', '--quiet', '--initial-branch=main', ...(options.init ?? []))
  lay(checkout, files)
  git(checkout, 'add', '--all')
  git(checkout, 'commit', '--quiet', '--allow-empty', '--message=base')
  return { root, checkout, temp, [Symbol.dispose]: () => remove(root) }
}

export type Checkout = ReturnType<typeof checkoutOf>

export function lay(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name.replace(/\*$/, ''))
    mkdirSync(dirname(path), { recursive: true })
    if (typeof content === 'string' && content.startsWith('->')) symlinkSync(content.slice(2), path)
    else writeFileSync(path, content)
    if (name.endsWith('*')) chmodSync(path, 0o755)
  }
}

export function git(directory: string, ...args: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@example.com',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'gc.auto=0',
  ]
  const environment = {
    PATH: process.env.PATH ?? '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  }
  const options = {
    cwd: directory,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
  }
  return execFileSync('git', [...identity, ...args], options).toString()
}

/** `strict` where this machine can, unless `change` says otherwise. */
export function openHere(
  { checkout, temp }: Checkout,
  change: Partial<SandboxOptions> = {},
): Promise<Sandbox> {
  const scratch = mkdtempSync(join(temp, 'scratch-'))
  const { signal } = new AbortController()
  return openSandbox({ checkout, runnerTemp: temp, scratch, ...SANDBOX, signal, ...change })
}

/** A copy without a scene. */
export async function openWorkspace(sandbox: Sandbox): Promise<Workspace> {
  const root = await copyCheckout(sandbox.options)
  return { root, run: sandbox.commandsIn(root), [Symbol.asyncDispose]: () => removeCopy(root) }
}

export function openTestScene({ checkout, temp }: Checkout): Scene {
  const cancel = new AbortController().signal
  return openScene({ checkout, runnerTemp: temp, sandbox: SANDBOX, cancel })
}

/** What a run that does `act` in a copy of the checkout has changed. */
export async function changed(
  place: Checkout,
  act: (copy: string) => void,
  byproducts: readonly string[] = [],
) {
  const baseline = await readBaseline(place.checkout)
  const collector = collectorFor(place, baseline, byproducts)
  const copy = join(place.temp, 'copy')
  execFileSync('cp', ['-a', place.checkout, copy])
  act(copy)
  const collected = await collectChange(collector, copy)
  const patch = await collector.repository.diff(collected.change)
  return { ...collected, patch, copy, baseline }
}

function collectorFor(place: Checkout, baseline: Baseline, byproducts: readonly string[]): Collector {
  return { baseline, repository: openRepository(baseline, place.temp), byproducts: new Set(byproducts) }
}

function remove(root: string): void {
  execFileSync('chmod', ['-R', 'u+rwX', root])
  rmSync(root, { recursive: true, force: true })
}

/** Where everything is required, a machine that cannot bind is a failure. */
function canBind(): boolean {
  const can = available('bubblewrap')
  if (!can && process.env.REQUIRE_ALL === '1')
    throw new Error('bubblewrap is required, and does not work here')
  return can
}
