import { placeOf, type Finding as Told } from '../platform/finding.ts'

/**
 * What a finding means for the verdict: `weakens` is never `fixed`, `touches` is `fixed` only where the
 * change is green without it. The whole table stands in ARCHITECTURE.
 */
export const RULES = {
  test: 'touches',
  'test-report': 'touches',
  'test-configuration': 'weakens',
  'test-command': 'weakens',
  'deleted-test': 'weakens',
  'skipped-test': 'weakens',
  'focused-test': 'weakens',
  'expected-failure': 'weakens',
  'emptied-test': 'weakens',
  'loosened-test': 'weakens',
  'fewer-assertions': 'weakens',
  'swallowed-exit': 'weakens',
  threshold: 'weakens',
  snapshot: 'weakens',
  'ignore-list': 'weakens',
  suppression: 'weakens',
  'special-case': 'weakens',
} as const

export type Rule = keyof typeof RULES

export type Weight = (typeof RULES)[Rule]

export type Finding = Told & { readonly rule: Rule }

/** The input `test-edits`. */
export type TestEdits = 'deny' | 'flag' | 'allow'

export function weightOf({ rule }: Finding): Weight {
  return RULES[rule]
}

/** A finding at a line of a file, or about a whole one, with a sentence that says where and what. */
export function found(rule: Rule, at: Pick<Finding, 'file' | 'line'>, what: string): Finding {
  return { ...at, rule, sentence: `${placeOf(at)}: ${what}` }
}
