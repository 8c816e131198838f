import { join } from 'node:path'
import { holds, type Plan } from './plan.ts'
import type { PrivatePlace } from './private-place.ts'
import type { WayOut } from './way-out.ts'

/** What bubblewrap and the kernel of this machine can do; all of it, where nothing is known to the contrary. */
export type Abilities = {
  /** `--disable-userns` and `--size`: bubblewrap 0.8; the filter of system calls stands for the first. */
  readonly recent: boolean
  /**
   * What mounts overlays: unshare(1), or where AppArmor lets bubblewrap alone do it, that; or nothing, where they do
   * not work (before Linux 5.11, on top of another overlay) and caches are to read only.
   */
  readonly layers: 'unshare' | 'bubblewrap' | 'none'
}

export type Confinement = {
  /** The program. */
  readonly bubblewrap: string
  readonly abilities: Abilities
  readonly plan: Plan
  readonly place: PrivatePlace
  /** The private copy, as the host sees it. */
  readonly copy: string
  /** Where commands see it. */
  readonly checkout: string
  readonly cwd: string
  /** All that commands find in theirs. */
  readonly environment: Readonly<Record<string, string>>
  /** Where something may be reached: what the sandbox is given for it. */
  readonly wayOut: Pick<WayOut, 'binds' | 'before' | 'environment'> | null
  readonly user: { readonly uid: number; readonly gid: number }
}

/** The descriptor on which bubblewrap reads the filter of system calls. */
export const FILTER_DESCRIPTOR = 9

const NAMESPACES = ['user', 'pid', 'net', 'ipc', 'uts', 'cgroup-try'].map(name => `--unshare-${name}`)
const SHARED_MEMORY_BYTES = 1024 * 1024 * 1024
const MOUNT_LAYERS = ['/bin/sh', '-c', '/usr/bin/mount -n -i -a -T "$0" && exec "$@"']

/**
 * The argv of the sandbox, to which a command is added: namespaces of its own that end as a whole with its first
 * process or with ours; that one stays in our process group (no --new-session: the wrapper's setsid has cut off the
 * terminal), where its end is waited for. `/` is read only, what is masked is empty, the copy stands at the checkout's
 * path. Layers are mounted around it, as whatever is inside has given up the right to mount.
 */
export function bubblewrap(confinement: Confinement): string[] {
  const { abilities, place, bubblewrap, wayOut } = confinement
  const inner = [
    bubblewrap,
    ...flags(confinement),
    ...mounts(confinement),
    ...surroundings(confinement),
    '--',
  ]
  const whole = [...inner, ...(wayOut?.before ?? [])]
  if (abilities.layers === 'none' || place.layers.length === 0) return whole
  return [...mounting(confinement), ...MOUNT_LAYERS, place.table, ...whole]
}

/** Where mounts can be made that nobody else sees. */
function mounting({ abilities, bubblewrap, user }: Confinement): string[] {
  if (abilities.layers === 'unshare') {
    const mapped = user.uid === 0 ? [] : ['--user', '--map-root-user']
    return ['/usr/bin/unshare', ...mapped, '--mount', '--']
  }
  const rights = ['--unshare-user', '--uid', '0', '--gid', '0', '--cap-add', 'CAP_SYS_ADMIN']
  return [bubblewrap, ...rights, '--die-with-parent', '--dev-bind', '/', '/', '--']
}

export type MountPoint = { readonly root: string; readonly inside: string; readonly path: string }

/** Of the mount points those that lie within what commands may write: `inside`, which on the host is `root`. */
export function mountPoints(confinement: Confinement): MountPoint[] {
  const { plan, checkout } = confinement
  const roots = ownPlaces(confinement)
  const paths = [checkout, ...roots.map(([at]) => at), ...plan.views.map(({ path }) => path)]
  return paths.flatMap(path => {
    const around = roots.filter(([at]) => at !== path && holds(at, path))
    const [nearest] = around.toSorted(([a], [b]) => b.length - a.length)
    return nearest ? [{ root: nearest[1], inside: nearest[0], path }] : []
  })
}

function flags({ abilities, user }: Confinement): string[] {
  const { uid, gid } = user
  const who = ['--uid', String(uid), '--gid', String(gid), '--cap-drop', 'ALL', '--die-with-parent']
  const nested = abilities.recent ? ['--disable-userns'] : []
  return [...NAMESPACES, ...nested, ...who, '--seccomp', String(FILTER_DESCRIPTOR)]
}

function surroundings({ environment, cwd, wayOut }: Confinement): string[] {
  const variables = Object.entries({ ...environment, ...wayOut?.environment }).flatMap(([name, value]) => [
    '--setenv',
    name,
    value,
  ])
  return ['--clearenv', ...variables, '--chdir', cwd]
}

type Mount = { readonly at: string; readonly argv: readonly string[] }

function mounts(confinement: Confinement): string[] {
  const { plan, copy, checkout, abilities, wayOut, user } = confinement
  const own = owned(confinement)
  const replaced = plan.masked.filter(path => !own.some(({ at }) => at === path))
  const views = plan.views.map(view => viewed(confinement, view.path, view.kind === 'write-aside'))
  const all = [
    ...replaced.map(at => ({ at, argv: ['--tmpfs', at] })),
    ...own,
    ...views,
    { at: checkout, argv: ['--bind', copy, checkout] },
    ...(wayOut?.binds ?? []).map(([source, at]) => ({ at, argv: ['--ro-bind', source, at] })),
  ]
  // What lies deeper comes later, or it would be covered.
  const ordered = all.toSorted((a, b) => depth(a.at) - depth(b.at)).flatMap(({ argv }) => argv)
  const dead = plan.dead.flatMap(path => ['--ro-bind', '/dev/null', path])
  const sized = abilities.recent ? ['--size', String(SHARED_MEMORY_BYTES)] : []
  const devices = [
    '--dev',
    '/dev',
    ...sized,
    '--tmpfs',
    '/dev/shm',
    '--remount-ro',
    '/dev',
    '--proc',
    '/proc',
  ]
  // Settings of the kernel ask for root's number alone, and for no capability.
  const settings = user.uid === 0 ? ['/proc'] : []
  const closed = [...replaced, ...settings].flatMap(path => ['--remount-ro', path])
  return ['--ro-bind', '/', '/', ...devices, ...dead, ...ordered, ...closed]
}

function owned(confinement: Confinement): Mount[] {
  return ownPlaces(confinement).map(([at, source]) => ({ at, argv: ['--bind', source, at] }))
}

/** The directories that commands have for themselves, each with what it is on the host. */
function ownPlaces({ plan, place }: Confinement): [at: string, source: string][] {
  const home: [string, string][] = plan.home ? [[plan.home, place.home]] : []
  return [...new Map([['/tmp', place.tmp], ['/var/tmp', place.varTmp], ...home])]
}

function viewed({ place, abilities }: Confinement, path: string, writeAside: boolean): Mount {
  const layer =
    writeAside && abilities.layers !== 'none' ? place.layers.find(layer => layer.path === path) : undefined
  return { at: path, argv: layer ? ['--bind', layer.view, path] : ['--ro-bind', path, path] }
}

function depth(path: string): number {
  return join(path).split('/').length
}
