import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { homeViews, type View } from './home-views.ts'

/** What is where for commands, besides `/` to read only: the same for every copy. */
export type Plan = {
  /** Replaced by something empty. A path below another of them is not named again. */
  readonly masked: readonly string[]
  /** Seen nevertheless. */
  readonly views: readonly View[]
  /** Files that are there and lead nowhere. */
  readonly dead: readonly string[]
  /** Null where HOME belongs to the checkout. */
  readonly home: string | null
}

export type PlanQuestion = {
  readonly checkout: string
  readonly runnerTemp: string
  readonly environment: Readonly<Record<string, string>>
}

/** Sockets of services, files of users and of the runner. */
const MASKED = ['/run', '/var/run', '/tmp', '/var/tmp', '/home', '/root', '/github']
/** Never masked as a whole, even where a checkout lies right below: nothing would run. */
const SYSTEM =
  /^\/(?:bin|boot|dev|etc|lib\w*|nix|opt|proc|sbin|snap|sys|usr(?:\/(?:bin|lib\w*|libexec|local|sbin|share|src))?|var(?:\/lib)?)?$/
/** A runner's own directory has these: https://github.com/actions/runner, src/Runner.Common/Constants.cs. */
const RUNNERS_FILES = ['.runner', '.credentials']
/** Only root may read them, which a container's root does. */
const SECRET_FILES = ['/etc/shadow', '/etc/gshadow', '/etc/shadow-', '/etc/gshadow-', '/etc/sudoers']
const SOCKETS = '/proc/net/unix'

export function planOf(question: PlanQuestion): Plan {
  const { checkout, runnerTemp, environment } = question
  const home = homeOf(question)
  const places = [...MASKED, ...(home ? [home] : []), runnerTemp, dirname(runnerTemp), dirname(checkout)]
  const masked = outermost(
    [...places, ...runnersOwn(runnerTemp), ...runnersOwn(checkout)].flatMap(realDirectory),
  )
  const kept = [checkout, runnerTemp, ...(home ? [home] : [])]
  const views = homeViews(environment, home ?? '/nowhere').filter(
    view =>
      isDirectory(view.path) && !kept.some(path => holds(view.path, path)) && !holds(checkout, view.path),
  )
  const needed = views.filter(({ kind, path }) => kind === 'write-aside' || isBelow(masked, path))
  return { masked, views: distinct(needed), dead: deadFiles(masked, checkout), home }
}

/** Whether a path is another or leads to it. */
export function holds(directory: string, path: string): boolean {
  return path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`)
}

/** Whether there is a directory that this user may enter. */
export function isDirectory(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    return false
  }
}

function homeOf({ checkout, environment }: PlanQuestion): string | null {
  const home = environment.HOME ?? ''
  return /^\/./.test(home) && !holds(checkout, home) && !SYSTEM.test(home) ? home.replace(/\/+$/, '') : null
}

/** The directories above a path that belong to a runner: they hold its credentials and other actions. */
function runnersOwn(path: string): string[] {
  const above = dirname(path)
  const found = RUNNERS_FILES.some(name => existsSync(join(above, name))) ? [above] : []
  return above === '/' ? found : [...found, ...runnersOwn(above)]
}

/** Nothing of a link: what it leads to is replaced. */
function realDirectory(path: string): string[] {
  if (!isDirectory(path)) return []
  const real = realpathSync(path)
  return SYSTEM.test(real) ? [] : [real]
}

function outermost(paths: readonly string[]): string[] {
  const unique = [...new Set(paths)]
  return unique.filter(path => !unique.some(other => other !== path && holds(other, path)))
}

/** The first of two views of one path, or of one within the other, stands. */
function distinct(views: readonly View[]): View[] {
  const taken: View[] = []
  for (const view of views) {
    const known = taken.some(other => holds(other.path, view.path) && other.kind === view.kind)
    if (!known) taken.push(view)
  }
  return taken
}

function isBelow(directories: readonly string[], path: string): boolean {
  return directories.some(directory => holds(directory, path))
}

/** To connect to a socket takes no write to its directory, so each that lies outside of what is masked is covered. */
function deadFiles(masked: readonly string[], checkout: string): string[] {
  const listed = existsSync(SOCKETS) ? readFileSync(SOCKETS, 'utf8').split('\n') : []
  const sockets = new Set(listed.flatMap(line => / (\/[^\n]*)$/.exec(line)?.[1] ?? []))
  return [...sockets, ...SECRET_FILES].filter(
    path => existsSync(path) && !isBelow([...masked, checkout], realpathSync(path)),
  )
}
