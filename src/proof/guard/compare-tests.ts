import { count } from '../../platform/text.ts'
import { type Finding, found, type Rule } from '../finding.ts'
import type { FileDiff } from './file-diff.ts'
import { assertions, type TestCase, testCases } from './test-cases.ts'

/** What became of the tests that are written down in changed files. */
export function compareTests(diffs: readonly FileDiff[]): Finding[] {
  const before = diffs.flatMap(diff => casesOf(diff, 'before'))
  const after = diffs.flatMap(diff => casesOf(diff, 'after'))
  const left = new Set(after)
  const pairs = before.map(was => {
    const is = counterpart(was, left)
    if (is) left.delete(is)
    return { was, is }
  })
  return pairs.flatMap(({ was, is }) =>
    is ? weakened(was, is) : renamed(was, left) ? [] : [deleted(was, diffs)],
  )
}

/** Lines for a shell, but no tests. */
const SETTINGS =
  /\.(?:json|ya?ml|toml|ini|cfg|xml|gradle|kts|cmake|mk|sbt)$|(?:^|\/)(?:\w*[Mm]akefile|Rakefile|Dockerfile|justfile|\.\w+)$/

function casesOf({ path, family, isTest, ...sides }: FileDiff, side: 'before' | 'after'): TestCase[] {
  const lines = sides[side]
  if (!family || !lines || SETTINGS.test(path) || !lines.some((_, at) => isTest[side](at + 1))) return []
  return testCases({ path, family, lines, isTest: isTest[side] })
}

/** By its name: in the same file, else in another. */
function counterpart({ file, name }: TestCase, left: ReadonlySet<TestCase>): TestCase | undefined {
  const same = [...left].filter(other => other.name === name)
  return same.find(other => other.file === file) ?? (name === '' ? undefined : same[0])
}

/** Under a new name, but word for word. */
function renamed({ body }: TestCase, left: ReadonlySet<TestCase>): boolean {
  return body !== '' && [...left].some(other => other.body === body)
}

function deleted(test: TestCase, diffs: readonly FileDiff[]): Finding {
  const { file, name, line } = test
  const isGone = diffs.some(diff => diff.path === file && diff.after === null)
  const what = name === '' ? `a test with ${count(assertions(test), 'assertion')}` : `the test ${name}`
  const how = isGone ? 'goes with the file' : 'is gone'
  return found('deleted-test', { file, line }, `${what} ${how}`)
}

function weakened(was: TestCase, is: TestCase): Finding[] {
  const [sumWas, sumIs] = [assertions(was), assertions(is)]
  const about = is.name === '' ? 'the test' : `the test ${is.name}`
  const told = (rule: Rule, what: string) => [
    found(rule, { file: is.file, line: is.line }, `${about} ${what}`),
  ]
  if (sumWas > 0 && sumIs === 0) return told('emptied-test', 'asserts nothing any more')
  return [
    ...(is.returns > was.returns ? told('emptied-test', 'returns before its end') : []),
    ...(sumIs < sumWas ? told('fewer-assertions', `has ${sumIs} of ${count(sumWas, 'assertion')} left`) : []),
    ...(isLooser(was, is) ? told('loosened-test', 'asserts less exactly than before') : []),
  ]
}

function isLooser(was: TestCase, is: TestCase): boolean {
  return (
    (is.exact < was.exact && is.loose + is.weak > was.loose + was.weak) ||
    (is.loose < was.loose && is.weak > was.weak)
  )
}
