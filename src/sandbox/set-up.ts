import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Cause, KernelSettings } from './unavailable.ts'

/** What may be done to a machine without a sandbox; each answer says whether it went well. */
export type Machine = {
  /** The machine's own description, /etc/os-release. */
  readonly release: string
  readonly settings: KernelSettings
  readonly has: (program: string) => boolean
  /** Runs a program as root. */
  readonly asRoot: (argv: readonly string[]) => Promise<boolean>
  /** Writes a file for this run and answers its path. */
  readonly keep: (name: string, text: string) => string
}

const TRIES = 3
const TIMEOUT_MS = 180_000
const APT_GET = '/usr/bin/apt-get'
const PARSER = ['/usr/sbin/apparmor_parser', '/sbin/apparmor_parser']
const QUIETLY = ['--quiet', '--yes', '-o', 'DPkg::Lock::Timeout=60']
const DEBIAN = /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m

/** For this one program, instead of a setting for all. Source: AppArmor's own profile for programs that make user namespaces. */
const PROFILE = `abi <abi/4.0>,
include <tunables/global>
profile bwrap /usr/bin/bwrap flags=(unconfined) {
  userns,
}
`

/** Mends a machine on which no sandbox could be opened. Answers what was done, for people; null where nothing was. */
export async function setUp(cause: Cause, machine: Machine): Promise<string | null> {
  const { settings, release, has } = machine
  if (cause.kind === 'missing' && DEBIAN.test(release) && has(APT_GET)) return install(machine)
  const parser = PARSER.find(has)
  const isForbidden = cause.kind === 'refused' && settings.apparmor_restrict_unprivileged_userns === '1'
  return isForbidden && parser ? loadProfile(machine, parser) : null
}

async function install({ asRoot }: Machine): Promise<string | null> {
  const installing = [APT_GET, 'install', ...QUIETLY, '--no-install-recommends', 'bubblewrap']
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    if (await asRoot(installing))
      return 'bubblewrap was not installed; this run has installed it with apt-get'
    if (attempt < TRIES) await asRoot([APT_GET, 'update', '--quiet'])
  }
  return null
}

async function loadProfile({ asRoot, keep }: Machine, parser: string): Promise<string | null> {
  const loaded = await asRoot([parser, '--replace', '--skip-cache', keep('apparmor-profile', PROFILE)])
  return loaded
    ? 'AppArmor forbade bubblewrap to make namespaces; this run has loaded a profile for /usr/bin/bwrap that allows it, until the machine starts again'
    : null
}

/** This machine, on which a program runs as root where the user is root or sudo asks for no password. */
export function thisMachine(settings: KernelSettings, scratch: string, signal: AbortSignal): Machine {
  const before = process.getuid?.() === 0 ? [] : ['/usr/bin/sudo', '-n', '--']
  return {
    release: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    settings,
    has: existsSync,
    asRoot: async argv => {
      const [program = '', ...args] = [...before, ...argv]
      const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }
      const options = { env, signal, timeout: TIMEOUT_MS, cwd: '/', maxBuffer: 64 * 1024 * 1024 }
      return promisify(execFile)(program, args, options).then(
        () => true,
        () => false,
      )
    },
    keep: (name, text) => {
      const path = join(scratch, name)
      writeFileSync(path, text)
      return path
    },
  }
}
