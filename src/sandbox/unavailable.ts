import { existsSync, readFileSync } from 'node:fs'
import type { SelfTest } from './self-test.ts'

/** Why there is no sandbox: the program is not there, the machine forbids it, or it does not hold. */
export type Cause =
  | { readonly kind: 'missing' }
  | { readonly kind: 'architecture'; readonly name: string }
  | Exclude<SelfTest, { readonly kind: 'held' }>

/** What the kernel says about namespaces of unprivileged users, by the last part of the setting's name. */
export type KernelSettings = Readonly<Record<(typeof SETTINGS)[number], string | null>>

const SETTINGS = [
  'apparmor_restrict_unprivileged_userns',
  'unprivileged_userns_clone',
  'max_user_namespaces',
] as const
const ROOTS = { max_user_namespaces: '/proc/sys/user' } as Readonly<Record<string, string>>
const OUTPUT_CHARS = 300

export function kernelSettings(): KernelSettings {
  const values = SETTINGS.map(name => {
    const path = `${ROOTS[name] ?? '/proc/sys/kernel'}/${name}`
    return [name, existsSync(path) ? readFileSync(path, 'utf8').trim() : null]
  })
  return Object.fromEntries(values)
}

/** One sentence with the remedy of its cause. */
export function unavailableReason(cause: Cause, settings: KernelSettings): string {
  switch (cause.kind) {
    case 'missing':
      return 'bubblewrap is not installed, and commands run in nothing less: run `sudo apt-get install bubblewrap` in an earlier step'
    case 'architecture':
      return `system calls cannot be filtered on ${cause.name}: run this job on x64 or arm64`
    case 'broken':
      return `bubblewrap runs, but does not hold (${cause.what.join('; ')}): install your distribution's own bubblewrap`
    case 'refused':
      return `bubblewrap cannot confine a command here (${said(cause.output)}): ${remedy(settings)}`
  }
}

function remedy(settings: KernelSettings): string {
  if (settings.apparmor_restrict_unprivileged_userns === '1')
    return 'AppArmor forbids it; load the profile for /usr/bin/bwrap that the README shows, or leave `sandbox-setup: auto` and let the job have passwordless sudo'
  if (settings.unprivileged_userns_clone === '0')
    return 'run `sudo sysctl kernel.unprivileged_userns_clone=1` in an earlier step'
  if (settings.max_user_namespaces === '0')
    return 'run `sudo sysctl user.max_user_namespaces=10000` in an earlier step'
  return 'a container needs `options: --security-opt seccomp=unconfined --security-opt apparmor=unconfined --security-opt systempaths=unconfined`, or leave out `container:`'
}

function said(output: string): string {
  const line = output.split('\n').findLast(line => line.trim() !== '') ?? 'it says nothing'
  return line.slice(0, OUTPUT_CHARS)
}
