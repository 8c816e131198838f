import type { Finding } from '../../../platform/finding.ts'
import type { FileChange } from '../../../sandbox/change.ts'
import { visiblePath } from '../fold-path.ts'
import type { Before } from '../leaving.ts'

/** Run by npm and its kin when the package, or one that depends on it, is installed. */
const LIFECYCLE = /^(?:pre|post)?(?:install|prepare|pack|publish|publishOnly|uninstall|version)$/
const NAMES_SHOWN = 5

/** What a package.json says anew: packages of others, and commands that run by themselves. */
export function packageFlags(file: FileChange, { read }: Before): Finding[] {
  if (file.kind === 'delete' || !/(?:^|\/)package\.json$/i.test(file.path)) return []
  const [before, after] = [parsed(read(file.path) ?? ''), parsed(file.content.toString())]
  const flag = (rule: string, names: readonly string[], what: string): Finding[] =>
    names.length === 0
      ? []
      : [
          {
            file: file.path,
            line: null,
            rule,
            sentence: `${visiblePath(file.path)} ${what}: ${shown(names)}`,
          },
        ]
  return [
    ...flag('dependency', changed(dependenciesOf(before), dependenciesOf(after)), 'takes in code of others'),
    ...flag(
      'lifecycle',
      changed(scriptsOf(before), scriptsOf(after)),
      'names a command that runs when it is installed or packed',
    ),
  ]
}

type Manifest = Readonly<Record<string, unknown>>

function dependenciesOf(manifest: Manifest): Manifest {
  const parts = [
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'peerDependencies',
    'overrides',
    'resolutions',
  ]
  return Object.assign({}, ...parts.map(part => recordOf(manifest[part])))
}

function scriptsOf(manifest: Manifest): Manifest {
  return Object.fromEntries(
    Object.entries(recordOf(manifest.scripts)).filter(([name]) => LIFECYCLE.test(name)),
  )
}

function changed(before: Manifest, after: Manifest): string[] {
  return Object.keys(after).filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

function shown(names: readonly string[]): string {
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : ''
  return names.slice(0, NAMES_SHOWN).map(visiblePath).join(', ') + more
}

function parsed(text: string): Manifest {
  try {
    return recordOf(JSON.parse(text))
  } catch {
    return {}
  }
}

function recordOf(value: unknown): Manifest {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
