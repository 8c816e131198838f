import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { holds, type Plan } from './plan.ts'

/** What commands in one copy have for themselves, beside the copy on the host's disk. */
export type PrivatePlace = {
  readonly home: string
  readonly tmp: string
  readonly varTmp: string
  readonly layers: readonly Layer[]
  /** The mounts of the layers, as mount(8) reads them. */
  readonly table: string
}

/** A directory of the host with what commands write to it laid over it, which stays here. */
export type Layer = { readonly path: string; readonly view: string }

/** Below the directory that holds a copy. Null layers: overlays do not work here, and views are to read only. */
export function privatePlace(directory: string, { views }: Pick<Plan, 'views'>): PrivatePlace {
  const layered = views.filter(({ kind, path }) => kind === 'write-aside' && isPlain(path))
  const layers = layered.map(({ path }, at) => ({ path, view: join(directory, `layer-${at}`, 'view') }))
  return {
    home: join(directory, 'home'),
    tmp: join(directory, 'tmp'),
    varTmp: join(directory, 'var-tmp'),
    layers,
    table: join(directory, 'layers'),
  }
}

/** Makes it when the first command comes; later there is nothing to do. */
export function layOut({ home, tmp, varTmp, layers, table }: PrivatePlace): void {
  if (lstatSync(table, { throwIfNoEntry: false })) return
  for (const directory of [home, tmp, varTmp]) mkdirSync(directory, { recursive: true })
  const lines = layers.map(({ path, view }) => {
    const [upper, work] = [join(view, '../upper'), join(view, '../work')]
    for (const directory of [view, upper, work]) mkdirSync(directory, { recursive: true })
    return `overlay ${view} overlay lowerdir=${path},upperdir=${upper},workdir=${work},userxattr 0 0\n`
  })
  writeFileSync(table, lines.join(''))
}

/**
 * Makes the way to a mount point below what commands write to. A link there, left by the command before, would have
 * bubblewrap make directories wherever it leads.
 */
export function clearWay(root: string, inside: string, path: string): void {
  if (!holds(inside, path) || path === inside) return
  let at = root
  for (const name of relative(inside, path).split('/')) {
    at = join(at, name)
    const found = lstatSync(at, { throwIfNoEntry: false })
    if (found && !found.isDirectory()) rmSync(at)
    if (!found?.isDirectory()) mkdirSync(at)
  }
}

/** Neither the table of mounts nor overlay's options can hold everything that a path can. */
function isPlain(path: string): boolean {
  return /^[\w./@+~-]+$/.test(path)
}
