import { matchesGlob, normalize } from 'node:path/posix'
import type { Change, FileChange } from '../sandbox/change.ts'
import { type CalledScript, calledScripts, type ReadFile } from './called-scripts.ts'
import type { Rule } from './finding.ts'
import { familyOf } from './guard/families.ts'

export type Examined = {
  readonly change: Change
  readonly testCommand: string
  /** The check of a task; empty without one. */
  readonly taskCheck: string
  readonly workingDirectory: string
  /** Globs, relative to the working directory. */
  readonly testReport: readonly string[]
  /** A file of the pristine tree, null where there is none. */
  readonly readPristine: ReadFile
}

/** What a file is to the tests; null for the product. */
export type Part = Extract<Rule, 'test' | 'test-configuration' | 'test-command' | 'test-report'>

const TESTS = [
  /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|__snapshots__|testdata|test[_-]?fixtures|fixtures|e2e|cypress)\//i,
  /(?:^|\/)(?:tests?|test_[^/]*|[^/]*_test|[^/]*[._-](?:test|spec)s?|[^/]*Tests?|[^/]*Spec)\.[A-Za-z]{1,5}$/,
  /(?:^|\/)[^/]*\.(?:snap|bats|feature|ambr|golden|phpt|(?:approved|verified)\.\w+)$/,
]
const CONFIGURATION = [
  /(?:^|\/)(?:jest|vitest|vite|playwright|cypress|karma|ava|nyc|c8|babel|mocha|wdio|web-test-runner)[.\w-]*\.(?:config|conf|setup)[.\w]*$/i,
  /(?:^|\/)\.(?:mocharc|nycrc|c8rc|taprc|coveragerc|rspec|babelrc|swcrc)[.\w]*$/i,
  /(?:^|\/)(?:pytest\.ini|tox\.ini|setup\.cfg|noxfile\.py|pyproject\.toml|phpunit[.\w]*\.xml[.\w]*|\.simplecov|CTestTestfile\.cmake|CTestConfig\.cmake|nextest\.toml)$/i,
  /(?:^|\/)(?:[^/]*\.runsettings|xunit\.runner\.json|bunfig\.toml|deno\.jsonc?|testng\.xml|build_test\.\w+|conftest\.py|sitecustomize\.py|usercustomize\.py)$/i,
  /(?:^|\/)(?:jest|vitest|test|spec|rails|mocha)[._-]?(?:set-?up|helper|bootstrap|globals?)[.\w-]*\.\w+$|(?:^|\/)(?:setup-?tests?|test_helper|spec_helper|rails_helper|junit-platform|allure)[.\w-]*\.\w+$/i,
  /(?:^|\/)(?:tests?|specs?|__tests__|e2e)\/(?:[^/]+\/)?(?:global[_-]?)?(?:set-?up|bootstrap)[.\w-]*\.\w+$/i,
]
/** What programs that run tests read or load besides, asked or not. */
const AROUND = [
  /(?:^|\/)(?:\.cargo\/config(?:\.toml)?|\.mvn\/[^/]+|gradle\.properties|\.npmrc|\.yarnrc[.\w]*|Directory\.Build\.\w+|\.env\.test[.\w]*|\.pythonrc[.\w]*|\.user\.ini|go\.env)$/i,
]
/** Found before the framework itself, where they are new. */
const SHADOWS = [
  /(?:^|\/)(?:unittest|_?pytest|nose2?|doctest|coverage|assert|minitest|rspec|mocha|chai|jest|vitest)(?:\.(?:py|rb|[cm]?[jt]s)|\/(?:__init__\.py|index\.[cm]?[jt]s|autorun\.rb))$/,
  /(?:^|\/)(?:org\/(?:junit|testng|hamcrest|assertj)|PHPUnit\/Framework)\//,
]
/** Of the checkers that a test command may be: linters, type checkers, formatters. */
const CHECKERS =
  /(?:^|\/)(?:\.?eslint(?:rc|\.config|ignore)?[.\w]*|\.prettier[.\w]*|biome\.jsonc?|\.flake8|\.?ruff\.toml|mypy\.ini|\.pylintrc|\.golangci[.\w-]*|\.?clippy\.toml|\.?rustfmt\.toml|checkstyle[.\w-]*\.xml|pmd[.\w-]*\.xml|\.rubocop[.\w]*|phpstan[.\w-]*\.neon[.\w]*|psalm\.xml[.\w]*|\.?phpcs\.xml[.\w]*|\.clang-tidy)$/i

const SCRIPT = /(?:^|\/)[^/.]+$|\.(?:sh|bash|zsh|ksh|mk|json|ya?ml)$/

/** Which files of a change say what is right instead of doing it. */
export function partsOf(examined: Examined): (file: FileChange) => Part | null {
  const { testCommand, taskCheck, testReport, workingDirectory, readPristine } = examined
  const scripts = [testCommand, taskCheck].flatMap(command =>
    calledScripts({ testCommand: command, workingDirectory, readPristine }),
  )
  const globs = testReport.map(glob => normalize(`${workingDirectory}/${glob}`))
  return file => partOf(file, { scripts, globs, readPristine })
}

type Known = {
  readonly scripts: readonly CalledScript[]
  readonly globs: readonly string[]
  readonly readPristine: ReadFile
}

function partOf(file: FileChange, { scripts, globs, readPristine }: Known): Part | null {
  const matches = (pattern: RegExp): boolean => pattern.test(file.path)
  if (globs.some(glob => matchesGlob(file.path, glob))) return 'test-report'
  if (CHECKERS.test(file.path) || [...CONFIGURATION, ...AROUND].some(matches)) return 'test-configuration'
  if (SHADOWS.some(matches) && readPristine(file.path) === null) return 'test-configuration'
  const isCalled = scripts.some(script => script.path === file.path && script.isTouchedBy(file))
  // A program that is called test.js is a test; of a shell script nobody knows.
  if (isCalled && SCRIPT.test(file.path)) return 'test-command'
  if (TESTS.some(matches)) return 'test'
  if (isCalled) return 'test-command'
  return holdsTests(file, readPristine) ? 'test' : null
}

/** Whatever it is called, and wherever it lies. A file of the product does not become one by saying so. */
function holdsTests(file: FileChange, readPristine: ReadFile): boolean {
  const text = readPristine(file.path) ?? (file.kind === 'write' ? file.content.toString() : '')
  return familyOf(file.path)?.framework?.test(text) ?? false
}
