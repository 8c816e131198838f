import type { ReportedTest } from './reported-test.ts'

type Rule = { readonly name: RegExp; readonly message?: RegExp }

/** What runners report in place of tests that they could not run, seen in __tests__/fixtures/reports. */
const RULES: readonly Rule[] = [
  // mocha and its relatives.
  { name: /"(?:before|after) (?:all|each)" hook/ },
  // go-junit-report, then gotestsum.
  { name: /^\[(?:build|setup) failed\]$/ },
  { name: /^TestMain$/, message: /\[(?:build|setup) failed\]/ },
  // pytest.
  { name: /^/, message: /^collection failure/ },
]

/** Whether a red test is none, but a file, package or hook that failed as a whole and has no name once it does not. */
export function isPlaceholder({ outcome, path, message, placeholder }: ReportedTest): boolean {
  if (outcome !== 'failed') return false
  return (
    placeholder === true || RULES.some(rule => rule.name.test(path.at(-1) ?? '') && explains(rule, message))
  )
}

function explains({ message: pattern }: Rule, message = ''): boolean {
  return pattern === undefined || pattern.test(message)
}
