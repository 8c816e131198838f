import type { Runner } from './run.ts'
import { BAZEL } from './runners/bazel.ts'
import { CARGO } from './runners/cargo.ts'
import { CTEST } from './runners/ctest.ts'
import { DOTNET } from './runners/dotnet.ts'
import { EXUNIT } from './runners/exunit.ts'
import { GO_TEST } from './runners/go.ts'
import { GO_JSON } from './runners/go-json.ts'
import { GRADLE } from './runners/gradle.ts'
import { GTEST } from './runners/gtest.ts'
import { JEST } from './runners/jest.ts'
import { MAVEN } from './runners/maven.ts'
import { MINITEST } from './runners/minitest.ts'
import { MOCHA } from './runners/mocha.ts'
import { NEXTEST } from './runners/nextest.ts'
import { NODE_SPEC } from './runners/node-spec.ts'
import { PHPUNIT } from './runners/phpunit.ts'
import { PLAYWRIGHT } from './runners/playwright.ts'
import { PYTEST } from './runners/pytest.ts'
import { RSPEC } from './runners/rspec.ts'
import { SWIFT } from './runners/swift.ts'
import { TAP } from './runners/tap.ts'
import { UNITTEST } from './runners/unittest.ts'
import { VITEST } from './runners/vitest.ts'

/** All that can be read. Their closing lines differ, so that no line closes two of them. */
export const RUNNERS: readonly Runner[] = [
  JEST,
  VITEST,
  MOCHA,
  PLAYWRIGHT,
  NODE_SPEC,
  TAP,
  PYTEST,
  UNITTEST,
  GO_TEST,
  GO_JSON,
  CARGO,
  NEXTEST,
  RSPEC,
  MINITEST,
  PHPUNIT,
  EXUNIT,
  DOTNET,
  CTEST,
  GTEST,
  MAVEN,
  GRADLE,
  SWIFT,
  BAZEL,
]
