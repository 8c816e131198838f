import { isAbsolute, join } from 'node:path'

/** What commands see of a directory that is otherwise replaced: to read only, or with writes that stay in the copy. */
export type View = { readonly kind: 'read' | 'write-aside'; readonly path: string }

/** Of HOME only these are seen, and no file that holds a credential lies in them. What builds write to: */
const CACHES = [
  '.npm/_cacache .npm/_npx .cache/node-gyp .cache/node .cache/yarn .cache/pnpm .yarn/berry .local/share/pnpm/store .bun/install/cache',
  '.cache/deno .cache/electron .cache/typescript .cache/turbo .cache/Cypress .cache/ms-playwright .cache/puppeteer',
  '.cache/pip .cache/uv .cache/pypoetry .cache/pre-commit .cache/mypy .cache/virtualenv',
  'go/pkg .cache/go-build .cache/golangci-lint .cargo/registry .cargo/git .cache/sccache .cache/ccache .cache/zig',
  '.m2/repository .m2/wrapper .gradle/caches .gradle/wrapper .gradle/native .gradle/jdks .gradle/daemon .ivy2/cache .sbt/boot .cache/coursier .konan',
  '.nuget/packages .local/share/NuGet .gem .bundle/cache .cache/composer .composer/cache .hex/packages .pub-cache/hosted .cabal/packages .stack/pantry',
].flatMap(line => line.split(' '))
/** Toolchains. */
const TOOLS = [
  '.cargo/bin .rustup .pyenv .nvm .volta .fnm .asdf .rbenv .rvm .sdkman .jenv .goenv .nodenv .swiftly .ghcup .deno .dotnet .opam .juliaup .elan',
  '.bun/bin .yarn/bin .local/bin .local/lib .local/pipx .local/share/pipx .local/share/mise .local/share/uv .local/share/fnm go/bin setup-pnpm .config/yarn/global',
].flatMap(line => line.split(' '))

/** Caches that a variable moves elsewhere, with what of them is one. */
const MOVED_CACHES: readonly (readonly [string, readonly string[]])[] = [
  ['GOMODCACHE', ['']],
  ['GOCACHE', ['']],
  ['GOPATH', ['pkg']],
  ['CARGO_HOME', ['registry', 'git']],
  ['GRADLE_USER_HOME', ['caches', 'wrapper', 'native', 'jdks', 'daemon']],
  ['BUNDLE_PATH', ['']],
]
const MOVED_TOOLS: readonly (readonly [string, readonly string[]])[] = [
  ['CARGO_HOME', ['bin']],
  ['GOPATH', ['bin']],
  ...'RUSTUP_HOME PYENV_ROOT NVM_DIR VIRTUAL_ENV pythonLocation GOROOT JAVA_HOME M2_HOME MAVEN_HOME GRADLE_HOME RUNNER_TOOL_CACHE AGENT_TOOLSDIRECTORY DOTNET_ROOT RBENV_ROOT GEM_HOME CONDA CONDA_PREFIX ANDROID_HOME PNPM_HOME NVM_BIN'
    .split(' ')
    .map((name): readonly [string, readonly string[]] => [name, ['']]),
]

type Environment = Readonly<Record<string, string>>

/** What an ordinary build needs of HOME, and of where its variables and its PATH lead. Whether it exists is not asked. */
export function homeViews(environment: Environment, home: string): View[] {
  const caches = [...below(home, CACHES), ...moved(environment, MOVED_CACHES)]
  const path = (environment.PATH ?? '').split(':').filter(isAbsolute)
  const tools = [...below(home, TOOLS), ...moved(environment, MOVED_TOOLS), ...path]
  return [
    ...tools.map((path): View => ({ kind: 'read', path })),
    ...caches.map((path): View => ({ kind: 'write-aside', path })),
  ]
}

function moved(environment: Environment, list: typeof MOVED_CACHES): string[] {
  return list.flatMap(([name, parts]) => {
    const root = environment[name] ?? ''
    return isAbsolute(root) ? below(root, parts) : []
  })
}

function below(root: string, parts: readonly string[]): string[] {
  return parts.map(part => join(root, part))
}
