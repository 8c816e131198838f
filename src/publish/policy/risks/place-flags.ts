import type { Finding } from '../../../platform/finding.ts'
import type { FileChange } from '../../../sandbox/change.ts'
import { isBinary } from '../caps.ts'
import { foldPath, visiblePath } from '../fold-path.ts'
import type { Before } from '../leaving.ts'

/** What a file is, or where it stands, that deserves a second look. */
export function placeFlags(file: FileChange, before: Before): Finding[] {
  return [...kindFlags(file, before), ...pathFlags(file)]
}

const flag = (path: string, rule: string, what: string): Finding => ({
  file: path,
  line: null,
  rule,
  sentence: `${visiblePath(path)} ${what}`,
})

function kindFlags(file: FileChange, { modeOf }: Before): Finding[] {
  if (file.kind === 'delete') return []
  const { path, mode, content } = file
  const was = modeOf(path)
  if (mode === '120000')
    return [flag(path, 'symlink', `is a symbolic link to ${visiblePath(content.toString())}`)]
  const became = mode === '100755' && was !== '100755'
  const ceased = mode === '100644' && was === '100755'
  return [
    ...(became ? [flag(path, 'executable', 'can be executed now')] : []),
    ...(ceased ? [flag(path, 'executable', 'can no longer be executed')] : []),
    ...(isBinary(content) ? [flag(path, 'binary', 'is binary, which no diff shows')] : []),
  ]
}

type Place = { readonly rule: string; readonly what: string; readonly pattern: RegExp }

const PLACES: readonly Place[] = [
  {
    rule: 'lockfile',
    what: 'decides which code of others is installed',
    pattern:
      /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|poetry\.lock|pipfile\.lock|uv\.lock|pdm\.lock|pixi\.lock|cargo\.lock|go\.sum|gemfile\.lock|composer\.lock|packages\.lock\.json|gradle\.lockfile|podfile\.lock|package\.resolved|mix\.lock|pubspec\.lock|flake\.lock|module\.bazel\.lock)$/,
  },
  {
    rule: 'manifest',
    what: 'names dependencies, or commands that run when the project is built or installed',
    pattern:
      /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|\.npmrc|\.yarnrc(?:\.yml)?|\.pnpmfile\.cjs|deno\.jsonc?|jsr\.json|pyproject\.toml|setup\.(?:py|cfg)|[\w.-]*requirements[\w.-]*\.(?:txt|in)|pipfile|environment\.ya?ml|cargo\.toml|go\.(?:mod|work)|gemfile|[\w-]+\.gemspec|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|libs\.versions\.toml|[\w.-]+\.(?:cs|fs|vb)proj|directory\.(?:build|packages)\.props|nuget\.config|package\.swift|podfile|mix\.exs|pubspec\.yaml|build\.sbt|conanfile\.(?:py|txt)|vcpkg\.json|flake\.nix|module\.bazel|workspace)$/,
  },
  {
    rule: 'build',
    what: 'decides how the project is built',
    pattern:
      /(?:^|\/)(?:[\w.-]*dockerfile[\w.-]*|containerfile|(?:docker-)?compose[\w.-]*\.ya?ml|(?:gnu)?makefile|[\w.-]+\.mk|cmakelists\.txt|[\w.-]+\.cmake|meson\.build|build\.(?:rs|zig|xml|bazel)|build|justfile|taskfile\.ya?ml|rakefile|gulpfile\.\w+|gruntfile\.\w+|(?:webpack|vite|rollup|esbuild|babel|next|nuxt|metro|turbo|nx|lerna|rspack|tsup)(?:\.[\w.-]+)?\.(?:[cm]?[jt]s|json)|tsconfig[\w.-]*\.json|configure(?:\.ac)?|gradlew(?:\.bat)?|mvnw(?:\.cmd)?|procfile|vercel\.json|netlify\.toml|fly\.toml|app\.ya?ml|serverless\.ya?ml)$|(?:^|\/)(?:\.cargo|\.mvn|gradle\/wrapper|\.yarn|\.config)\//,
  },
]

function pathFlags({ path }: FileChange): Finding[] {
  const folded = foldPath(path)
  const place = PLACES.find(({ pattern }) => pattern.test(folded))
  return place ? [flag(path, place.rule, place.what)] : []
}
