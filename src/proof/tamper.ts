import type { Change, FileChange } from '../sandbox/change.ts'
import { type CalledScript, calledScripts, type ReadFile } from './called-scripts.ts'

/** A part of the change that a reviewer must look at before believing in green. */
export type Finding = {
  readonly path: string
  readonly rule: 'test' | 'test-configuration' | 'test-command' | 'protected'
  readonly sentence: string
}

const PROTECTED = /^\.github(?:\/|$)/i
const TESTS = [
  /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|__snapshots__|testdata|test[_-]?fixtures|fixtures|e2e|cypress)\//i,
  /(?:^|\/)(?:test_[^/]*|[^/]*_test|[^/]*[._-](?:test|spec)s?|conftest|[^/]*Tests?|[^/]*Spec)\.[A-Za-z]{1,5}$/,
  /(?:^|\/)[^/]*\.(?:snap|bats|feature)$/,
]
const CONFIGURATION = [
  /(?:^|\/)(?:jest|vitest|vite|playwright|cypress|karma|ava|nyc|c8|babel|mocha|wdio|web-test-runner)[.\w-]*\.(?:config|conf|setup)[.\w]*$/i,
  /(?:^|\/)\.(?:mocharc|nycrc|c8rc|taprc|coveragerc|rspec|babelrc|swcrc)[.\w]*$/i,
  /(?:^|\/)(?:pytest\.ini|tox\.ini|setup\.cfg|noxfile\.py|pyproject\.toml|phpunit[.\w]*\.xml[.\w]*|\.simplecov|CTestTestfile\.cmake|CTestConfig\.cmake|nextest\.toml)$/i,
  /(?:^|\/)(?:[^/]*\.runsettings|xunit\.runner\.json|bunfig\.toml|deno\.jsonc?|testng\.xml|build_test\.\w+|sitecustomize\.py|usercustomize\.py)$/i,
]

export type Examined = {
  readonly change: Change
  readonly testCommand: string
  readonly workingDirectory: string
  /** A file of the pristine tree, null where there is none. */
  readonly readPristine: ReadFile
}

/** The least guard: which changed files say what is right instead of doing it. */
export function examine({
  change,
  testCommand,
  workingDirectory,
  readPristine,
}: Examined): readonly Finding[] {
  const scripts = calledScripts({ testCommand, workingDirectory, readPristine })
  return change.flatMap(file => {
    const rule = ruleFor(file, scripts)
    return rule
      ? [{ path: file.path, rule, sentence: `${file.path} ${DEEDS[file.kind]}: ${REASONS[rule]}` }]
      : []
  })
}

const DEEDS = { write: 'is written', delete: 'is deleted' }
const REASONS = {
  protected: 'workflows and repository settings are off limits',
  test: 'it is a test or belongs to one',
  'test-configuration': 'it configures how tests run',
  'test-command': 'test-command calls it',
}

function ruleFor(file: FileChange, scripts: readonly CalledScript[]): Finding['rule'] | null {
  const matches = (pattern: RegExp): boolean => pattern.test(file.path)
  if (matches(PROTECTED)) return 'protected'
  if (TESTS.some(matches)) return 'test'
  if (CONFIGURATION.some(matches)) return 'test-configuration'
  return scripts.some(script => script.path === file.path && script.isTouchedBy(file)) ? 'test-command' : null
}
