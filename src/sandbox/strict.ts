import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runProgram } from '../platform/command.ts'
import { SandboxError } from '../platform/errors.ts'
import { PROCESS_MARK } from '../platform/processes.ts'
import { type Abilities, bubblewrap, FILTER_DESCRIPTOR, mountPoints } from './bubblewrap.ts'
import { nothingBlocked, type RunCommand, type Sandbox, type SandboxOptions, shell } from './commands.ts'
import { SET_LIMITS } from './limits.ts'
import { planOf } from './plan.ts'
import { clearWay, layOut, privatePlace } from './private-place.ts'
import { seccompFilter } from './seccomp.ts'
import { selfTest } from './self-test.ts'
import { type Cause, type KernelSettings, kernelSettings, unavailableReason } from './unavailable.ts'
import type { WayOut } from './way-out.ts'

/** Never from the PATH: what lies there may come from the checkout. */
const PROGRAMS = ['/usr/bin/bwrap', '/usr/local/bin/bwrap']

const MOST: Abilities = { recent: true, layers: 'unshare' }

/** Opens the sandbox that passes the self-test. Throws SandboxError, with the remedy, where none does. */
export async function openStrict(options: SandboxOptions): Promise<Sandbox> {
  const tried = await tryStrict(options)
  if ('commandsIn' in tried) return tried
  const settings = kernelSettings()
  const done = options.setup === 'auto' ? await mend(tried, settings, options) : null
  if (done === null) throw new SandboxError(unavailableReason(tried, settings))
  const again = await tryStrict(options)
  if ('commandsIn' in again) return { ...again, notes: [done] }
  throw new SandboxError(`${unavailableReason(again, settings)} (${done})`)
}

/** Loaded where it is needed: most machines are as they should be. */
async function mend(cause: Cause, settings: KernelSettings, { scratch, signal }: SandboxOptions) {
  const { setUp, thisMachine } = await import('./set-up.ts')
  return setUp(cause, thisMachine(settings, scratch, signal))
}

async function tryStrict(options: SandboxOptions): Promise<Sandbox | Cause> {
  const program = (options.programs ?? PROGRAMS).find(path => existsSync(path))
  if (program === undefined) return { kind: 'missing' }
  const filter = seccompFilter(process.arch)
  if (filter === null) return { kind: 'architecture', name: process.arch }
  writeFileSync(filterFile(options), filter)
  const wayOut = await wayOutOf(options)
  const found = await firstThatHolds(options, { bubblewrap: program, wayOut })
  if ('commandsIn' in found) return { ...found, ...closing(wayOut) }
  await wayOut?.[Symbol.asyncDispose]()
  return found
}

type Found = Pick<Sandbox, 'kind' | 'options' | 'commandsIn'>

async function firstThatHolds(
  options: SandboxOptions,
  means: Omit<Means, 'abilities'>,
): Promise<Found | Cause> {
  let refusal: Cause = { kind: 'missing' }
  for (let abilities: Abilities | null = MOST; abilities; ) {
    const commandsIn = confinedCommands(options, { ...means, abilities })
    const result = await selfTest(options, commandsIn)
    if (result.kind === 'held') return { kind: 'strict', options, commandsIn }
    // One that runs commands and does not hold will not hold with less.
    if (result.kind === 'broken') return result
    refusal = result
    abilities = lesser(abilities, result.output)
  }
  return refusal
}

/** Loaded where it is wanted: most runs begin without it. */
async function wayOutOf({ allowedHosts, scratch }: SandboxOptions): Promise<WayOut | null> {
  if (allowedHosts.length === 0) return null
  const { openWayOut } = await import('./way-out.ts')
  return openWayOut(allowedHosts, scratch)
}

function closing(wayOut: WayOut | null): Pick<Sandbox, 'blocked' | 'close' | 'notes'> {
  if (wayOut === null) return nothingBlocked
  return { ...nothingBlocked, blocked: wayOut.blocked, close: async () => wayOut[Symbol.asyncDispose]() }
}

type Means = {
  readonly bubblewrap: string
  readonly abilities: Abilities
  readonly wayOut: WayOut | null
}

/** What may be enough where this much was refused; null where there is nothing less. */
function lesser({ recent, layers }: Abilities, output: string): Abilities | null {
  if (recent && /unknown option/i.test(output)) return { recent: false, layers }
  switch (layers) {
    case 'unshare':
      return { recent, layers: 'bubblewrap' }
    case 'bubblewrap':
      return { recent, layers: 'none' }
    case 'none':
      return null
  }
}

/** The outer program sees nothing of what commands are given: a search path for libraries would be obeyed outside. */
function confinedCommands(options: SandboxOptions, means: Means) {
  const { checkout, scratch } = options
  const plan = planOf(options)
  const inside = insideEnvironment(options)
  const setUp = `${SET_LIMITS}; exec ${FILTER_DESCRIPTOR}<'${filterFile(options).replaceAll("'", "'\\''")}'`
  const user = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  return (copy: string): RunCommand => {
    const place = privatePlace(dirname(copy), plan)
    return (command, bounds) => {
      const cwd = join(checkout, command.directory)
      const where = { ...means, plan, place, copy, checkout, cwd }
      const confinement = { ...where, environment: inside, user }
      layOut(place)
      for (const { root, inside, path } of mountPoints(confinement)) clearWay(root, inside, path)
      const argv = [...bubblewrap(confinement), ...shell(command.text)]
      return runProgram(
        { argv, cwd: '/', environment: outsideEnvironment(options, copy), setUp },
        bounds,
        scratch,
      )
    }
  }
}

/** The mark is for the post step: an action that is killed in the moment before bubblewrap asks to die with it leaves one. */
function outsideEnvironment({ trackingId }: SandboxOptions, copy: string): Record<string, string> {
  const tracking = trackingId === '' ? {} : { RUNNER_TRACKING_ID: trackingId }
  return { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', ...tracking, [PROCESS_MARK]: copy }
}

function insideEnvironment({ environment, checkout }: SandboxOptions): Record<string, string> {
  const own = { ...environment, GITHUB_WORKSPACE: checkout }
  return 'TMPDIR' in own ? { ...own, TMPDIR: '/tmp' } : own
}

function filterFile({ scratch }: SandboxOptions): string {
  return join(scratch, 'system-calls')
}
