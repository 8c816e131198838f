import { type Finding, found, type Rule } from '../finding.ts'
import { isComment } from './code-lines.ts'
import type { Family } from './families/family.ts'
import type { FileDiff } from './file-diff.ts'
import type { Line } from './line-diff.ts'

type LineRule = { readonly rule: Rule; readonly pattern: keyof Family & PatternName; readonly says: string }
type PatternName =
  | 'skip'
  | 'focus'
  | 'expectedFailure'
  | 'hollow'
  | 'swallow'
  | 'exit'
  | 'suppression'
  | 'special'

const IN_TESTS: readonly LineRule[] = [
  { rule: 'skipped-test', pattern: 'skip', says: 'a test is skipped' },
  { rule: 'focused-test', pattern: 'focus', says: 'only some tests run' },
  { rule: 'expected-failure', pattern: 'expectedFailure', says: 'a test is expected to fail' },
  { rule: 'emptied-test', pattern: 'hollow', says: 'an assertion that nothing fails' },
  { rule: 'loosened-test', pattern: 'swallow', says: 'what a failing assertion throws is caught' },
]
const ANYWHERE: readonly LineRule[] = [
  { rule: 'swallowed-exit', pattern: 'exit', says: 'the process ends as if all were well' },
  { rule: 'suppression', pattern: 'suppression', says: 'a checker is told to look away' },
]
const IN_PRODUCT: readonly LineRule[] = [
  { rule: 'special-case', pattern: 'special', says: 'the product asks whether it is being tested' },
]
const SWITCHED_OFF =
  /^\s*(?:if\s{0,9}\(?\s{0,9}(?:false|False|0)\b|unless\s{1,9}true\b|while\s{0,9}\(?\s{0,9}(?:false|False|0)\b)/
/** Compiled never, wherever it stands. */
const NEVER_COMPILED = /#!?\[\s{0,9}cfg\s{0,9}\(\s{0,9}any\s{0,9}\(\s{0,9}\)\s{0,9}\)/
/** Moved lines are none of these; of a skip it counts what it now stands above. */
const MAY_MOVE: readonly Rule[] = ['swallowed-exit', 'suppression', 'special-case', 'loosened-test']

/** What single lines of the change say. */
export function lineFindings(diffs: readonly FileDiff[]): Finding[] {
  const removed = new Set(diffs.flatMap(diff => diff.removed.map(({ text }) => text.trim())))
  return diffs.flatMap(diff =>
    diff.added.flatMap(line =>
      said(diff, line).filter(({ rule }) => !(MAY_MOVE.includes(rule) && removed.has(line.text.trim()))),
    ),
  )
}

function said(diff: FileDiff, line: Line): Finding[] {
  const { path: file, family } = diff
  if (!family || diff.part === 'test-report') return []
  const isTest = diff.isTest.after(line.number)
  const rules = isTest ? [...IN_TESTS, ...ANYWHERE] : [...ANYWHERE, ...IN_PRODUCT]
  const silent = isComment(family, line.text)
  const told = rules
    .filter(({ pattern }) => (pattern === 'suppression' || !silent) && family[pattern]?.test(line.text))
    .map(({ rule, says }) => ({ rule, says }))
  if (NEVER_COMPILED.test(line.text) || (isTest && SWITCHED_OFF.test(line.text)))
    told.push({ rule: 'skipped-test', says: 'what follows never runs' })
  return told.map(({ rule, says }) => found(rule, { file, line: line.number }, says))
}
