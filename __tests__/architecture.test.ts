import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, test } from '@jest/globals'

type Import = {
  /** A file below src, or a package as it is written. */
  readonly to: string
  readonly kind: 'value' | 'type' | 'later'
}
type Module = { readonly file: string; readonly source: string; readonly imports: readonly Import[] }

const ROOT = join(import.meta.dirname, '..')
/** A module imports values from its own folder and from those before it. */
const LAYERS = [
  'platform',
  'gate',
  'failure',
  'sandbox',
  'agent',
  'proof',
  'publish',
  'report',
  'stages',
  '.',
]

const modules = globSync('**/*.ts', { cwd: join(ROOT, 'src') })
  .sort()
  .map(read)

describe('the layers', () => {
  test('are all the folders there are', () => {
    expect(modules.map(({ file }) => layerOf(file)).filter(layer => !LAYERS.includes(layer))).toEqual([])
  })

  test('import values only from those above', () => {
    const violations = edges(({ kind }) => kind !== 'type').filter(
      ([from, to]) => LAYERS.indexOf(layerOf(to)) > LAYERS.indexOf(layerOf(from)),
    )
    expect(violations.map(([from, to]) => `${from} must not import ${to}`)).toEqual([])
  })

  test('hold no circle, types included', () => {
    expect(circles(Map.groupBy(edges(), ([from]) => from))).toEqual([])
  })
})

describe('every package has its owners:', () => {
  const owners = {
    '@actions/core': ['platform/runner.ts'],
    '@actions/exec': ['platform/command.ts'],
    '@actions/github': ['stages/github.ts'],
    '@secretlint/secretlint-rule-preset-recommend': ['publish/policy/secrets/lint.ts'],
    openai: ['agent/fault.ts', 'agent/responses.ts'],
    sax: ['failure/test-report/xml.ts'],
  }
  const typeOwners = { '@actions/github': ['failure/actions-api.ts', 'platform/github.ts'] }

  test('values', () => {
    expect(importers(({ kind }) => kind !== 'type')).toEqual(owners)
  })

  test('types, where the values are not at home', () => {
    const foreign = (name: string, file: string) => !new Map(Object.entries(owners)).get(name)?.includes(file)
    expect(importers(({ kind }) => kind === 'type', foreign)).toEqual(typeOwners)
  })

  test('and stands among the dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(Object.keys(owners)).toEqual(Object.keys(dependencies).sort())
  })
})

test('the environment is read where the process starts, and for the PATH on which git lies', () => {
  const readers = modules.filter(({ source }) => /\bprocess(?:\.env\b|\[)|\benv\b.*\bprocess\b/.test(source))
  expect(readers.map(({ file }) => file)).toEqual(['index.ts', 'platform/git.ts', 'post.ts'])
})

test('the first stage loads no library and nothing of ours', () => {
  const index = modules.find(({ file }) => file === 'index.ts')
  const loaded = index?.imports.filter(({ kind }) => kind === 'value').map(({ to }) => to) ?? []
  expect(loaded).not.toEqual([])
  expect(loaded.filter(to => !to.startsWith('node:'))).toEqual([])
})

function read(file: string): Module {
  const source = readFileSync(join(ROOT, 'src', file), 'utf8').replaceAll(/^ *(?:\/\/|\/?\*).*$/gm, '')
  return { file, source, imports: importsOf(file, source) }
}

function importsOf(file: string, source: string): Import[] {
  const to = (specifier = '') => (specifier.startsWith('.') ? join(dirname(file), specifier) : specifier)
  const statements = source.matchAll(/^(?:import|export)\b( type\b)?(?:[^'"`;=()]*?\bfrom)? '([^']+)'/gm)
  const calls = source.matchAll(/\b(typeof )?import\(\s*'([^']+)'/g)
  return [
    ...[...statements].map(
      ([, type, specifier]) => ({ to: to(specifier), kind: type ? 'type' : 'value' }) as const,
    ),
    ...[...calls].map(
      ([, type, specifier]) => ({ to: to(specifier), kind: type ? 'type' : 'later' }) as const,
    ),
  ]
}

function layerOf(file: string): string {
  return dirname(file).split('/', 1).join()
}

/** Who imports whom within src. */
function edges(chosen: (edge: Import) => boolean = () => true): (readonly [string, string])[] {
  const ours = new Set(modules.map(({ file }) => file))
  return modules.flatMap(({ file, imports }) =>
    imports.filter(edge => ours.has(edge.to) && chosen(edge)).map(edge => [file, edge.to] as const),
  )
}

/** The files that import a package, by its name. */
function importers(
  chosen: (edge: Import) => boolean,
  counts: (name: string, file: string) => boolean = () => true,
): Record<string, string[]> {
  const pairs = modules.flatMap(({ file, imports }) => {
    const packages = imports.filter(edge => !/^node:|\.ts$/.test(edge.to) && chosen(edge))
    const names = new Set(packages.map(({ to }) => packageOf(to)))
    return [...names].filter(name => counts(name, file)).map(name => ({ name, file }))
  })
  const found = Map.groupBy(pairs, ({ name }) => name)
  return Object.fromEntries([...found].map(([name, group]) => [name, group.map(({ file }) => file)]))
}

function packageOf(specifier: string): string {
  const name = specifier.replace(/^.*\bnode_modules\//, '')
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/')
}

/** Each circle once, written from the file where the search came upon it. */
function circles(graph: ReadonlyMap<string, readonly (readonly [string, string])[]>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    if (done.has(file) || path.includes(file)) return
    for (const [, to] of graph.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}
