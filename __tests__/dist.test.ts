import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

/** What may be in the bundle, by whose wish or for whom. */
const BUNDLED = [
  ...['@actions/core', '@actions/exec', '@actions/github', '@actions/http-client', '@actions/io'],
  ...['@octokit/auth-token', '@octokit/core', '@octokit/endpoint', '@octokit/graphql'],
  ...['@octokit/plugin-paginate-rest', '@octokit/plugin-rest-endpoint-methods'],
  ...['@octokit/request', '@octokit/request-error'],
  '@secretlint/secretlint-rule-preset-recommend',
  ...['before-after-hook', 'content-type', 'json-with-bigint', 'openai', 'sax', 'tunnel', 'undici'],
  'universal-user-agent',
]
const BUILD_TIMEOUT_MS = 180_000

type WebpackModule = {
  readonly name: string
  readonly chunks?: readonly (string | number)[]
  readonly modules?: readonly WebpackModule[]
}
type Stats = {
  readonly modules: readonly WebpackModule[]
  readonly entrypoints: Readonly<Record<string, { readonly chunks: readonly (string | number)[] }>>
}

const ROOT = join(import.meta.dirname, '..')
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const committed = filesOf(join(ROOT, 'dist'))
const licences = committed.get('licenses.txt')?.toString() ?? ''
const elsewhere = mkdtempSync(join(tmpdir(), 'codex-max-fix-dist-'))
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

describe('a build in another folder', () => {
  beforeAll(() => buildIn(elsewhere), BUILD_TIMEOUT_MS)

  test('gives the committed bundle, byte for byte: else run `npm run build`', () => {
    const built = filesOf(join(elsewhere, 'dist'))
    expect([...committed.keys()]).toEqual([...built.keys()])
    expect(
      [...built].filter(([name, bytes]) => committed.get(name)?.compare(bytes) !== 0).map(([name]) => name),
    ).toEqual([])
  })

  test('takes in the packages that were let in, and each is in licenses.txt', () => {
    const packages = [...packagesOf('index'), ...packagesOf('post')]
    expect([...new Set(packages)].sort()).toEqual(BUNDLED)
    expect(BUNDLED.filter(name => !licences.match(`(?:^|\n)${name}\n`))).toEqual([])
  })

  test('puts no package into the chunk that the runner starts', () => {
    const { modules, entrypoints } = statsOf('index')
    const [first] = entrypoints.main?.chunks ?? []
    const names = modules
      .filter(({ chunks }) => first !== undefined && chunks?.includes(first))
      .flatMap(namesOf)
    expect(names).toContain('./build/index.js')
    expect(names.filter(name => /^\./.test(name) && name !== './build/index.js')).toEqual([])
  })
})

test('the committed bundle has no source map, and no path of the machine that made it', () => {
  const suspects = [...committed].filter(([name, bytes]) => name.endsWith('.map') || bytes.includes(ROOT))
  expect(suspects.map(([name]) => name)).toEqual([])
})

/** Runs the build of package.json on a copy. ncc and what it bundles must lie beside the sources, as their relative paths count. */
function buildIn(folder: string): void {
  for (const path of ['src', 'tsconfig.json', 'package.json', ...installedForTheBuild()]) copy(path, folder)
  mkdirSync(join(folder, 'node_modules/.bin'))
  symlinkSync('../@vercel/ncc/dist/ncc/cli.js', join(folder, 'node_modules/.bin/ncc'))
  const path = [join(folder, 'node_modules/.bin'), join(ROOT, 'node_modules/.bin'), process.env.PATH]
  const build = scripts.build.replaceAll(/\bncc build build\/(\w+)\.js/g, '$& --stats-out $1.stats.json')
  execFileSync('bash', ['-eo', 'pipefail', '-c', build], {
    cwd: folder,
    env: { ...process.env, PATH: path.join(delimiter) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

function installedForTheBuild(): string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const development = ['@vercel/ncc', '@types/node', '@types/sax', 'undici-types'].map(
    name => `node_modules/${name}`,
  )
  return Object.keys(packages).filter(path => {
    const nested = path.lastIndexOf('node_modules/') !== 0
    return !nested && (development.includes(path) || !packages[path].dev)
  })
}

function copy(path: string, folder: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  execFileSync('cp', ['-a', '--reflink=auto', join(ROOT, path), join(folder, path)])
}

function filesOf(folder: string): Map<string, Buffer> {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return new Map(names.sort().map(name => [name, readFileSync(join(folder, name))]))
}

function statsOf(entry: string): Stats {
  return JSON.parse(readFileSync(join(elsewhere, `${entry}.stats.json`), 'utf8'))
}

function packagesOf(entry: string): string[] {
  return statsOf(entry)
    .modules.flatMap(namesOf)
    .flatMap(name => /.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? [])
}

/** Of a module and of those that were drawn into it. */
function namesOf({ name, modules = [] }: WebpackModule): string[] {
  return [name, ...modules.flatMap(namesOf)]
}
